namespace LocalCloud.EventBridge.Targets;

/// <summary>One event on its way to one target.</summary>
/// <param name="Uuid">
/// The same for each attempt. It begins with the event's time, so that the log streams of a busy rule stand side by side
/// in the store.
/// </param>
/// <param name="Target">As PutTargets took it.</param>
/// <param name="Input">What the target receives.</param>
/// <param name="Attempts">How often it was tried before.</param>
/// <param name="Since">When the bus took the event, milliseconds since 1970-01-01 UTC.</param>
internal sealed record Parcel(
    string Uuid,
    string RuleArn,
    JsonObject Target,
    PostedEvent Posted,
    byte[] Input,
    int Attempts,
    long Since
)
{
    private const int MostAttempts = 185;
    private const int MostSeconds = 86_400;

    public string TargetId => Target.Required("Id");

    public string TargetArn => Target.Required("Arn");

    /// <summary>Doubles from one second up to ten minutes; AWS says only "exponential back off and jitter".</summary>
    public TimeSpan Delay => TimeSpan.FromSeconds(Math.Min(600, 1 << Math.Min(Attempts - 1, 10)));

    /// <summary>What its retry policy says is over, once there is no next attempt.</summary>
    public string Exhausted => Attempts >= MostRetries ? "MaximumRetryAttempts" : "MaximumEventAgeInSeconds";

    private long MostRetries => Target.Object("RetryPolicy")?.Long("MaximumRetryAttempts") ?? MostAttempts;

    /// <summary>The next attempt, or null when the target's retry policy allows none.</summary>
    public Parcel? Next(Transaction tx)
    {
        var next = this with { Attempts = Attempts + 1 };
        var age = tx.NowMs + next.Delay.TotalMilliseconds - Since;
        var oldest = Target.Object("RetryPolicy")?.Long("MaximumEventAgeInSeconds") ?? MostSeconds;
        return next.Attempts <= MostRetries && age <= 1000.0 * oldest ? next : null;
    }
}
