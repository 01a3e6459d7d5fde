using System.Collections.Concurrent;
using System.Diagnostics;

namespace LocalCloud.Lambda;

/// <summary>
/// A function whose code is loaded. As on Lambda, an instance handles one invocation at a time: another one is made
/// when all are busy, and one that ran out of time or threw while it was made is never used again.
/// </summary>
internal sealed class LoadedFunction
{
    private const int MostPayload = 6 * 1024 * 1024;
    private const int MostAbandoned = 100;
    private static readonly TimeSpan LongestConstruction = TimeSpan.FromSeconds(10);

    private readonly ConcurrentBag<object> idle = [];
    private readonly string streamSuffix = Guid.NewGuid().ToString("n");
    private readonly LocalClock clock;
    private readonly FunctionEnvironment environment;
    private readonly Type type;
    private readonly HandlerMethod method;
    private int abandoned;

    /// <exception cref="FunctionCodeException">The code has no such handler.</exception>
    public LoadedFunction(LocalClock clock, FunctionEnvironment environment, LambdaFunction function, FunctionCode code)
    {
        this.clock = clock;
        this.environment = environment;
        Function = function;
        var handler = HandlerString.Parse(function.Handler);
        type = code.FindType(handler.Type);
        method = HandlerMethod.Find(type, handler.Method);
    }

    public LambdaFunction Function { get; }

    /// <summary>Makes the first instance before it is needed.</summary>
    public async Task WarmAsync()
    {
        if (!method.IsStatic && idle.IsEmpty)
        {
            idle.Add(await MakeAsync().ConfigureAwait(false));
        }
    }

    /// <summary>One invocation; its failure is part of the result.</summary>
    public async Task<Invocation> InvokeAsync(byte[] payload, string requestId, CancellationToken cancelled)
    {
        if (Volatile.Read(ref abandoned) >= MostAbandoned)
        {
            throw new AwsException(
                "TooManyRequestsException",
                $"Rate Exceeded. {MostAbandoned} invocations of {Function.Name} that ran out of time still run.",
                429
            );
        }
        var log = new InvocationLog(clock);
        log.WriteLine($"START RequestId: {requestId} Version: $LATEST");
        var began = Stopwatch.GetTimestamp();
        var (bytes, failed) = await RunAsync(payload, requestId, log, cancelled).ConfigureAwait(false);
        var elapsed = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        log.WriteLine($"END RequestId: {requestId}");
        log.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"REPORT RequestId: {requestId}\tDuration: {elapsed:0.00} ms\tBilled Duration: {Math.Ceiling(elapsed):0} ms\t"
            ) + $"Memory Size: {Function.MemoryMb} MB"
        );
        var stream = string.Create(
            CultureInfo.InvariantCulture,
            $"{clock.GetUtcNow():yyyy/MM/dd}/[$LATEST]{streamSuffix}"
        );
        return new Invocation(bytes, failed ? FunctionError.Unhandled : null, log.Close(), stream);
    }

    private async Task<(byte[] Payload, bool Failed)> RunAsync(
        byte[] payload,
        string requestId,
        InvocationLog log,
        CancellationToken cancelled
    )
    {
        object? instance = null;
        try
        {
            if (!method.IsStatic && !idle.TryTake(out instance))
            {
                instance = await MakeAsync(log).ConfigureAwait(false);
            }
            var run = Task.Run(
                () =>
                {
                    FunctionOutput.Capture(log);
                    return method.CallAsync(instance, payload);
                },
                CancellationToken.None
            );
            try
            {
                var limit = TimeSpan.FromSeconds(Function.TimeoutSeconds);
                var answer = await run.WaitAsync(limit, cancelled).ConfigureAwait(false);
                return answer.Length > MostPayload
                    ? (FunctionError.TooLarge(answer.Length, MostPayload), true)
                    : (answer, false);
            }
            catch (Exception e) when (e is (TimeoutException or OperationCanceledException) && !IsOwnFailure(run, e))
            {
                instance = null;
                Abandon(run);
                cancelled.ThrowIfCancellationRequested();
                var now = clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
                log.WriteLine($"{now} {requestId} Task timed out after {Function.TimeoutSeconds}.00 seconds");
                return (FunctionError.TimedOut(requestId, Function.TimeoutSeconds), true);
            }
        }
        catch (Exception e) when (!cancelled.IsCancellationRequested)
        {
            log.Write(FunctionError.Text(e) + "\n");
            return (FunctionError.Of(e), true);
        }
        finally
        {
            if (instance is not null)
            {
                idle.Add(instance);
            }
        }
    }

    /// <summary>A function may throw a TimeoutException of its own.</summary>
    private static bool IsOwnFailure(Task run, Exception e) =>
        run.IsCanceled || ReferenceEquals(run.Exception?.InnerException, e);

    /// <summary>
    /// Nothing can stop code that does not want to end; its place is free, and it is counted until it ends by itself.
    /// </summary>
    private void Abandon(Task run)
    {
        Interlocked.Increment(ref abandoned);
        run.ContinueWith(
            ended =>
            {
                _ = ended.Exception;
                Interlocked.Decrement(ref abandoned);
            },
            TaskScheduler.Default
        );
    }

    private Task<object> MakeAsync(InvocationLog? log = null) => environment.MakeAsync(Function, () => Task.Run(() =>
                {
                    if (log is not null)
                    {
                        FunctionOutput.Capture(log);
                    }
                    return type.GetConstructor([])!
                        .Invoke(System.Reflection.BindingFlags.DoNotWrapExceptions, null, [], null);
                })
                .WaitAsync(LongestConstruction));
}
