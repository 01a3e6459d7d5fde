using Amazon.EventBridge;
using Amazon.EventBridge.Model;

namespace Workbench.Live;

/// <summary>A rule of the shop's bus and what it leads to.</summary>
public sealed record ShopRule(Rule Rule, IReadOnlyList<Target> Targets)
{
    public string Name => Rule.Name;

    public bool Enabled => Rule.State != RuleState.DISABLED;

    public string Pattern => Rule.EventPattern ?? "";

    /// <summary>Two with the same text are the same to whoever looks.</summary>
    internal string Print =>
        $"{Rule.Name} {Rule.State} {Rule.EventPattern} {Rule.Description} "
        + string.Join(' ', Targets.Select(t => $"{t.Id} {t.Arn} {t.Input} {t.InputPath} {t.DeadLetterConfig?.Arn}"));
}

/// <summary>The rules of the shop's bus, by name.</summary>
public sealed class RuleFeed
{
    private readonly IAmazonEventBridge events;

    public RuleFeed(ShopClients clients)
    {
        events = clients.Events;
        All = new Watched<IReadOnlyList<ShopRule>>(LookAsync, clients.Target.Pause);
    }

    public Watched<IReadOnlyList<ShopRule>> All { get; }

    private async Task<IReadOnlyList<ShopRule>> LookAsync(IReadOnlyList<ShopRule>? before, CancellationToken cancelled)
    {
        var rules = new List<ShopRule>();
        var request = new ListRulesRequest { EventBusName = Names.Bus };
        do
        {
            var page = await events.ListRulesAsync(request, cancelled).ConfigureAwait(false);
            foreach (var rule in page.Rules ?? [])
            {
                rules.Add(new ShopRule(rule, await TargetsAsync(rule, cancelled).ConfigureAwait(false)));
            }
            request.NextToken = page.NextToken;
        } while (!string.IsNullOrEmpty(request.NextToken));
        var same = before is not null && before.Select(r => r.Print).SequenceEqual(rules.Select(r => r.Print));
        return same ? before! : rules;
    }

    private async Task<IReadOnlyList<Target>> TargetsAsync(Rule rule, CancellationToken cancelled)
    {
        var request = new ListTargetsByRuleRequest { EventBusName = Names.Bus, Rule = rule.Name };
        try
        {
            return (await events.ListTargetsByRuleAsync(request, cancelled).ConfigureAwait(false)).Targets ?? [];
        }
        catch (ResourceNotFoundException)
        {
            // Taken away since it was listed.
            return [];
        }
    }
}
