using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.Tests.StepFunctions.MapRuns;

/// <summary>Short ways to make Distributed Map states and to read their Map Runs, all on the wire.</summary>
internal static class MapRunWorkflow
{
    public const string Pass = """{"StartAt":"P","States":{"P":{"Type":"Pass","End":true}}}""";

    /// <summary>Fails for the item "f", waits for "w", and passes on what else there is.</summary>
    public const string FailsOrWaits = """
        {"StartAt":"C","States":{
          "C":{"Type":"Choice","Choices":[
            {"And":[{"Variable":"$","IsString":true},{"Variable":"$","StringEquals":"f"}],"Next":"F"},
            {"And":[{"Variable":"$","IsString":true},{"Variable":"$","StringEquals":"w"}],"Next":"W"}],"Default":"P"},
          "W":{"Type":"Wait","Seconds":3600,"Next":"P"},
          "F":{"Type":"Fail","Error":"E","Cause":"c"},
          "P":{"Type":"Pass","End":true}}}
        """;

    /// <summary>A state machine whose only state, M, is a Distributed Map.</summary>
    /// <param name="fields">More of the state's fields, each with a comma behind it.</param>
    public static string Map(
        string processor,
        string fields = "",
        string type = "STANDARD",
        string language = "JSONPath"
    )
    {
        var workflow = (JsonObject)Json.Parse(processor)!;
        workflow["ProcessorConfig"] = new JsonObject { ["Mode"] = "DISTRIBUTED", ["ExecutionType"] = type };
        return $$$"""
            {"QueryLanguage":"{{{language}}}","StartAt":"M","States":{"M":{"Type":"Map",{{{fields}}}
              "ItemProcessor":{{{Json.Text(workflow)}}},"End":true}} }
            """;
    }

    /// <summary>The ARN of the last Map Run of an execution.</summary>
    public static async Task<string> MapRunAsync(this TestCloud cloud, string execution) =>
        await Eventually.GetAsync(
            async () =>
                (await cloud.OkAsync("states", "ListMapRuns", new JsonObject { ["executionArn"] = execution }))[
                    "mapRuns"
                ]!.AsArray()
                    is { Count: > 0 } runs
                    ? runs[0]!["mapRunArn"]!.GetValue<string>()
                    : null,
            $"a Map Run of {execution}"
        );

    public static Task<JsonObject> DescribeMapRunAsync(this TestCloud cloud, string mapRun) =>
        cloud.OkAsync("states", "DescribeMapRun", new JsonObject { ["mapRunArn"] = mapRun });

    /// <summary>Waits until so many children of a Map Run have a status.</summary>
    public static Task<JsonObject> UntilAsync(this TestCloud cloud, string mapRun, string status, int count) =>
        Eventually.GetAsync(
            async () => await cloud.DescribeMapRunAsync(mapRun) is { } run && Count(run, status) == count ? run : null,
            $"{count} {status} children of {mapRun}"
        );

    public static int Count(this JsonObject mapRun, string status, string of = "executionCounts") =>
        mapRun[of]![status]!.GetValue<int>();

    /// <summary>The children of a Map Run, newest first.</summary>
    public static async Task<List<JsonObject>> ChildrenAsync(this TestCloud cloud, string mapRun, string? status = null)
    {
        var request = new JsonObject { ["mapRunArn"] = mapRun, ["maxResults"] = 1000 };
        if (status is not null)
        {
            request["statusFilter"] = status;
        }
        var answer = await cloud.OkAsync("states", "ListExecutions", request);
        return [.. answer["executions"]!.AsArray().Select(e => (JsonObject)e!)];
    }

    public static string Text(this JsonObject node, string member) => node[member]!.GetValue<string>();
}
