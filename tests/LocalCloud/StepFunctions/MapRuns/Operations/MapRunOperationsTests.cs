using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using static LocalCloud.Tests.StepFunctions.MapRuns.MapRunWorkflow;

namespace LocalCloud.Tests.StepFunctions.MapRuns;

/// <summary>The operations on Map Runs (Step Functions API Reference).</summary>
public sealed class MapRunOperationsTests
{
    /// <summary>Recorded by localstack/localstack, test_list_map_runs_and_describe_map_run; redrives are of a later time.</summary>
    [Fact]
    public async Task A_Map_Run_is_listed_and_described()
    {
        await using var cloud = await TestCloud.StartAsync();
        var machine = await cloud.CreateMachineAsync(Map(Pass, "\"MaxConcurrency\":1,\"Label\":\"L\","));
        var execution = await cloud.StartAsync(machine, "[1,2]");
        await cloud.EndAsync(execution);
        var listed = await cloud.OkAsync("states", "ListMapRuns", new JsonObject { ["executionArn"] = execution });
        var item = listed["mapRuns"]!.AsArray().Single()!.AsObject();
        item.Text("executionArn").ShouldBe(execution);
        item.Text("stateMachineArn").ShouldBe(machine + "/L");
        item.ContainsKey("stopDate").ShouldBeTrue();
        var run = await cloud.DescribeMapRunAsync(item.Text("mapRunArn"));
        run.Text("mapRunArn").ShouldBe(item.Text("mapRunArn"));
        run.Text("executionArn").ShouldBe(execution);
        run.Text("status").ShouldBe("SUCCEEDED");
        run["maxConcurrency"]!.GetValue<int>().ShouldBe(1);
        run["toleratedFailureCount"]!.GetValue<int>().ShouldBe(0);
        run["toleratedFailurePercentage"]!.GetValue<double>().ShouldBe(0);
        run["redriveCount"]!.GetValue<int>().ShouldBe(0);
        const string Counts =
            """{"pending":0,"running":0,"succeeded":2,"failed":0,"timedOut":0,"aborted":0,"total":2,"resultsWritten":2,"failuresNotRedrivable":0,"pendingRedrive":0}""";
        Json.Text(run["executionCounts"]).ShouldBe(Counts);
        Json.Text(run["itemCounts"]).ShouldBe(Counts);
    }

    [Fact]
    public async Task A_list_of_Map_Runs_has_pages()
    {
        await using var cloud = await TestCloud.StartAsync();
        var second = Map(Pass).Replace("\"M\"", "\"N\"").Replace("\"P\"", "\"Q\"");
        var states = (JsonObject)Json.Parse(Map(Pass))!;
        var first = states["States"]!["M"]!.AsObject();
        first.Remove("End");
        first["Next"] = "N";
        states["States"]!["N"] = Json.Parse(second)!["States"]!["N"]!.DeepClone();
        var (end, _) = await cloud.RunAsync(Json.Text(states), "[1]");
        var request = new JsonObject { ["executionArn"] = end.Text("executionArn"), ["maxResults"] = 1 };
        var page = await cloud.OkAsync("states", "ListMapRuns", request);
        request["nextToken"] = page["nextToken"]!.DeepClone();
        var last = await cloud.OkAsync("states", "ListMapRuns", request);
        last["nextToken"].ShouldBeNull();
        last["mapRuns"]!.AsArray().Single()!["mapRunArn"]!
            .GetValue<string>()
            .ShouldNotBe(page["mapRuns"]!.AsArray().Single()!["mapRunArn"]!.GetValue<string>());
    }

