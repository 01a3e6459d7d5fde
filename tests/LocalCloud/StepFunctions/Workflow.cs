using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.Tests.StepFunctions;

/// <summary>Short ways to make a state machine, run it and read what it left, all on the wire.</summary>
internal static class Workflow
{
    public static async Task<string> CreateMachineAsync(
        this TestCloud cloud,
        string definition,
        string name = "Machine"
    )
    {
        var answer = await cloud.OkAsync(
            "states",
            "CreateStateMachine",
            new JsonObject
            {
                ["name"] = name,
                ["definition"] = definition,
                ["roleArn"] = "arn:aws:iam::000000000000:role/Workflow",
            }
        );
        return answer["stateMachineArn"]!.GetValue<string>();
    }

    public static async Task<string> StartAsync(
        this TestCloud cloud,
        string machine,
        string input = "{}",
        string? name = null
    )
    {
        var request = new JsonObject { ["stateMachineArn"] = machine, ["input"] = input };
        if (name is not null)
        {
            request["name"] = name;
        }
        return (await cloud.OkAsync("states", "StartExecution", request))["executionArn"]!.GetValue<string>();
    }

    public static Task<JsonObject> DescribeAsync(this TestCloud cloud, string execution) =>
        cloud.OkAsync("states", "DescribeExecution", new JsonObject { ["executionArn"] = execution });

    /// <summary>Waits until the execution is over.</summary>
    public static Task<JsonObject> EndAsync(this TestCloud cloud, string execution, int seconds = 10) =>
        Eventually.GetAsync(
            async () =>
                await cloud.DescribeAsync(execution) is { } e && e["status"]!.GetValue<string>() != "RUNNING"
                    ? e
                    : null,
            $"the end of {execution}",
            seconds
        );

    /// <summary>Makes a machine of one definition, runs it to its end, and gives description and history.</summary>
    public static async Task<(JsonObject Description, History History)> RunAsync(
        this TestCloud cloud,
        string definition,
        string input = "{}"
    )
    {
        var machine = await cloud.CreateMachineAsync(definition, "M" + Guid.NewGuid().ToString("n")[..8]);
        var execution = await cloud.StartAsync(machine, input);
        var end = await cloud.EndAsync(execution);
        return (end, await cloud.HistoryAsync(execution));
    }

    public static async Task<History> HistoryAsync(this TestCloud cloud, string execution)
    {
        var events = new List<JsonObject>();
        var request = new JsonObject { ["executionArn"] = execution, ["maxResults"] = 1000 };
        do
        {
            var page = await cloud.OkAsync("states", "GetExecutionHistory", (JsonObject)request.DeepClone());
            events.AddRange(((JsonArray)page["events"]!).Select(e => (JsonObject)e!));
            request["nextToken"] = page["nextToken"]?.DeepClone();
        } while (request["nextToken"] is not null);
        return new History(events);
    }

    /// <summary>Waits until the history's last event is of a type.</summary>
    public static Task<History> ReachAsync(this TestCloud cloud, string execution, string type) =>
        Eventually.GetAsync(
            async () =>
                await cloud.HistoryAsync(execution) is { Events.Count: > 0 } h
                && h.Last["type"]!.GetValue<string>() == type
                    ? h
                    : null,
            $"{type} as the last event of {execution}"
        );

    /// <summary>The task token in the parameters of the last scheduled task.</summary>
    public static string Token(this History history) => history.Tokens().Last();

    public static IEnumerable<string> Tokens(this History history) =>
        history
            .Events.Where(e => e["type"]!.GetValue<string>() == "TaskScheduled")
            .Select(scheduled =>
            {
                var parameters = scheduled["taskScheduledEventDetails"]!["parameters"]!.GetValue<string>();
                var start = parameters.IndexOf("AAAA", StringComparison.Ordinal);
                return parameters[start..parameters.IndexOf('"', start)];
            });

    public static JsonNode? Output(this JsonObject description) =>
        Json.Parse(description["output"]!.GetValue<string>());
}

/// <summary>An execution's events, oldest first.</summary>
internal sealed record History(List<JsonObject> Events)
{
    public JsonObject Last => Events[^1];

    /// <summary>One line an event: <c>3 PassStateExited 2</c> (id, type, previousEventId).</summary>
    public IEnumerable<string> Lines => Events.Select(e => $"{e["id"]} {e["type"]} {e["previousEventId"]}");

    public IEnumerable<string> Types => Events.Select(e => e["type"]!.GetValue<string>());

    /// <summary>The details of the event with an id.</summary>
    public JsonObject Details(int id) => Events[id - 1].Select(m => m.Value).OfType<JsonObject>().Single();
}
