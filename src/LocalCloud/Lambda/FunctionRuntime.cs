using LocalCloud.Storage;

namespace LocalCloud.Lambda;

/// <summary>How an invocation ended.</summary>
/// <param name="Payload">The function's JSON, or the error object when <paramref name="FunctionError"/> is set.</param>
/// <param name="FunctionError">Null for success; <c>Unhandled</c> when the function threw or ran out of time.</param>
/// <param name="LogTail">The last 4 KB of what the function wrote.</param>
internal sealed record InvokeResult(byte[] Payload, string? FunctionError, string LogTail);

/// <summary>Runs the functions' assemblies, called through their handler strings.</summary>
internal sealed class FunctionRuntime(Cloud cloud) : IAsyncDisposable
{
    public Cloud Cloud => cloud;

    /// <summary>Runs a function now and waits for its answer.</summary>
    /// <param name="function">A name or an ARN.</param>
    /// <exception cref="Protocol.AwsException">ResourceNotFoundException when there is no such function.</exception>
    public Task<InvokeResult> InvokeAsync(string function, byte[] payload, CancellationToken cancelled) =>
        throw new Protocol.AwsException("ResourceNotFoundException", $"Function not found: {function}", 404);

    /// <summary>
    /// Queues an asynchronous invocation (InvocationType Event) as part of the caller's commit; it is retried as Lambda retries.
    /// </summary>
    /// <param name="invoker">The service principal on whose behalf, for example <c>events.amazonaws.com</c>; its permission is checked.</param>
    /// <param name="sourceArn">The resource that invokes, for example the rule's ARN.</param>
    /// <exception cref="Protocol.AwsException">
    /// ResourceNotFoundException, or AccessDeniedException when the function's policy does not let the invoker in.
    /// </exception>
    public static void Queue(Transaction tx, string functionArn, byte[] payload, string invoker, string sourceArn) =>
        throw new Protocol.AwsException("ResourceNotFoundException", $"Function not found: {functionArn}", 404);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
