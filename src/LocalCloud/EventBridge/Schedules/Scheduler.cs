using LocalCloud.EventBridge.Targets;

namespace LocalCloud.EventBridge.Schedules;

/// <summary>Fires scheduled rules: one work row for each, moved on every time it fires.</summary>
internal sealed class Scheduler(EventRouter router)
{
    /// <summary>Its rows hold the name of a rule.</summary>
    public static readonly WorkKind<string> Kind = new("events.schedule");

    /// <summary>Brings the rule's work row in line with the rule: another time, or none.</summary>
    public static void Plan(Transaction tx, Rule rule)
    {
        tx.Cancel(Kind, rule.Name);
        if (rule.IsOn && rule.Schedule is not null && Schedule.TryParse(rule.Schedule)?.Next(tx.Now) is { } next)
        {
            tx.Enqueue(Kind, rule.Name, next, rule.Name);
        }
    }

    /// <summary>The work's handler.</summary>
    public void Fire(Transaction tx, Work work, string name)
    {
        if (Rules.Find(tx, Buses.Default, name) is not { IsOn: true, Schedule: { } expression } rule)
        {
            return;
        }
        var due = DateTimeOffset.FromUnixTimeMilliseconds(work.Due);
        using var detail = JsonDocument.Parse("{}");
        var posted = PostedEvent.Create(
            tx,
            "aws.events",
            "Scheduled Event",
            due,
            [rule.Arn(tx.Place)],
            detail.RootElement
        );
        router.Fire(tx, rule, posted);
        // What was missed while the cloud was off is not made up for.
        var schedule = Schedule.TryParse(expression);
        var next = schedule?.Next(due);
        next = next < tx.Now ? schedule!.Next(tx.Now) : next;
        if (next is not null)
        {
            tx.Enqueue(Kind, rule.Name, next, rule.Name);
        }
    }
}
