using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.Tests.StepFunctions.Machines.Testing;

/// <summary>Requests of TestState, and states that many of its tests use. JSON is written with single quotes.</summary>
internal static class StateRequest
{
    public const string Map =
        "'Type':'Map','ToleratedFailureCount':1,'ItemProcessor':{'StartAt':'B','States':{'B':{'Type':'Pass','End':true}}},'End':true";

    public const string PutEvents = "'Type':'Task','Resource':'arn:aws:states:::events:putEvents'";
    public const string EmptyTask = PutEvents + ",'Parameters':{'Entries':[]}";

    public static async Task<string> RunAsync(string state, JsonObject? more = null)
    {
        await using var test = await TestCloud.StartAsync();
        return Json.Text(await test.OkAsync("states", "TestState", Request(state, more)));
    }

    public static JsonObject Request(string state, JsonObject? more = null)
    {
        var request = new JsonObject
        {
            ["definition"] = state.Replace('\'', '"'),
            ["roleArn"] = StateMachineTests.Role,
            ["input"] = """{"a":1}""",
        };
        foreach (var (name, value) in more ?? [])
        {
            request[name] = value?.DeepClone();
        }
        return request;
    }
}
