using System.Text.Json.Nodes;

namespace LocalCloud.Tests.StepFunctions.States;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/dg/state-parallel.html</summary>
public sealed class ParallelStateTests
{
    [Fact]
    public async Task Every_branch_gets_the_execution_s_input_as_it_was_written()
    {
        await using var cloud = await TestCloud.StartAsync();
        var branches = string.Join(
            ',',
            Enumerable
                .Range(0, 8)
                .Select(i =>
                    $$$"""{"StartAt": "P{{{i}}}", "States": {"P{{{i}}}": {"Type": "Pass", "Result": {{{i}}}, "End": true}} }"""
                )
        );
        var definition =
            $$$"""{"StartAt": "All", "States": {"All": {"Type": "Parallel", "Branches": [{{{branches}}}], "End": true}} }""";
        var (_, history) = await cloud.RunAsync(definition, """{ "drink" : "Latte" }""");
        history
            .Events.Where(e => e["type"]!.GetValue<string>() == "PassStateEntered")
            .Select(e => e["stateEnteredEventDetails"]!["input"]!.GetValue<string>())
            .Distinct()
            .ShouldBe(["""{ "drink" : "Latte" }"""]);
    }

    [Fact]
    public async Task Gives_the_branches_outputs_in_their_order()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, history) = await cloud.RunAsync(
            """
            {"StartAt": "P", "States": {"P": {"Type": "Parallel", "End": true, "ResultPath": "$.r", "Branches": [
              {"StartAt": "A", "States": {"A": {"Type": "Pass", "Result": 1, "End": true}}},
              {"StartAt": "B", "States": {"B": {"Type": "Pass", "InputPath": "$.x", "End": true}}}]}}}
            """,
            """{"x":"y"}"""
        );
        end["output"]!.GetValue<string>().ShouldBe("""{"x":"y","r":[1,"y"]}""");
        history.Lines.ShouldBe([
            "1 ExecutionStarted 0",
            "2 ParallelStateEntered 0",
            "3 ParallelStateStarted 2",
            "4 PassStateEntered 3",
            "5 PassStateExited 4",
            "6 PassStateEntered 3",
            "7 PassStateExited 6",
            "8 ParallelStateSucceeded 7",
            "9 ParallelStateExited 7",
            "10 ExecutionSucceeded 9",
        ]);
    }

    [Fact]
    public async Task One_branch_s_failure_stops_the_others_and_is_the_state_s_failure()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, history) = await cloud.RunAsync(
            """
            {"StartAt": "P", "States": {
              "P": {"Type": "Parallel", "Next": "After", "Branches": [
                {"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 1000, "End": true}}},
                {"StartAt": "F", "States": {"F": {"Type": "Fail", "Error": "E", "Cause": "c"}}}],
                "Catch": [{"ErrorEquals": ["E"], "ResultPath": "$.caught", "Next": "After"}]},
              "After": {"Type": "Pass", "End": true}}}
            """
        );
        end["output"]!.GetValue<string>().ShouldBe("""{"caught":{"Error":"E","Cause":"c"}}""");
        history.Lines.ShouldBe([
            "1 ExecutionStarted 0",
            "2 ParallelStateEntered 0",
            "3 ParallelStateStarted 2",
            "4 WaitStateEntered 3",
            "5 FailStateEntered 3",
            "6 WaitStateAborted 5",
            "7 ParallelStateFailed 5",
            "8 ParallelStateExited 7",
            "9 PassStateEntered 8",
            "10 PassStateExited 9",
            "11 ExecutionSucceeded 10",
        ]);
    }

    /// <summary>
    /// Developer Guide, "Handling errors in Step Functions workflows": States.Runtime always fails the execution; the
    /// events as observed on AWS.
    /// </summary>
    [Theory]
    [InlineData("""{"Type": "Pass", "Parameters": {"m.$": "$.nope"}, "End": true}""", "Pass")]
    [InlineData("""{"Type": "Choice", "Choices": [{"Variable": "$.x", "StringEquals": "n", "Next": "A"}]}""", "Choice")]
    [InlineData(
        """{"Type": "Task", "Resource": "arn:aws:states:::events:putEvents", "Parameters": {"Entries.$": "$.nope"}, "End": true}""",
        "Task"
    )]
    public async Task States_Runtime_in_a_branch_ends_the_execution_without_another_event(string state, string type)
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, history) = await cloud.RunAsync(
            """
            {"StartAt": "P", "States": {"P": {"Type": "Parallel", "End": true, "Branches": [{"StartAt": "A", "States": {"A": STATE} }],
              "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "C"}]}, "C": {"Type": "Pass", "End": true}} }
            """.Replace("STATE", state, StringComparison.Ordinal),
            """{"x":"a"}"""
        );
        end["error"]!.GetValue<string>().ShouldBe("States.Runtime");
        end["cause"]!
            .GetValue<string>()
            .ShouldStartWith("An error occurred while executing the state 'A' (entered at the event id #4).");
        history.Lines.ShouldBe([
            "1 ExecutionStarted 0",
            "2 ParallelStateEntered 0",
            "3 ParallelStateStarted 2",
            $"4 {type}StateEntered 3",
            "5 ExecutionFailed 4",
        ]);
    }

    [Fact]
    public async Task A_result_that_can_t_be_selected_fails_behind_the_state_s_success()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (_, history) = await cloud.RunAsync(
            """
            {"StartAt": "P", "States": {"P": {"Type": "Parallel", "End": true, "ResultSelector": {"m.$": "$.nope"},
              "Branches": [{"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}} }]}} }
            """
        );
        history.Lines.TakeLast(2).ShouldBe(["6 ParallelStateSucceeded 5", "7 ExecutionFailed 6"]);
    }

    [Fact]
    public async Task A_task_that_fails_in_a_branch_is_aborted_with_the_tasks_of_the_others_and_Redrive_runs_only_those_again()
    {
        await using var cloud = await TestCloud.StartAsync();
        var activity = (await cloud.OkAsync("states", "CreateActivity", new JsonObject { ["name"] = "Work" }))[
            "activityArn"
        ]!.GetValue<string>();
        var execution = await cloud.StartAsync(
            await cloud.CreateMachineAsync(
                """
                {"StartAt": "P", "States": {"P": {"Type": "Parallel", "End": true, "Branches": [
                  {"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "ARN", "End": true}}},
                  {"StartAt": "B", "States": {"B": {"Type": "Task", "Resource": "ARN", "End": true}}},
                  {"StartAt": "C", "States": {"C": {"Type": "Task", "Resource": "ARN", "End": true}}}]}}}
                """.Replace("ARN", activity, StringComparison.Ordinal)
            )
        );
        await EndAsync(cloud, activity, "0");
        await EndAsync(cloud, activity, null);
        await cloud.EndAsync(execution);
        var history = await cloud.HistoryAsync(execution);
        history
            .Lines.Skip(9)
            .ShouldBe([
                "10 ActivityStarted 5",
                "11 ActivitySucceeded 10",
                "12 TaskStateExited 11",
                "13 ActivityStarted 7",
                "14 ActivityFailed 13",
                "15 TaskStateAborted 14",
                "16 TaskStateAborted 14",
                "17 ParallelStateFailed 14",
                "18 ExecutionFailed 17",
            ]);
        await cloud.OkAsync("states", "RedriveExecution", new JsonObject { ["executionArn"] = execution });
        await EndAsync(cloud, activity, "1");
        await EndAsync(cloud, activity, "2");
        (await cloud.EndAsync(execution))["output"]!.GetValue<string>().ShouldBe("[0,1,2]");
        history = await cloud.HistoryAsync(execution);
        history
            .Lines.Skip(18)
            .Take(3)
            .ShouldBe(["19 ExecutionRedriven 18", "20 ActivityScheduled 6", "21 ActivityScheduled 8"]);
    }

    private static async Task EndAsync(TestCloud cloud, string activity, string? output)
    {
        var task = await cloud.OkAsync("states", "GetActivityTask", new JsonObject { ["activityArn"] = activity });
        var request = new JsonObject { ["taskToken"] = task["taskToken"]!.DeepClone() };
        if (output is null)
        {
            await cloud.OkAsync("states", "SendTaskFailure", request);
            return;
        }
        request["output"] = output;
        await cloud.OkAsync("states", "SendTaskSuccess", request);
    }

    [Fact]
    public async Task A_branch_sees_outer_variables_and_keeps_its_own()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, _) = await cloud.RunAsync(
            """
            {"StartAt": "A", "States": {
              "A": {"Type": "Pass", "Assign": {"x": 1}, "Next": "P"},
              "P": {"Type": "Parallel", "Next": "Z", "ResultPath": "$.r", "Branches": [
                {"StartAt": "I", "States": {
                  "I": {"Type": "Pass", "Assign": {"y.$": "$x"}, "Next": "J"},
                  "J": {"Type": "Pass", "Parameters": {"x.$": "$x", "y.$": "$y"}, "End": true}}}]},
              "Z": {"Type": "Pass", "End": true}}}
            """
        );
        end["output"]!.GetValue<string>().ShouldBe("""{"r":[{"x":1,"y":1}]}""");
    }

    /// <summary>Recorded: localstack/localstack, test_base_scenarios, test_parallel_state_nested.</summary>
    [Fact]
    public async Task The_branches_outputs_stand_in_the_result_as_they_were_written()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, _) = await cloud.RunAsync(
            """
            {"StartAt": "P", "States": {"P": {"Type": "Parallel", "End": true, "Branches": [
              {"StartAt": "Q", "States": {"Q": {"Type": "Parallel", "End": true, "Branches": [
                {"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}}]}}}]}}}
            """,
            "[[1, 2, 3], [4, 5, 6]]"
        );
        end["output"]!.GetValue<string>().ShouldBe("[[[[1, 2, 3], [4, 5, 6]]]]");
    }
}
