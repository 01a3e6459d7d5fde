using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.Tests.EventBridge;

/// <summary>Short ways to say what EventBridge tests say often, all on the wire.</summary>
internal static class Bridge
{
    public static JsonObject Parse(string json) => (JsonObject)Json.Parse(json.Replace('\'', '"'))!;

    /// <summary>A request that succeeds; single quotes stand for double ones.</summary>
    public static Task<JsonObject> EventsAsync(this TestCloud test, string operation, string request) =>
        test.OkAsync("events", operation, Parse(request));

    /// <summary>A request that may fail; single quotes stand for double ones.</summary>
    public static Task<Answer> TryEventsAsync(this TestCloud test, string operation, string request) =>
        test.CallAsync("events", operation, Parse(request));

    public static Task<Answer> TestPatternAsync(this TestCloud test, string pattern, string testEvent) =>
        test.CallAsync(
            "events",
            "TestEventPattern",
            new JsonObject { ["EventPattern"] = pattern, ["Event"] = testEvent }
        );
}
