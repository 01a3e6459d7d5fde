using System.Collections.Concurrent;
using Amazon.EventBridge;
using Amazon.EventBridge.Model;

namespace Workbench.Live;

/// <summary>
/// Whether a pattern matches an event, asked of EventBridge itself (TestEventPattern) and remembered.
/// </summary>
public sealed class EventMatches(ShopClients clients)
{
    private const int MostRemembered = 50_000;

    private readonly ConcurrentDictionary<(string Pattern, string Event), bool> known = new();

    /// <exception cref="InvalidEventPatternException">It is not a pattern; the message says where.</exception>
    public async Task<bool> MatchesAsync(string pattern, ShopEvent shopEvent, CancellationToken cancelled)
    {
        if (known.TryGetValue((pattern, shopEvent.Id), out var remembered))
        {
            return remembered;
        }
        var answer = await clients
            .Events.TestEventPatternAsync(
                new TestEventPatternRequest { EventPattern = pattern, Event = shopEvent.Json },
                cancelled
            )
            .ConfigureAwait(false);
        if (known.Count > MostRemembered)
        {
            known.Clear();
        }
        return known[(pattern, shopEvent.Id)] = answer.Result ?? false;
    }

    /// <summary>The enabled rules whose pattern matches, by name.</summary>
    public async Task<IReadOnlyList<string>> RulesForAsync(
        ShopEvent shopEvent,
        IReadOnlyList<ShopRule> rules,
        CancellationToken cancelled
    )
    {
        var names = new List<string>();
        foreach (var rule in rules.Where(rule => rule.Enabled && rule.Pattern.Length > 0))
        {
            if (await MatchesAsync(rule.Pattern, shopEvent, cancelled).ConfigureAwait(false))
            {
                names.Add(rule.Name);
            }
        }
        return names;
    }
}
