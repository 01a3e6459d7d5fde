using System.Collections.Concurrent;
using LocalCloud.Logs;
using LocalCloud.Security;

namespace LocalCloud.Lambda;

/// <summary>How an invocation ended.</summary>
/// <param name="Payload">The function's JSON, or the error object when <paramref name="FunctionError"/> is set.</param>
/// <param name="FunctionError">Null for success; <c>Unhandled</c> when the function threw or ran out of time.</param>
/// <param name="LogTail">The last 4 KB of what the function wrote.</param>
internal sealed record InvokeResult(byte[] Payload, string? FunctionError, string LogTail);

/// <summary>Runs the functions' assemblies, called through their handler strings.</summary>
internal sealed class FunctionRuntime(Store store, Credentials credentials) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<FunctionCode>> codes = new();
    private readonly ConcurrentDictionary<string, LoadedFunction> loaded = new();
    private readonly FunctionEnvironment environment = new(store.Place, credentials);

    // Functions call back over HTTP: none runs before this cloud listens.
    private readonly TaskCompletionSource listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>
    /// Begins to run functions: the cloud's endpoint is known now. Makes an instance of each, so that the first order
    /// is fast.
    /// </summary>
    public void Start()
    {
        listening.TrySetResult();
        _ = Task.Run(WarmAllAsync);
    }

    /// <summary>Runs a function now and waits for its answer.</summary>
    /// <param name="function">A name or an ARN.</param>
    /// <exception cref="AwsException">ResourceNotFoundException when there is no such function.</exception>
    public async Task<InvokeResult> InvokeAsync(string function, byte[] payload, CancellationToken cancelled)
    {
        var name = FunctionName.Parse(store.Place, function);
        var deployed = store.Read(tx => FunctionTable.Get(tx, name));
        var ended = await RunAsync(deployed, payload, Guid.NewGuid().ToString(), cancelled).ConfigureAwait(false);
        _ = KeepLogAsync(deployed, ended);
        return new InvokeResult(ended.Payload, ended.FunctionError, InvocationLog.Tail(ended.Lines));
    }

    /// <summary>
    /// Queues an asynchronous invocation (InvocationType Event) as part of the caller's commit; it is retried as Lambda
    /// retries.
    /// </summary>
    /// <param name="invoker">
    /// The service principal on whose behalf, for example <c>events.amazonaws.com</c>; its permission is checked.
    /// </param>
    /// <param name="sourceArn">The resource that invokes, for example the rule's ARN.</param>
    /// <exception cref="AwsException">
    /// ResourceNotFoundException, or AccessDeniedException when the function's policy does not let the invoker in.
    /// </exception>
    public static void Queue(Transaction tx, string functionArn, byte[] payload, string invoker, string sourceArn)
    {
        var name = FunctionName.Parse(tx.Place, functionArn);
        var function = FunctionTable.Get(tx, name);
        if (!FunctionPolicy.Permits(tx, function, invoker, sourceArn))
        {
            throw new AwsException(
                "AccessDeniedException",
                $"The function {name} does not permit {invoker} to invoke it for {sourceArn}. Add the permission: "
                    + "lambda AddPermission "
                    + $"with Action lambda:InvokeFunction, Principal {invoker} and this SourceArn.",
                403
            );
        }
        AsyncInvocation.Queue(tx, name, payload);
    }

    /// <summary>Handles a row of <see cref="AsyncInvocation.Kind"/>.</summary>
    public async Task HandleAsync(Work work, AsyncInvocation invocation, CancellationToken stopping)
    {
        var (function, config) = store.Read(tx =>
            (
                FunctionTable.Find(tx, invocation.Function),
                EventInvokeConfig.Find(tx, invocation.Function) ?? EventInvokeConfig.Default
            )
        );
        if (function is null)
        {
            store.Log($"{invocation.Function} is no longer there; its event {invocation.RequestId} was dropped.");
            await store.WriteAsync(tx => tx.Complete(work)).ConfigureAwait(false);
            return;
        }
        Invocation? ended = null;
        try
        {
            ended = await RunAsync(function, invocation.Payload, invocation.RequestId, stopping).ConfigureAwait(false);
        }
        catch (AwsException)
        {
            // Throttled: tried again without counting against the function.
        }
        await store
            .WriteAsync(tx =>
            {
                AppendLog(tx, function, ended);
                Settle(tx, work, function, invocation, new AsyncDestinations.Ended(config, ended, work.Attempts + 1));
            })
            .ConfigureAwait(false);
    }

    /// <summary>Loads a function's code and finds its handler, without calling anything.</summary>
    /// <exception cref="FunctionCodeException">It could not be called as it is.</exception>
    public void Check(LambdaFunction function) => Load(function);

    public ValueTask DisposeAsync()
    {
        environment.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<Invocation> RunAsync(
        LambdaFunction function,
        byte[] payload,
        string requestId,
        CancellationToken cancelled
    )
    {
        await listening.Task.WaitAsync(cancelled).ConfigureAwait(false);
        LoadedFunction ready;
        try
        {
            ready = Load(function);
        }
        catch (FunctionCodeException e)
        {
            return new Invocation(
                FunctionError.Of(e),
                FunctionError.Unhandled,
                [(store.Clock.GetUtcNow().ToUnixTimeMilliseconds(), e.Message)],
                "load"
            );
        }
        return await ready.InvokeAsync(payload, requestId, cancelled).ConfigureAwait(false);
    }

    private LoadedFunction Load(LambdaFunction function)
    {
        if (loaded.TryGetValue(function.Name, out var ready) && ready.Function.Revision == function.Revision)
        {
            return ready;
        }
        var assembly = HandlerString.Parse(function.Handler).Assembly;
        var variables = string.Join(
            '\n',
            function.Variables.OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => $"{v.Key}={v.Value}")
        );
        var key = $"{function.CodeFolder}\n{assembly}\n{variables}";
        var code = codes.GetOrAdd(key, _ => new Lazy<FunctionCode>(() =>
        {
            var fresh = FunctionCode.Load(function.CodeFolder, assembly);
            fresh.UseCredentials(credentials.AccessKeyId, credentials.SecretAccessKey);
            return fresh;
        }));
        try
        {
            return loaded[function.Name] = new LoadedFunction(store.Clock, environment, function, code.Value);
        }
        catch (FunctionCodeException)
        {
            // Tried again when it is mended: deploying makes a damaged copy anew.
            codes.TryRemove(KeyValuePair.Create(key, code));
            throw;
        }
    }

    private static void Settle(
        Transaction tx,
        Work work,
        LambdaFunction function,
        AsyncInvocation invocation,
        AsyncDestinations.Ended ended
    )
    {
        if (ended.Invocation is { FunctionError: null })
        {
            AsyncDestinations.Succeeded(tx, function, invocation, ended);
            tx.Complete(work);
            return;
        }
        var next = tx.Now + AsyncInvocation.RetryDelays[Math.Min(work.Attempts, AsyncInvocation.RetryDelays.Count - 1)];
        var tooOld = next.ToUnixTimeMilliseconds() - invocation.FirstMs > ended.Config.MaximumEventAgeInSeconds * 1000L;
        if (!tooOld && work.Attempts < ended.Config.MaximumRetryAttempts)
        {
            tx.Postpone(work, next);
            return;
        }
        AsyncDestinations.Failed(
            tx,
            function,
            invocation,
            ended,
            tooOld && work.Attempts < ended.Config.MaximumRetryAttempts
        );
        var attempts = work.Attempts + 1;
        tx.Log(
            $"{invocation.Function} failed {attempts} {(attempts == 1 ? "time" : "times")} for event "
                + $"{invocation.RequestId}, which was dropped. Its log is in /aws/lambda/{invocation.Function}."
        );
        tx.Complete(work);
    }

    private async Task KeepLogAsync(LambdaFunction function, Invocation ended)
    {
        try
        {
            await store.WriteAsync(tx => AppendLog(tx, function, ended)).ConfigureAwait(false);
        }
        catch (StoreException e)
        {
            store.Log($"The output of {function.Name} was not kept: {e.Message}");
        }
    }

    private static void AppendLog(Transaction tx, LambdaFunction function, Invocation? ended)
    {
        try
        {
            if (ended is not null && !LogWriter.Append(tx, function.LogGroup, ended.Stream, ended.Lines))
            {
                LogGroups.Add(tx, function.LogGroup);
                LogWriter.Append(tx, function.LogGroup, ended.Stream, ended.Lines);
            }
        }
        catch (AwsException e)
        {
            // What happened to the invocation counts more than what it said.
            tx.Log($"The output of {function.Name} was not kept: {e.Message}");
        }
    }

    private async Task WarmAllAsync()
    {
        foreach (var function in store.Read(tx => FunctionTable.List(tx, "", int.MaxValue)))
        {
            await WarmAsync(function).ConfigureAwait(false);
        }
    }

    /// <summary>Makes an instance; a failure shows when the function is invoked, as on Lambda.</summary>
    internal async Task WarmAsync(LambdaFunction function)
    {
        try
        {
            await listening.Task.ConfigureAwait(false);
            await Load(function).WarmAsync().ConfigureAwait(false);
        }
        catch (Exception e)
        {
            store.Log($"{function.Name} could not be made ready: {e.Message}");
        }
    }
}
