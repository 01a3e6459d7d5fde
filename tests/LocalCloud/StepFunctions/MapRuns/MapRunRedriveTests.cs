using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using static LocalCloud.Tests.StepFunctions.MapRuns.MapRunWorkflow;

namespace LocalCloud.Tests.StepFunctions.MapRuns;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/dg/redrive-map-run.html</summary>
public sealed class MapRunRedriveTests
{
    /// <summary>Fails until the queue "go" exists.</summary>
    private const string NeedsQueue = """
        {"StartAt":"A","States":{"A":{"Type":"Pass","Next":"Q"},"Q":{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage",
          "Parameters":{"QueueUrl":"URL","MessageBody.$":"States.JsonToString($)"},"ResultSelector":{"ok":true},"End":true}}}
        """;

    /// <summary>
    /// The events' order as recorded by radkawar/stackd, testdata/aws/stepfunctions/redrive_map.json.
    /// </summary>
    [Fact]
    public async Task Standard_children_go_on_where_they_failed()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (execution, mapRun) = await FailAsync(cloud, "STANDARD", "\"MaxConcurrency\":1,");
        var children = (await cloud.ChildrenAsync(mapRun)).Select(c => c.Text("executionArn")).ToList();
        children.Count.ShouldBe(1);
        var alone = await cloud.CallAsync(
            "states",
            "RedriveExecution",
            new JsonObject { ["executionArn"] = children[0] }
        );
        alone.Type.ShouldBe("ExecutionNotRedrivable");
        await MakeQueueAsync(cloud);
        await cloud.OkAsync("states", "RedriveExecution", new JsonObject { ["executionArn"] = execution });
        var end = await cloud.EndAsync(execution);
        end.Text("output").ShouldBe("""[{"ok":true},{"ok":true},{"ok":true}]""");
        var run = await cloud.DescribeMapRunAsync(mapRun);
        run.Text("status").ShouldBe("SUCCEEDED");
        run["redriveCount"]!.GetValue<int>().ShouldBe(1);
        run.ContainsKey("redriveDate").ShouldBeTrue();
        run.Count("succeeded").ShouldBe(3);
        run.Count("failed").ShouldBe(0);
        (await cloud.ChildrenAsync(mapRun))[^1].Text("executionArn").ShouldBe(children[0]);
        var history = await cloud.HistoryAsync(children[0]);
        history.Types.ShouldContain("ExecutionRedriven");
        history.Types.Count(t => t == "PassStateEntered").ShouldBe(1);
        var parent = await cloud.HistoryAsync(execution);
        parent.Types.Count(t => t == "MapRunStarted").ShouldBe(1);
        var redriven = parent.Events.Single(e => e.Text("type") == "MapRunRedriven");
        Json.Text(redriven["mapRunRedrivenEventDetails"])
            .ShouldBe(Json.Text(new JsonObject { ["mapRunArn"] = mapRun, ["redriveCount"] = 1 }));
        Before("MapRunRedriven").ShouldBe("MapStateStarted");
        Before("MapRunSucceeded").ShouldBe("MapRunRedriven");
        Before("MapStateSucceeded").ShouldBe("MapRunSucceeded");
        Before("MapStateExited").ShouldBe("MapRunRedriven");

