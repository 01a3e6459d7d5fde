using LocalCloud.EventBridge.Schedules;

namespace LocalCloud.EventBridge.Operations;

/// <summary>docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html; what a second call leaves out is removed.</summary>
internal static class PutRule
{
    /// <summary>"Size of event pattern" (EventBridge quotas).</summary>
    private const int MostPattern = 2_048;

    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var name = request.Required("Name");
        var busName = request.String("EventBusName");
        var pattern = request.String("EventPattern");
        var schedule = request.String("ScheduleExpression");
        var state = request.String("State");
        var tags = request.Objects("Tags");
        var bus = Buses.Get(tx, busName);
        CheckTriggers(bus, name, ref pattern, ref schedule);
        var known = Rules.Find(tx, bus.Name, name);
        Rules.RequireUnmanaged(known);
        if (known is null && Rules.Count(tx, bus.Name) >= Rules.MostPerBus)
        {
            throw Errors.TooMany();
        }
        var rule = new Rule(
            bus.Name,
            name,
            pattern,
            schedule,
            state ?? Rule.Enabled,
            request.String("Description"),
            request.String("RoleArn")
        );
        Store(tx, rule);
        var arn = rule.Arn(tx.Place);
        if (known is null)
        {
            // Tags given for a rule that exists are ignored.
            Tags.Put(tx, arn, tags);
        }
        return new JsonObject { ["RuleArn"] = arn };
    }

    private static void CheckTriggers(EventBus bus, string name, ref string? pattern, ref string? schedule)
    {
        pattern = string.IsNullOrEmpty(pattern) ? null : pattern;
        schedule = string.IsNullOrEmpty(schedule) ? null : schedule;
        if (pattern is null && schedule is null)
        {
            throw Errors.Invalid("Parameter(s) EventPattern or ScheduleExpression must be specified.");
        }
        if (schedule is not null)
        {
            if (bus.Name != Buses.Default)
            {
                throw Errors.Invalid("ScheduleExpression is supported only on the default event bus.");
            }
            if (Schedule.TryParse(schedule) is null)
            {
                throw Errors.Invalid("Parameter ScheduleExpression is not valid.");
            }
        }
        if (pattern is not null)
        {
            if (pattern.Length > MostPattern)
            {
                // Measured in github.com/badmintoncryer/cdk-preflight, "pf-events-rule-pattern-size".
                throw Errors.Invalid($"Parameter EventPattern for rule {name} exceeds limit of {MostPattern}.");
            }
            TestEventPattern.Compile(pattern);
        }
    }

    private static void Store(Transaction tx, Rule rule)
    {
        Rules.Put(tx, rule);
        Scheduler.Plan(tx, rule);
    }
}
