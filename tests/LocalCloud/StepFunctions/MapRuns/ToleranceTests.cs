using LocalCloud.Protocol;
using static LocalCloud.Tests.StepFunctions.MapRuns.MapRunWorkflow;

namespace LocalCloud.Tests.StepFunctions.MapRuns;

/// <summary>
/// https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html, "Setting failure thresholds"; the
/// cause is TestState's (recorded: localstack/localstack, test_state_configuration).
/// </summary>
public sealed class ToleranceTests
{
    /// <summary>
    /// The default percentage is zero. The events as recorded for a reader that fails
    /// (test_map_item_reader_csv_max_items_paths).
    /// </summary>
    [Fact]
    public async Task A_Map_Run_fails_with_its_first_child_when_nothing_is_said()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, history) = await cloud.RunAsync(Map(FailsOrWaits), """["f","w"]""");
        history.Lines.ShouldBe([
            "1 ExecutionStarted 0",
            "2 MapStateEntered 0",
            "3 MapStateStarted 2",
            "4 MapRunStarted 3",
            "5 MapRunFailed 4",
            "6 MapStateFailed 5",
            "7 ExecutionFailed 6",
        ]);
        Json.Text(history.Details(5))
            .ShouldBe(
                """{"error":"States.ExceedToleratedFailureThreshold","cause":"The specified tolerated failure threshold was exceeded"}"""
            );
        end.Text("error").ShouldBe("States.ExceedToleratedFailureThreshold");
        end.Text("cause").ShouldBe("The specified tolerated failure threshold was exceeded");
        var run = await cloud.DescribeMapRunAsync(await cloud.MapRunAsync(end.Text("executionArn")));
        run.Text("status").ShouldBe("FAILED");
        run.Count("failed").ShouldBe(1);
        run.Count("aborted").ShouldBe(1);
    }

    [Theory]
    [InlineData("JSONPath", "\"ToleratedFailureCount\":1,", "SUCCEEDED")]
    [InlineData("JSONPath", "\"ToleratedFailureCount\":0,", "FAILED")]
    [InlineData("JSONPath", "\"ToleratedFailurePercentage\":25,", "SUCCEEDED")]
    [InlineData("JSONPath", "\"ToleratedFailurePercentage\":24.9,", "FAILED")]
    [InlineData("JSONPath", "\"ToleratedFailurePercentage\":100,\"ToleratedFailureCount\":0,", "FAILED")]
    [InlineData("JSONPath", "\"ToleratedFailureCountPath\":\"$.one\",", "SUCCEEDED")]
    [InlineData("JSONPath", "\"ToleratedFailurePercentagePath\":\"$.one\",", "FAILED")]
    [InlineData("JSONata", "\"ToleratedFailureCount\":\"{% $states.input.one %}\",", "SUCCEEDED")]
    [InlineData("JSONata", "\"ToleratedFailurePercentage\":\"{% $states.input.one %}\",", "FAILED")]
    public async Task One_of_four_items_fails(string language, string tolerance, string status)
    {
        await using var cloud = await TestCloud.StartAsync();
        var items = language == "JSONata" ? "\"Items\":\"{% $states.input.i %}\"," : "\"ItemsPath\":\"$.i\",";
        var (end, _) = await cloud.RunAsync(
            Map(language == "JSONata" ? JsonataFails : FailsOrWaits, items + tolerance, language: language),
            """{"i":[1,"f",2,3],"one":1}"""
        );
        end.Text("status").ShouldBe(status);
    }

    /// <summary>
    /// "ResultWriter", note: a child that failed stands in the result as with the transformation NONE, whose members
    /// the same page shows.
    /// </summary>
    [Fact]
    public async Task A_tolerated_child_is_described_in_the_result()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, _) = await cloud.RunAsync(
            Map(FailsOrWaits, "\"ToleratedFailurePercentage\":100,\"Label\":\"L\","),
            """[1,"f",2]"""
        );
        var output = end.Output()!.AsArray();
        output[0]!.GetValue<int>().ShouldBe(1);
        output[2]!.GetValue<int>().ShouldBe(2);
        var failed = output[1]!.AsObject();
        failed
            .Select(m => m.Key)
            .ShouldBe([
                "Cause",
                "Error",
                "ExecutionArn",
                "Input",
                "InputDetails",
                "Name",
                "RedriveCount",
                "RedriveStatus",
                "StartDate",
                "StateMachineArn",
                "Status",
                "StopDate",
            ]);
        failed.Text("Error").ShouldBe("E");
        failed.Text("Input").ShouldBe("\"f\"");
        failed.Text("Status").ShouldBe("FAILED");
        failed.Text("StartDate").ShouldMatch(@"^\d{4}-\d\d-\d\dT.*Z$");
        failed["InputDetails"]!["Included"]!.GetValue<bool>().ShouldBeTrue();
    }

    /// <summary>"Viewing a Distributed Map Run execution": items that no child has begun stay pending.</summary>
    [Fact]
    public async Task Items_without_a_child_stay_pending()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, _) = await cloud.RunAsync(Map(FailsOrWaits, "\"MaxConcurrency\":1,"), """[1,"f",2,3]""");
        var run = await cloud.DescribeMapRunAsync(await cloud.MapRunAsync(end.Text("executionArn")));
        run.Count("succeeded", "itemCounts").ShouldBe(1);
        run.Count("failed", "itemCounts").ShouldBe(1);
        run.Count("pending", "itemCounts").ShouldBe(2);
        run.Count("total", "itemCounts").ShouldBe(4);
    }

    /// <summary>
    /// "Retry": another attempt of the state is another Map Run; "Catch" takes the error by its name.
    /// </summary>
    [Fact]
    public async Task Retry_makes_another_Map_Run_and_Catch_goes_on()
    {
        await using var cloud = await TestCloud.StartAsync();
        const string Handlers = """
            "Retry":[{"ErrorEquals":["States.ExceedToleratedFailureThreshold"],"MaxAttempts":1,"IntervalSeconds":1}],
            "Catch":[{"ErrorEquals":["States.ALL"],"ResultPath":"$.e","Next":"Caught"}],
            """;
        var definition = Map(FailsOrWaits, "\"ItemsPath\":\"$.i\"," + Handlers)
            .Replace("\"M\":{\"Type\"", "\"Caught\":{\"Type\":\"Pass\",\"End\":true},\"M\":{\"Type\"");
        var machine = await cloud.CreateMachineAsync(definition);
        var execution = await cloud.StartAsync(machine, """{"i":["f"]}""");
        await cloud.ReachAsync(execution, "MapRunFailed");
        await cloud.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(2));
        var end = await cloud.EndAsync(execution);
        end.Output()!["e"]!["Error"]!.GetValue<string>().ShouldBe("States.ExceedToleratedFailureThreshold");
        var history = await cloud.HistoryAsync(execution);
        history.Types.Count(t => t == "MapRunStarted").ShouldBe(2);
        history.Types.Count(t => t == "MapStateFailed").ShouldBe(1);
        var runs = await cloud.OkAsync(
            "states",
            "ListMapRuns",
            new System.Text.Json.Nodes.JsonObject { ["executionArn"] = execution }
        );
        runs["mapRuns"]!.AsArray().Count.ShouldBe(2);
    }

    /// <summary>"Redriving Map Runs": a failed data interpolation fails the Map Run with States.Runtime.</summary>
    [Fact]
    public async Task An_ItemSelector_that_fails_ends_the_Map_Run()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, history) = await cloud.RunAsync(
            Map(Pass, "\"ItemSelector\":{\"a.$\":\"$$.Map.Item.Value.nope\"},"),
            "[1]"
        );
        end.Text("error").ShouldBe("States.Runtime");
        end.Text("cause")
            .ShouldStartWith("An error occurred while executing the state 'M' (entered at the event id #2).");
        history.Types.TakeLast(2).ShouldBe(["MapRunFailed", "ExecutionFailed"]);
    }

    private const string JsonataFails = """
        {"StartAt":"C","States":{
          "C":{"Type":"Choice","Choices":[{"Condition":"{% $states.input = 'f' %}","Next":"F"}],"Default":"P"},
          "F":{"Type":"Fail","Error":"E","Cause":"c"},"P":{"Type":"Pass","End":true}}}
        """;
}