        string Before(string type) =>
            parent
                .Events[parent.Events.Single(e => e.Text("type") == type)["previousEventId"]!.GetValue<int>() - 1]
                .Text("type");
    }

    /// <summary>
    /// "Express child workflow executions use the same execution ARN as the original execution attempt", and begin
    /// anew.
    /// </summary>
    [Fact]
    public async Task Express_children_begin_anew_under_their_ARN()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (execution, mapRun) = await FailAsync(cloud, "EXPRESS", "");
        var before = (await cloud.ChildrenAsync(mapRun)).Select(c => c.Text("executionArn")).ToList();
        await MakeQueueAsync(cloud);
        await cloud.OkAsync("states", "RedriveExecution", new JsonObject { ["executionArn"] = execution });
        (await cloud.EndAsync(execution)).Text("status").ShouldBe("SUCCEEDED");
        (await cloud.ChildrenAsync(mapRun)).Select(c => c.Text("executionArn")).ShouldBe(before);
        (await cloud.DescribeMapRunAsync(mapRun)).Count("succeeded").ShouldBe(3);
    }

    /// <summary>"Pending redrive": children that the concurrency limit holds back.</summary>
    [Fact]
    public async Task Children_wait_for_their_turn_to_be_redriven()
    {
        await using var cloud = await TestCloud.StartAsync();
        var machine = await cloud.CreateMachineAsync(Map(FailsOrWaits));
        var execution = await cloud.StartAsync(machine, """["w","w","w"]""");
        var mapRun = await cloud.MapRunAsync(execution);
        await cloud.UntilAsync(mapRun, "running", 3);
        await cloud.OkAsync("states", "StopExecution", new JsonObject { ["executionArn"] = execution });
        await cloud.UntilAsync(mapRun, "aborted", 3);
        await cloud.OkAsync("states", "RedriveExecution", new JsonObject { ["executionArn"] = execution });
        await cloud.UntilAsync(mapRun, "running", 3);
        await cloud.OkAsync("states", "StopExecution", new JsonObject { ["executionArn"] = execution });
        await cloud.OkAsync("states", "RedriveExecution", new JsonObject { ["executionArn"] = execution });
        await cloud.OkAsync(
            "states",
            "UpdateMapRun",
            new JsonObject { ["mapRunArn"] = mapRun, ["maxConcurrency"] = 1 }
        );
        await cloud.Cloud.Store.AdvanceClockAsync(TimeSpan.FromHours(1));
        await cloud.Cloud.Store.AdvanceClockAsync(TimeSpan.FromHours(1));
        await cloud.Cloud.Store.AdvanceClockAsync(TimeSpan.FromHours(1));
        await Eventually.BeTrueAsync(
            async () =>
            {
                await cloud.Cloud.Store.AdvanceClockAsync(TimeSpan.FromHours(1));
                return (await cloud.DescribeAsync(execution)).Text("status") == "SUCCEEDED";
            },
            "the end of the redriven execution"
        );
        var run = await cloud.DescribeMapRunAsync(mapRun);
        run["redriveCount"]!.GetValue<int>().ShouldBe(2);
        run.Count("succeeded").ShouldBe(3);
        run.Count("pendingRedrive").ShouldBe(0);
    }

    /// <summary>
    /// "A new Map Run is started and the existing Map Run isn't redriven": States.Runtime, States.DataLimitExceeded, an
    /// S3 failure.
    /// </summary>
    [Fact]
    public async Task What_can_not_be_redriven_begins_a_new_Map_Run()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, _) = await cloud.RunAsync(Map(Pass, "\"ItemSelector\":{\"a.$\":\"$$.Map.Item.Value.nope\"},"), "[1]");
        var execution = end.Text("executionArn");
        var first = await cloud.MapRunAsync(execution);
        await cloud.OkAsync("states", "RedriveExecution", new JsonObject { ["executionArn"] = execution });
        (await cloud.EndAsync(execution)).Text("status").ShouldBe("FAILED");
        (await cloud.MapRunAsync(execution)).ShouldNotBe(first);
    }

    private static async Task<(string Execution, string MapRun)> FailAsync(TestCloud cloud, string type, string fields)
    {
        var processor = NeedsQueue.Replace("URL", $"{cloud.Endpoint}000000000000/go");
        var (end, _) = await cloud.RunAsync(Map(processor, fields, type), "[1,2,3]");
        end.Text("error").ShouldBe("States.ExceedToleratedFailureThreshold");
        return (end.Text("executionArn"), await cloud.MapRunAsync(end.Text("executionArn")));
    }

    private static Task MakeQueueAsync(TestCloud cloud) =>
        cloud.OkAsync("sqs", "CreateQueue", new JsonObject { ["QueueName"] = "go" });
}
