using LocalCloud.EventBridge.Targets;
using LocalCloud.Security;
using LocalCloud.StepFunctions.Executions;
using Microsoft.AspNetCore.Http;

namespace LocalCloud.Control;

/// <summary>
/// What the workshop command asks of a running cloud, as plain JSON. Only health and identity are open; the others must
/// be signed for the service <c>local</c>. Every answer to a request with a nonce is proved: <see cref="CloudProof"/>.
/// <list type="bullet">
/// <item><c>GET /_local/health</c>: <c>{"status":"ready"}</c></item>
/// <item><c>GET /_local/identity</c>: <c>{"processId", "processMark", "folder", "region", "auth"}</c></item>
/// <item><c>GET /_local/status</c>: <c>{"uptimeSeconds", "clockAheadSeconds", "deliveryDelaySeconds",
/// "resources": {kind: [names]}, "executions": {status: count}, "setAside": [{"kind", "key", "reason", "since"}],
/// "failedDeliveries": [{"event", "rule", "target", "reason", "at"}]}</c>, the newest first</item>
/// <item><c>POST /_local/clock</c> <c>{"advanceSeconds": n}</c>: <c>{"clockAheadSeconds"}</c></item>
/// <item><c>POST /_local/delivery</c> <c>{"delaySeconds": n}</c>: <c>{"deliveryDelaySeconds"}</c>; events reach their
/// targets so much later, in the cloud's time</item>
/// <item><c>POST /_local/stop</c>: <c>{}</c>, then <see cref="StopRequested"/> completes</item>
/// </list>
/// </summary>
internal sealed class LocalEndpoints(Store store, Credentials credentials, bool auth)
{
    public const string Prefix = "/_local/";
    public const string SigningName = "local";

    private readonly TaskCompletionSource stop = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly long started = store.Clock.Inner.GetTimestamp();

    public Task StopRequested => stop.Task;

    public static bool IsOpen(HttpRequest request) => request.Path.Value is "/_local/health" or "/_local/identity";

    public async Task<JsonObject> RunAsync(HttpRequest request, JsonObject body)
    {
        switch (request.Method, request.Path.Value)
        {
            case ("GET", "/_local/health"):
                return new JsonObject { ["status"] = "ready" };
            case ("GET", "/_local/identity"):
                return Identity();
            case ("GET", "/_local/status"):
                return store.Read(Status);
            case ("POST", "/_local/clock"):
                var ahead = Seconds(body, "advanceSeconds", 366 * 86_400);
                CheckClock(TimeSpan.FromSeconds(ahead));
                await store.AdvanceClockAsync(TimeSpan.FromSeconds(ahead)).ConfigureAwait(false);
                return new JsonObject { ["clockAheadSeconds"] = store.Clock.Offset.TotalSeconds };
            case ("POST", "/_local/delivery"):
                var delay = Seconds(body, "delaySeconds", LateDelivery.MostSeconds);
                await store.WriteAsync(tx => LateDelivery.Set(tx, delay)).ConfigureAwait(false);
                return new JsonObject { ["deliveryDelaySeconds"] = delay };
            case ("POST", "/_local/stop"):
                stop.TrySetResult();
                return [];
            default:
                throw new AwsException(
                    "UnknownOperationException",
                    $"{request.Method} {request.Path} is not one of the local cloud's own requests.",
                    404
                );
        }
    }

    private JsonObject Identity() =>
        new()
        {
            ["processId"] = Environment.ProcessId,
            ["processMark"] = ProcessMark.Of(Environment.ProcessId),
            ["folder"] = CloudProof.OfFolder(credentials, store.Folder),
            ["region"] = store.Place.Region,
            ["auth"] = auth,
        };

    private void CheckClock(TimeSpan by)
    {
        var ahead = store.Clock.Offset;
        if (ahead + by > LocalClock.MostAhead)
        {
            throw new AwsException(
                "ValidationException",
                $"The clock is {ahead.Days} days ahead and can be {LocalClock.MostAhead.Days} days (100 years) ahead at most. "
                    + "`workshop reset` sets everything back, also the clock."
            );
        }
    }

    private static int Seconds(JsonObject body, string member, int most) =>
        body.Int(member) is >= 0 and var seconds && seconds <= most
            ? seconds
            : throw new AwsException("ValidationException", $"{member} must be a whole number from 0 to {most}.");

    private JsonObject Status(Transaction tx)
    {
        var buses = Names(tx, "events", "ListEventBuses", [], "EventBuses", "Name");
        var machines = tx.Call("states", "ListStateMachines", [])["stateMachines"]!.AsArray();
        var executions = new JsonObject();
        var counts = ExecutionStore.Count(tx);
        foreach (var status in ExecutionStatus.All)
        {
            executions[status] = counts.GetValueOrDefault(status);
        }
        return new JsonObject
        {
            ["uptimeSeconds"] = store.Clock.Inner.GetElapsedTime(started).TotalSeconds,
            ["clockAheadSeconds"] = store.Clock.Offset.TotalSeconds,
            ["deliveryDelaySeconds"] = LateDelivery.Of(tx.Settings).TotalSeconds,
            ["resources"] = new JsonObject
            {
                ["event buses"] = List(buses),
                ["rules"] = List(
                    buses.SelectMany(bus =>
                        Names(tx, "events", "ListRules", new JsonObject { ["EventBusName"] = bus }, "Rules", "Name")
                    )
                ),
                ["state machines"] = List(machines.Select(machine => machine!["name"]!.GetValue<string>())),
                ["functions"] = List(Names(tx, "lambda", "ListFunctions", [], "Functions", "FunctionName")),
                ["tables"] = List(
                    tx.Call("dynamodb", "ListTables", [])["TableNames"]!
                        .AsArray()
                        .Select(name => name!.GetValue<string>())
                ),
                ["queues"] = List(
                    tx.Call("sqs", "ListQueues", [])["QueueUrls"]!
                        .AsArray()
                        .Select(url => url!.GetValue<string>().Split('/')[^1])
                ),
            },
            ["executions"] = executions,
            ["setAside"] = new JsonArray([
                .. Quarantine
                    .List(tx)
                    .Select(w => new JsonObject
                    {
                        ["kind"] = w.Kind,
                        ["key"] = w.Key,
                        ["reason"] = w.Reason,
                        ["since"] = DateTimeOffset.FromUnixTimeMilliseconds(w.Since).ToString("O"),
                    }),
            ]),
            ["failedDeliveries"] = FailedDeliveries.List(tx.Settings),
        };
    }

    private static List<string> Names(
        Transaction tx,
        string service,
        string operation,
        JsonObject request,
        string list,
        string member
    ) => [.. tx.Call(service, operation, request)[list]!.AsArray().Select(item => item![member]!.GetValue<string>())];

    private static JsonArray List(IEnumerable<string> names) => new([.. names.Select(name => (JsonNode)name)]);
}
