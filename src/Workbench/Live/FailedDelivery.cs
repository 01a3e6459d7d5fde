namespace Workbench.Live;

/// <summary>An event that did not reach a rule's target and is not tried again.</summary>
/// <param name="Event">Its id.</param>
/// <param name="Reason">The error, and where the event is now, for people.</param>
public sealed record FailedDelivery(string Event, string RuleArn, string TargetArn, string Reason, DateTimeOffset At);

/// <summary>The deliveries that failed, newest first, where the cloud tells of them.</summary>
public sealed class FailureFeed(Serving.WorkbenchOptions options)
{
    public Watched<IReadOnlyList<FailedDelivery>> Newest { get; } =
        new(
            async (before, cancelled) =>
            {
                var found = options.Local is { } local ? await local.FailedAsync(cancelled).ConfigureAwait(false) : [];
                return before is not null && before.SequenceEqual(found) ? before : found;
            },
            2 * options.Target.Pause
        );
}
