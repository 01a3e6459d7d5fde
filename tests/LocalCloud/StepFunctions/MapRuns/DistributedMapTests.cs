using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using static LocalCloud.Tests.StepFunctions.MapRuns.MapRunWorkflow;

namespace LocalCloud.Tests.StepFunctions.MapRuns;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html</summary>
public sealed class DistributedMapTests
{
    /// <summary>Recorded: localstack/localstack, scenarios, test_map_state_nested_config_distributed, 2024-12.</summary>
    [Fact]
    public async Task The_parents_history_has_the_Map_Run_and_not_its_children()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, history) = await cloud.RunAsync(Map(Pass), """["a",{"b":1},null]""");
        end.Text("output").ShouldBe("""["a",{"b":1},null]""");
        history.Lines.ShouldBe([
            "1 ExecutionStarted 0",
            "2 MapStateEntered 0",
            "3 MapStateStarted 2",
            "4 MapRunStarted 3",
            "5 MapRunSucceeded 4",
            "6 MapStateSucceeded 5",
            "7 MapStateExited 4",
            "8 ExecutionSucceeded 7",
        ]);
        Json.Text(history.Details(3)).ShouldBe("""{"length":3}""");
        history.Details(4).Text("mapRunArn").ShouldBe(await cloud.MapRunAsync(end.Text("executionArn")));
    }

    /// <summary>The ARNs as the Developer Guide shows them: "Label" for the Map Run, "ResultWriter" for the children.</summary>
    [Fact]
    public async Task Children_are_executions_with_ARNs_of_their_own()
    {
        await using var cloud = await TestCloud.StartAsync();
        var machine = await cloud.CreateMachineAsync(Map(Pass, "\"Label\":\"demoLabel\","));
        var execution = await cloud.StartAsync(machine, """["a","b"]""");
        (await cloud.EndAsync(execution)).Text("status").ShouldBe("SUCCEEDED");
        var mapRun = await cloud.MapRunAsync(execution);
        mapRun.ShouldStartWith("arn:aws:states:us-east-1:000000000000:mapRun:Machine/demoLabel:");
        var children = await cloud.ChildrenAsync(mapRun);
        children.Select(c => c.Text("status")).ShouldBe(["SUCCEEDED", "SUCCEEDED"]);
        var first = children[^1];
        first
            .Text("executionArn")
            .ShouldBe($"arn:aws:states:us-east-1:000000000000:execution:Machine/demoLabel:{first.Text("name")}");
        first.Text("stateMachineArn").ShouldBe($"{machine}/demoLabel");
        first.Text("mapRunArn").ShouldBe(mapRun);
        first["itemCount"]!.GetValue<int>().ShouldBe(1);
        var described = await cloud.DescribeAsync(first.Text("executionArn"));
        described.Text("mapRunArn").ShouldBe(mapRun);
        described.Text("input").ShouldBe("\"a\"");
        described.Text("output").ShouldBe("\"a\"");
        described["inputDetails"]!["included"]!.GetValue<bool>().ShouldBeTrue();
        (await cloud.HistoryAsync(first.Text("executionArn"))).Types.ShouldBe([
            "ExecutionStarted",
            "PassStateEntered",
            "PassStateExited",
            "ExecutionSucceeded",
        ]);
    }

    /// <summary>Recorded by radkawar/stackd, testdata/aws/stepfunctions/distributed_map.json: a child's context has no Map.</summary>
    [Fact]
    public async Task A_childs_context_is_its_own()
    {
        await using var cloud = await TestCloud.StartAsync();
        const string Shows = """
            {"StartAt":"P","States":{"P":{"Type":"Pass","Parameters":{"c.$":"$$"},"OutputPath":"$.c","End":true}}}
            """;
        var machine = await cloud.CreateMachineAsync(Map(Shows, "\"Label\":\"L\","));
        var execution = await cloud.StartAsync(machine, """["a"]""");
        var context = (await cloud.EndAsync(execution)).Output()![0]!.AsObject();
        context.Select(m => m.Key).ShouldBe(["Execution", "StateMachine", "State"]);
        var child = (await cloud.ChildrenAsync(await cloud.MapRunAsync(execution))).Single();
        context["Execution"]!.AsObject().Text("Id").ShouldBe(child.Text("executionArn"));
        context["Execution"]!.AsObject().Text("Input").ShouldBe("a");
        Json.Text(context["StateMachine"]).ShouldBe($$"""{"Id":"{{machine}}/L","Name":"Machine"}""");
    }

    /// <summary>ListExecutions: children are listed by their Map Run only (API Reference, "mapRunArn").</summary>
    [Fact]
    public async Task A_machines_executions_are_listed_without_children()
    {
        await using var cloud = await TestCloud.StartAsync();
        var machine = await cloud.CreateMachineAsync(Map(Pass));
        var execution = await cloud.StartAsync(machine, "[1,2,3]");
        await cloud.EndAsync(execution);
        var listed = await cloud.OkAsync("states", "ListExecutions", new JsonObject { ["stateMachineArn"] = machine });
        listed["executions"]!.AsArray().Select(e => e!["executionArn"]!.GetValue<string>()).ShouldBe([execution]);
        var labelled = await cloud.CallAsync(
            "states",
            "ListExecutions",
            new JsonObject { ["stateMachineArn"] = machine + "/label" }
        );
        labelled.Type.ShouldBe("ValidationException");
    }

    /// <summary>Developer Guide, "Choosing workflow type": GetExecutionHistory and StopExecution are not for Express executions.</summary>
    [Fact]
    public async Task Express_children_are_described_and_have_no_history()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, _) = await cloud.RunAsync(Map(Pass, type: "EXPRESS"), """["a"]""");
        end.Text("output").ShouldBe("""["a"]""");
        var children = await cloud.ChildrenAsync(await cloud.MapRunAsync(end.Text("executionArn")));
        var arn = children[0].Text("executionArn");
        arn.ShouldContain(":express:");
        (await cloud.DescribeAsync(arn)).Text("output").ShouldBe("\"a\"");
        foreach (var operation in (string[])["GetExecutionHistory", "StopExecution", "RedriveExecution"])
        {
            var answer = await cloud.CallAsync("states", operation, new JsonObject { ["executionArn"] = arn });
            answer.ShouldBeError("InvalidArn", "Invalid Arn: 'Resource type not valid in this context: express'");
        }
    }

    /// <summary>Developer Guide, "Accessing execution data from the Context object", "Context object data for Map states".</summary>
    [Theory]
    [InlineData(
        "JSONPath",
        """{"i.$":"$$.Map.Item.Index","v.$":"$$.Map.Item.Value.who","s.$":"$$.Map.Item.Source","all.$":"$.n","id.$":"$$.Execution.Name"}"""
    )]
    [InlineData(
        "JSONata",
        """{"i":"{% $states.context.Map.Item.Index %}","v":"{% $states.context.Map.Item.Value.who %}","s":"{% """
            + """$states.context.Map.Item.Source %}","all":"{% $states.input.n %}","id":"{% $states.context.Execution.Name %}"}"""
    )]
    public async Task ItemSelector_makes_the_childrens_inputs(string language, string selector)
    {
        await using var cloud = await TestCloud.StartAsync();
        var items = language == "JSONata" ? "\"Items\":\"{% $states.input.items %}\"," : "\"ItemsPath\":\"$.items\",";
        var machine = await cloud.CreateMachineAsync(
            Map(Pass, $"{items}\"ItemSelector\":{selector},", language: language)
        );
        var execution = await cloud.StartAsync(machine, """{"items":[{"who":"bob"},{"who":"meg"}],"n":7}""", "x");
        var output = (await cloud.EndAsync(execution)).Output()!.AsArray();
        output.Count.ShouldBe(2);
        output[1]!["i"]!.GetValue<int>().ShouldBe(1);
        output[1]!["v"]!.GetValue<string>().ShouldBe("meg");
        output[1]!["s"]!.GetValue<string>().ShouldBe("STATE_DATA");
        output[1]!["all"]!.GetValue<int>().ShouldBe(7);
        output[1]!["id"]!.GetValue<string>().ShouldBe("x");
    }

    /// <summary>Developer Guide, "ItemsPath": an iteration for each key-value pair of an object, with the pair as input.</summary>
    [Theory]
    [InlineData(
        "JSONPath",
        "\"ItemsPath\":\"$.servers.web\",",
        "{\"k.$\":\"$$.Map.Item.Key\",\"p.$\":\"$$.Map.Item.Value.port\"}"
    )]
    [InlineData(
        "JSONata",
        "\"Items\":\"{% $states.input.servers.web %}\",",
        "{\"k\":\"{% $states.context.Map.Item.Key %}\",\"p\":\"{% $states.context.Map.Item.Value.port %}\"}"
    )]
    public async Task The_pairs_of_an_object_are_items(string language, string items, string selector)
    {
        await using var cloud = await TestCloud.StartAsync();
        const string Input = """{"servers":{"web":{"server1":{"port":80},"server2":{"port":8080}}}}""";
        var (plain, history) = await cloud.RunAsync(Map(Pass, items, language: language), Input);
        plain
            .Text("output")
            .ShouldBe("""[{"Key":"server1","Value":{"port":80}},{"Key":"server2","Value":{"port":8080}}]""");
        Json.Text(history.Details(3)).ShouldBe("""{"length":2}""");
        var (selected, _) = await cloud.RunAsync(
            Map(Pass, $"{items}\"ItemSelector\":{selector},", language: language),
            Input
        );
        selected.Output()!.AsArray().Select(o => o!["k"]!.GetValue<string>()).ShouldBe(["server1", "server2"]);
        selected.Output()!.AsArray().Select(o => o!["p"]!.GetValue<int>()).ShouldBe([80, 8080]);
    }

    [Fact]
    public async Task What_has_no_items_fails_the_state()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, _) = await cloud.RunAsync(Map(Pass), "7");
        end.Text("error").ShouldBe("States.Runtime");
        end.Text("cause").ShouldEndWith("Reference path \"$\" must point to array or object.");
    }

    [Fact]
    public async Task No_items_are_no_children()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, history) = await cloud.RunAsync(Map(Pass), "[]");
        end.Text("output").ShouldBe("[]");
        history.Types.ShouldContain("MapRunSucceeded");
    }

    /// <summary>Developer Guide, "Passing data between states with variables", Scope: those of the outer workflow are not visible.</summary>
    [Fact]
    public async Task Variables_of_the_parent_are_visible_to_ItemSelector_and_not_to_children()
    {
        await using var cloud = await TestCloud.StartAsync();
        const string Definition = """
            {"QueryLanguage":"JSONata","StartAt":"A","States":{
              "A":{"Type":"Pass","Assign":{"x":5},"Next":"M"},
              "M":{"Type":"Map","Items":[1],"ItemSelector":{"x":"{% $x %}"},"ToleratedFailurePercentage":TOLERATED,"End":true,
                "ItemProcessor":{"ProcessorConfig":{"Mode":"DISTRIBUTED","ExecutionType":"STANDARD"},"StartAt":"P","States":{
                  "P":{"Type":"Pass","Output":OUTPUT,"End":true}}}}}}
            """;
        var (selected, _) = await cloud.RunAsync(
            Definition.Replace("OUTPUT", "\"{% $states.input.x %}\"").Replace("TOLERATED", "0")
        );
        selected.Text("output").ShouldBe("[5]");
        var (hidden, _) = await cloud.RunAsync(
            Definition.Replace("OUTPUT", "\"{% $x %}\"").Replace("TOLERATED", "100")
        );
        hidden.Output()![0]!["Error"]!.GetValue<string>().ShouldBe("States.QueryEvaluationError");
    }

    [Fact]
    public async Task ResultSelector_and_ResultPath_apply_to_the_list_of_outputs()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, _) = await cloud.RunAsync(
            Map(Pass, "\"ItemsPath\":\"$.i\",\"ResultSelector\":{\"all.$\":\"$[*]\"},\"ResultPath\":\"$.r\","),
            """{"i":[1,2]}"""
        );
        end.Text("output").ShouldBe("""{"i":[1,2],"r":{"all":[1,2]}}""");
    }

    /// <summary>Developer Guide, "MaxConcurrency": how many children run at once; 0 is no limit but 10,000.</summary>
    [Fact]
    public async Task MaxConcurrency_holds_children_back()
    {
        await using var cloud = await TestCloud.StartAsync();
        var machine = await cloud.CreateMachineAsync(
            Map(FailsOrWaits, "\"ItemsPath\":\"$.i\",\"MaxConcurrencyPath\":\"$.n\",")
        );
        var execution = await cloud.StartAsync(machine, """{"i":["w","w","w","w","w"],"n":2}""");
        var run = await cloud.UntilAsync(await cloud.MapRunAsync(execution), "running", 2);
        run["maxConcurrency"]!.GetValue<int>().ShouldBe(2);
        run.Count("pending").ShouldBe(3);
        run.Count("total").ShouldBe(5);
        await cloud.Cloud.Store.AdvanceClockAsync(TimeSpan.FromHours(1));
        await cloud.UntilAsync(await cloud.MapRunAsync(execution), "succeeded", 2);
        await cloud.UntilAsync(await cloud.MapRunAsync(execution), "running", 2);
        await cloud.Cloud.Store.AdvanceClockAsync(TimeSpan.FromHours(1));
        await cloud.UntilAsync(await cloud.MapRunAsync(execution), "succeeded", 4);
        await cloud.UntilAsync(await cloud.MapRunAsync(execution), "running", 1);
        await cloud.Cloud.Store.AdvanceClockAsync(TimeSpan.FromHours(1));
        (await cloud.EndAsync(execution)).Text("status").ShouldBe("SUCCEEDED");
    }

    [Theory]
    [InlineData("STANDARD")]
    [InlineData("EXPRESS")]
    public async Task A_thousand_items_are_done_in_their_order(string type)
    {
        await using var cloud = await TestCloud.StartAsync();
        var machine = await cloud.CreateMachineAsync(Map(Pass, type: type));
        var input = $"[{string.Join(',', Enumerable.Range(0, 1000))}]";
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var execution = await cloud.StartAsync(machine, input);
        var end = await cloud.EndAsync(execution);
        end.Text("output").ShouldBe(input);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(8));
        var run = await cloud.DescribeMapRunAsync(await cloud.MapRunAsync(execution));
        run.Count("succeeded").ShouldBe(1000);
        run.Count("pending").ShouldBe(0);
    }

    /// <summary>Developer Guide, "ResultWriter", note: a result above 256 KiB fails with States.DataLimitExceeded.</summary>
    [Fact]
    public async Task A_result_that_is_too_large_fails_the_Map_Run()
    {
        await using var cloud = await TestCloud.StartAsync();
        const string Large = """
            {"StartAt":"P","States":{"P":{"Type":"Pass","Parameters":{"a.$":"States.Format('{}{}{}{}', $, $, $, $)"},"End":true}}}
            """;
        var text = $"\"{new string('x', 10_000)}\"";
        var (end, history) = await cloud.RunAsync(Map(Large), $"[{string.Join(',', Enumerable.Repeat(text, 8))}]");
        end.Text("error").ShouldBe("States.DataLimitExceeded");
        history.Types.TakeLast(3).ShouldBe(["MapRunFailed", "MapStateFailed", "ExecutionFailed"]);
    }

    /// <summary>A Map state in another one's children, and one in a Parallel state's branch.</summary>
    [Fact]
    public async Task Distributed_Maps_nest()
    {
        await using var cloud = await TestCloud.StartAsync();
        var inner = (JsonObject)Json.Parse(Map(Pass, "\"Label\":\"inner\","))!;
        inner.Remove("QueryLanguage");
        inner["States"]!["N"] = inner["States"]!["M"]!.DeepClone();
        inner["States"]!.AsObject().Remove("M");
        inner["StartAt"] = "N";
        var (end, _) = await cloud.RunAsync(Map(Json.Text(inner)), "[[1,2],[3]]");
        end.Text("output").ShouldBe("[[1,2],[3]]");
    }
}