    [Fact]
    public async Task Children_are_listed_by_status_and_in_pages()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, _) = await cloud.RunAsync(
            Map(FailsOrWaits, "\"ToleratedFailurePercentage\":100,"),
            """[1,"f",2,"f"]"""
        );
        var mapRun = await cloud.MapRunAsync(end.Text("executionArn"));
        (await cloud.ChildrenAsync(mapRun, "FAILED")).Count.ShouldBe(2);
        (await cloud.ChildrenAsync(mapRun, "SUCCEEDED")).Count.ShouldBe(2);
        (await cloud.ChildrenAsync(mapRun, "PENDING_REDRIVE")).ShouldBeEmpty();
        var request = new JsonObject { ["mapRunArn"] = mapRun, ["maxResults"] = 3 };
        var page = await cloud.OkAsync("states", "ListExecutions", request);
        request["nextToken"] = page["nextToken"]!.DeepClone();
        var rest = await cloud.OkAsync("states", "ListExecutions", request);
        page["executions"]!
            .AsArray()
            .Concat(rest["executions"]!.AsArray())
            .Select(e => e!["name"]!.GetValue<string>())
            .Distinct()
            .Count()
            .ShouldBe(4);
    }

    [Theory]
    [InlineData("DescribeMapRun")]
    [InlineData("UpdateMapRun")]
    [InlineData("ListExecutions")]
    public async Task A_Map_Run_has_to_exist(string operation)
    {
        await using var cloud = await TestCloud.StartAsync();
        const string Arn = "arn:aws:states:us-east-1:000000000000:mapRun:M/L:1";
        var missing = await cloud.CallAsync("states", operation, new JsonObject { ["mapRunArn"] = Arn });
        missing.ShouldBeError("ResourceNotFound", $"Resource not found: '{Arn}'");
        var wrong = await cloud.CallAsync(
            "states",
            operation,
            new JsonObject { ["mapRunArn"] = "arn:aws:states:us-east-1:000000000000:execution:M:1" }
        );
        wrong.Type.ShouldBe("InvalidArn");
    }

    /// <summary>API_UpdateMapRun: concurrency and tolerance of a Map Run in progress; what is not given stays.</summary>
    [Fact]
    public async Task A_Map_Run_in_progress_can_be_updated()
    {
        await using var cloud = await TestCloud.StartAsync();
        var machine = await cloud.CreateMachineAsync(Map(FailsOrWaits, "\"MaxConcurrency\":1,"));
        var execution = await cloud.StartAsync(machine, """["w","w","f"]""");
        var mapRun = await cloud.MapRunAsync(execution);
        await cloud.UntilAsync(mapRun, "running", 1);
        await UpdateAsync("toleratedFailurePercentage", 50);
        await UpdateAsync("maxConcurrency", 0);
        var run = await cloud.UntilAsync(mapRun, "failed", 1);
        run.Count("running").ShouldBe(2);
        run["maxConcurrency"]!.GetValue<int>().ShouldBe(0);
        run["toleratedFailurePercentage"]!.GetValue<double>().ShouldBe(50);
        await UpdateAsync("toleratedFailurePercentage", 10);
        (await cloud.EndAsync(execution)).Text("error").ShouldBe("States.ExceedToleratedFailureThreshold");
        var late = await cloud.CallAsync(
            "states",
            "UpdateMapRun",
            new JsonObject { ["mapRunArn"] = mapRun, ["maxConcurrency"] = 1 }
        );
        late.ShouldBeError(
            "ValidationException",
            $"Only a Map Run that is RUNNING can be updated; '{mapRun}' is FAILED."
        );

        Task UpdateAsync(string member, int value) =>
            cloud.OkAsync("states", "UpdateMapRun", new JsonObject { ["mapRunArn"] = mapRun, [member] = value });
    }

    /// <summary>"Viewing a Distributed Map Run execution": what runs when the execution is cancelled is aborted, the rest stays pending.</summary>
    [Fact]
    public async Task Stopping_the_parent_aborts_the_Map_Run_and_its_children()
    {
        await using var cloud = await TestCloud.StartAsync();
        var machine = await cloud.CreateMachineAsync(Map(FailsOrWaits, "\"MaxConcurrency\":2,"));
        var execution = await cloud.StartAsync(machine, """["w","w","w"]""");
        var mapRun = await cloud.MapRunAsync(execution);
        await cloud.UntilAsync(mapRun, "running", 2);
        await cloud.OkAsync("states", "StopExecution", new JsonObject { ["executionArn"] = execution });
        var run = await cloud.UntilAsync(mapRun, "aborted", 2);
        run.Text("status").ShouldBe("ABORTED");
        run.ContainsKey("stopDate").ShouldBeTrue();
        run.Count("pending").ShouldBe(1);
        (await cloud.ChildrenAsync(mapRun)).Select(c => c.Text("status")).ShouldBe(["ABORTED", "ABORTED"]);
    }

    /// <summary>"If you use a child workflow execution of the Express type, you can't stop the execution."</summary>
    [Fact]
    public async Task Express_children_run_on_when_the_parent_is_stopped()
    {
        await using var cloud = await TestCloud.StartAsync();
        const string Waits = """{"StartAt":"W","States":{"W":{"Type":"Wait","Seconds":60,"End":true}}}""";
        var machine = await cloud.CreateMachineAsync(Map(Waits, type: "EXPRESS"));
        var execution = await cloud.StartAsync(machine, "[1]");
        var mapRun = await cloud.MapRunAsync(execution);
        await cloud.UntilAsync(mapRun, "running", 1);
        await cloud.OkAsync("states", "StopExecution", new JsonObject { ["executionArn"] = execution });
        (await cloud.DescribeMapRunAsync(mapRun)).Count("running").ShouldBe(1);
        await cloud.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(61));
        (await cloud.UntilAsync(mapRun, "succeeded", 1)).Text("status").ShouldBe("ABORTED");
    }

    /// <summary>A child that somebody stopped has not failed: "failed or timed out items" count.</summary>
    [Fact]
    public async Task A_stopped_child_is_aborted_and_not_failed()
    {
        await using var cloud = await TestCloud.StartAsync();
        var machine = await cloud.CreateMachineAsync(Map(FailsOrWaits));
        var execution = await cloud.StartAsync(machine, """["w"]""");
        var mapRun = await cloud.MapRunAsync(execution);
        await cloud.UntilAsync(mapRun, "running", 1);
        var child = (await cloud.ChildrenAsync(mapRun)).Single().Text("executionArn");
        await cloud.OkAsync(
            "states",
            "StopExecution",
            new JsonObject { ["executionArn"] = child, ["error"] = "Enough" }
        );
        var end = await cloud.EndAsync(execution);
        end.Output()![0]!["Status"]!.GetValue<string>().ShouldBe("ABORTED");
        end.Output()![0]!["Error"]!.GetValue<string>().ShouldBe("Enough");
    }

    [Fact]
    public async Task A_failed_branch_beside_it_aborts_a_Map_Run()
    {
        await using var cloud = await TestCloud.StartAsync();
        var map = (JsonObject)Json.Parse(Map(FailsOrWaits))!;
        map.Remove("QueryLanguage");
        var (end, history) = await cloud.RunAsync(
            $$$"""
            {"StartAt":"B","States":{"B":{"Type":"Parallel","End":true,"Branches":[{{{Json.Text(map)}}},
              {"StartAt":"S","States":{"S":{"Type":"Wait","Seconds":1,"Next":"X"},"X":{"Type":"Fail","Error":"Beside"}} }]}} }
            """,
            """["w"]"""
        );
        end.Text("error").ShouldBe("Beside");
        history.Types.ShouldContain("MapRunAborted");
        history.Types.ShouldContain("MapStateAborted");
        var run = await cloud.UntilAsync(await cloud.MapRunAsync(end.Text("executionArn")), "aborted", 1);
        run.Text("status").ShouldBe("ABORTED");
    }

    /// <summary>API_DescribeStateMachineForExecution; recorded by radkawar/stackd, testdata/aws/stepfunctions/distributed_map.json.</summary>
    [Fact]
    public async Task A_childs_state_machine_is_the_item_processor()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, _) = await cloud.RunAsync(Map(Pass, "\"Label\":\"L\","), "[1]");
        var mapRun = await cloud.MapRunAsync(end.Text("executionArn"));
        var child = (await cloud.ChildrenAsync(mapRun)).Single();
        var machine = await cloud.OkAsync(
            "states",
            "DescribeStateMachineForExecution",
            new JsonObject { ["executionArn"] = child.Text("executionArn") }
        );
        machine.Text("mapRunArn").ShouldBe(mapRun);
        machine.Text("label").ShouldBe("L");
        machine.Text("stateMachineArn").ShouldBe(child.Text("stateMachineArn"));
        machine.Text("name").ShouldBe(machine.Text("stateMachineArn").Split(':', '/')[^2]);
        Json.Parse(machine.Text("definition"))!.AsObject().Select(p => p.Key).ShouldBe(["StartAt", "States"]);
    }

    [Theory]
    [InlineData("""{"Transformation":"COMPACT","OutputType":"JSON"}""", "[[1,2],[3]]")]
    [InlineData("""{"Transformation":"FLATTEN","OutputType":"JSON"}""", "[1,2,3]")]
    [InlineData("""{}""", "[[1,2],[3]]")]
    public async Task A_writer_without_a_bucket_forms_the_result(string config, string output)
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, _) = await cloud.RunAsync(
            Map(Pass, $"\"ResultWriter\":{{\"WriterConfig\":{config}}},"),
            "[[1,2],[3]]"
        );
        end.Text("output").ShouldBe(output);
    }

    /// <summary>"ResultWriter", "Transformation NONE": each output with the child's description.</summary>
    [Fact]
    public async Task Transformation_NONE_describes_the_children()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, _) = await cloud.RunAsync(
            Map(Pass, "\"ResultWriter\":{\"WriterConfig\":{\"Transformation\":\"NONE\"}},"),
            """[{"a":1}]"""
        );
        var described = end.Output()![0]!.AsObject();
        described
            .Select(m => m.Key)
            .ShouldBe([
                "ExecutionArn",
                "Input",
                "InputDetails",
                "Name",
                "Output",
                "OutputDetails",
                "RedriveCount",
                "RedriveStatus",
                "RedriveStatusReason",
                "StartDate",
                "StateMachineArn",
                "Status",
                "StopDate",
            ]);
        described.Text("Output").ShouldBe("""{"a":1}""");
        described.Text("RedriveStatusReason").ShouldBe("Execution is SUCCEEDED and cannot be redriven");
    }

    /// <summary>The events as recorded for a reader that fails (localstack/localstack, test_map_item_reader_csv_max_items_paths).</summary>
    [Theory]
    [InlineData(
        "\"ItemReader\":{\"Resource\":\"arn:aws:states:::s3:getObject\",\"Parameters\":{\"Bucket\":\"b\",\"Key\":\"k\"}},",
        "States.ItemReaderFailed"
    )]
    [InlineData(
        "\"ResultWriter\":{\"Resource\":\"arn:aws:states:::s3:putObject\",\"Parameters\":{\"Bucket\":\"b\",\"Prefix\":\"p\"}},",
        "States.ResultWriterFailed"
    )]
    public async Task What_needs_S3_fails_with_a_sentence_that_names_it(string field, string error)
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, history) = await cloud.RunAsync(Map(Pass, field), "[1]");
        end.Text("error").ShouldBe(error);
        end.Text("cause").ShouldContain("Amazon S3, which is not in the local cloud");
        history.Types.TakeLast(4).ShouldBe(["MapRunStarted", "MapRunFailed", "MapStateFailed", "ExecutionFailed"]);
        (await cloud.ChildrenAsync(await cloud.MapRunAsync(end.Text("executionArn")))).ShouldBeEmpty();
    }
}
