namespace LocalCloud.Lambda;

/// <summary>An asynchronous invocation (InvocationType Event): a row of work that outlives the process.</summary>
/// <param name="FirstMs">When it was queued; an event that gets too old is dropped.</param>
internal sealed record AsyncInvocation(string Function, string RequestId, long FirstMs, byte[] Payload)
{
    public static readonly WorkKind<AsyncInvocation> Kind = new("lambda.invoke");

    /// <summary>
    /// Lambda waits one minute before the second attempt and two before the third (docs: "Asynchronous invocation",
    /// error handling).
    /// </summary>
    public static readonly IReadOnlyList<TimeSpan> RetryDelays = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(2)];

    public static AsyncInvocation Queue(Transaction tx, string function, byte[] payload)
    {
        var invocation = new AsyncInvocation(function, Guid.NewGuid().ToString(), tx.NowMs, payload);
        tx.Enqueue(Kind, invocation);
        return invocation;
    }
}
