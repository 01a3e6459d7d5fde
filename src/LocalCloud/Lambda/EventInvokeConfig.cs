namespace LocalCloud.Lambda;

/// <summary>How asynchronous invocations of a function are retried, and which queues are told how they ended.</summary>
/// <param name="OnSuccess">The ARN of a queue, or null.</param>
/// <param name="OnFailure">The ARN of a queue, or null.</param>
internal sealed record EventInvokeConfig(
    int MaximumRetryAttempts,
    int MaximumEventAgeInSeconds,
    long LastModifiedMs,
    string? OnSuccess = null,
    string? OnFailure = null
)
{
    public static readonly EventInvokeConfig Default = new(2, 21_600, 0);

    public static EventInvokeConfig? Find(Transaction tx, string function) =>
        tx.First(
            "select config from lambda_event_invoke where function = $1",
            row => JsonSerializer.Deserialize<EventInvokeConfig>(row.String(0)),
            function
        );

    public void Put(Transaction tx, string function) =>
        tx.Execute(
            "insert or replace into lambda_event_invoke (function, config) values ($1, $2)",
            function,
            JsonSerializer.Serialize(this)
        );
}
