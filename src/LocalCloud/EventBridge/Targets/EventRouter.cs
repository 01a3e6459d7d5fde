using System.Collections.Concurrent;
using LocalCloud.EventBridge.Patterns;

namespace LocalCloud.EventBridge.Targets;

/// <summary>Finds the rules that an event matches and hands it to their targets, all in the caller's commit.</summary>
internal sealed class EventRouter
{
    private readonly ConcurrentDictionary<string, CompiledBus> compiled = new();
    private readonly Delivery delivery;

    public EventRouter() => delivery = new Delivery(this);

    /// <summary>Routes an event; a bus that does not exist takes it and nothing happens.</summary>
    /// <param name="only">Which of the matching rules receive it; null for all.</param>
    public void Route(Transaction tx, string bus, PostedEvent posted, Func<Rule, bool>? only = null)
    {
        if (Compiled(tx, bus) is not { } rules)
        {
            return;
        }
        foreach (var number in rules.Index.Match(posted.Json))
        {
            if (only?.Invoke(rules.Rules[number].Rule) != false)
            {
                Deliver(tx, rules.Rules[number], posted);
            }
        }
    }

    /// <summary>Whether a bus has rules with targets that listen for events.</summary>
    public bool HasRules(Transaction tx, string bus) => Compiled(tx, bus)?.Rules.Count > 0;

    /// <summary>Whether an event would reach a target.</summary>
    public bool Matches(Transaction tx, string bus, PostedEvent posted) =>
        Compiled(tx, bus)?.Index.Match(posted.Json).Count > 0;

    /// <summary>Hands an event to the targets of one rule, as its schedule asks.</summary>
    public void Fire(Transaction tx, Rule rule, PostedEvent posted) =>
        Deliver(tx, new RuleWithTargets(rule, RuleTargets.List(tx, rule)), posted);

    private void Deliver(Transaction tx, RuleWithTargets rule, PostedEvent posted)
    {
        foreach (var target in rule.Targets)
        {
            delivery.Deliver(tx, rule.Rule, target, posted);
        }
    }

    /// <summary>The bus's rules as of this transaction, compiled once for each stamp.</summary>
    private CompiledBus? Compiled(Transaction tx, string bus)
    {
        var stamp = tx.First("select stamp from events_bus where name = $1", row => (long?)row.Long(0), bus);
        if (stamp is null)
        {
            return null;
        }
        if (compiled.TryGetValue(bus, out var known) && known.Stamp == stamp)
        {
            return known;
        }
        var rules = Rules
            .List(tx, bus)
            .Where(r => r.IsOn && r.Pattern is not null)
            .Select(r => new RuleWithTargets(r, RuleTargets.List(tx, r)))
            .Where(r => r.Targets.Count > 0)
            .ToList();
        var index = new PatternIndex([.. rules.Select(r => PatternCompiler.Compile(r.Rule.Pattern!))]);
        return compiled[bus] = new CompiledBus(stamp.Value, index, rules);
    }

    private sealed record RuleWithTargets(Rule Rule, List<JsonObject> Targets);

    private sealed record CompiledBus(long Stamp, PatternIndex Index, List<RuleWithTargets> Rules);
}
