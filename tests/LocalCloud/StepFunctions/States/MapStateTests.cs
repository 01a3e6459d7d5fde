using LocalCloud.Protocol;

namespace LocalCloud.Tests.StepFunctions.States;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/dg/state-map-inline.html</summary>
public sealed class MapStateTests
{
    /// <summary>Order and previous events as observed on AWS.</summary>
    [Fact]
    public async Task An_iteration_that_comes_to_a_Fail_state_ends_behind_those_that_it_cuts_off()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, history) = await cloud.RunAsync(FailsOrWaits(""), """["w","f"]""");
        end["error"]!.GetValue<string>().ShouldBe("E");
        var last = history.Lines.TakeLast(6).ToList();
        var fail = int.Parse(last[0].Split(' ')[0]);
        last.ShouldBe([
            $"{fail} FailStateEntered {fail - 1}",
            $"{fail + 1} MapIterationAborted {fail}",
            $"{fail + 2} WaitStateAborted {fail}",
            $"{fail + 3} MapIterationFailed {fail}",
            $"{fail + 4} MapStateFailed {fail}",
            $"{fail + 5} ExecutionFailed {fail + 4}",
        ]);
    }

    /// <summary>
    /// Developer Guide, "Setting failure thresholds for Distributed Map states"; the text is TestState's (recorded).
    /// </summary>
    [Fact]
    public async Task More_failures_than_tolerated_have_an_error_of_their_own()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, _) = await cloud.RunAsync(FailsOrWaits("\"ToleratedFailureCount\": 0,"), """["w","f"]""");
        end["error"]!.GetValue<string>().ShouldBe("States.ExceedToleratedFailureThreshold");
        end["cause"]!.GetValue<string>().ShouldBe("The specified tolerated failure threshold was exceeded");
    }

    /// <summary>
    /// Developer Guide, "Handling errors in Step Functions workflows": States.Runtime always fails the execution; the
    /// events as observed on AWS.
    /// </summary>
    [Fact]
    public async Task States_Runtime_in_an_iteration_ends_the_execution_without_another_event()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, history) = await cloud.RunAsync(
            """
            {"StartAt": "M", "States": {"M": {"Type": "Map", "MaxConcurrency": 1, "End": true,
              "ItemProcessor": {"StartAt": "P", "States": {"P": {"Type": "Pass", "Parameters": {"m.$": "$.nope"}, "End": true}} }} } }
            """,
            "[1,2]"
        );
        end["cause"]!
            .GetValue<string>()
            .ShouldBe(
                "An error occurred while executing the state 'P' (entered at the event id #5). "
                    + "The JSONPath '$.nope' specified for the field 'm.$' could not be found in the input '1'"
            );
        history.Lines.ShouldBe([
            "1 ExecutionStarted 0",
            "2 MapStateEntered 0",
            "3 MapStateStarted 2",
            "4 MapIterationStarted 3",
            "5 PassStateEntered 4",
            "6 ExecutionFailed 5",
        ]);
    }

    private static string FailsOrWaits(string more) =>
        """
            {"StartAt": "M", "States": {"M": {"Type": "Map", "End": true, MORE "ItemProcessor": {"StartAt": "C", "States": {
              "C": {"Type": "Choice", "Choices": [{"Variable": "$", "StringEquals": "f", "Next": "F"}], "Default": "W"},
              "W": {"Type": "Wait", "Seconds": 999, "End": true}, "F": {"Type": "Fail", "Error": "E", "Cause": "c"}} }} } }
            """.Replace("MORE", more, StringComparison.Ordinal);

    [Fact]
    public async Task Runs_one_iteration_after_another_when_MaxConcurrency_is_1()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, history) = await cloud.RunAsync(
            """
            {"StartAt": "M", "States": {"M": {"Type": "Map", "ItemsPath": "$.items", "MaxConcurrency": 1, "End": true,
              "ItemSelector": {"i.$": "$$.Map.Item.Index", "v.$": "$$.Map.Item.Value", "all.$": "$.n"},
              "ItemProcessor": {"StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}}}}}
            """,
            """{"items":["a","b"],"n":7}"""
        );
        end["output"]!.GetValue<string>().ShouldBe("""[{"all":7,"v":"a","i":0},{"all":7,"v":"b","i":1}]""");
        history.Lines.ShouldBe([
            "1 ExecutionStarted 0",
            "2 MapStateEntered 0",
            "3 MapStateStarted 2",
            "4 MapIterationStarted 3",
            "5 PassStateEntered 4",
            "6 PassStateExited 5",
            "7 MapIterationSucceeded 6",
            "8 MapIterationStarted 6",
            "9 PassStateEntered 8",
            "10 PassStateExited 9",
            "11 MapIterationSucceeded 10",
            "12 MapStateSucceeded 11",
            "13 MapStateExited 11",
            "14 ExecutionSucceeded 13",
        ]);
        Json.Text(history.Details(3)).ShouldBe("""{"length":2}""");
        Json.Text(history.Details(8)).ShouldBe("""{"name":"M","index":1}""");
    }

    [Fact]
    public async Task Starts_all_iterations_before_their_states_without_MaxConcurrency()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, history) = await cloud.RunAsync(
            """
            {"StartAt": "M", "States": {"M": {"Type": "Map", "End": true,
              "ItemProcessor": {"StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}}}}}
            """,
            "[1,2,3]"
        );
        end["output"]!.GetValue<string>().ShouldBe("[1,2,3]");
        history
            .Lines.Take(7)
            .ShouldBe([
                "1 ExecutionStarted 0",
                "2 MapStateEntered 0",
                "3 MapStateStarted 2",
                "4 MapIterationStarted 3",
                "5 MapIterationStarted 3",
                "6 MapIterationStarted 3",
                "7 PassStateEntered 4",
            ]);
    }

    [Fact]
    public async Task No_items_are_a_result_too()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, history) = await cloud.RunAsync(
            """
            {"StartAt": "M", "States": {"M": {"Type": "Map", "End": true,
              "ItemProcessor": {"StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}}}}}
            """,
            "[]"
        );
        end["output"]!.GetValue<string>().ShouldBe("[]");
        history.Types.ShouldBe([
            "ExecutionStarted",
            "MapStateEntered",
            "MapStateStarted",
            "MapStateSucceeded",
            "MapStateExited",
            "ExecutionSucceeded",
        ]);
    }

    [Fact]
    public async Task An_iteration_s_failure_is_the_state_s_and_Retry_starts_all_of_it_again()
    {
        await using var cloud = await TestCloud.StartAsync();
        var machine = await cloud.CreateMachineAsync(
            """
            {"StartAt": "M", "States": {"M": {"Type": "Map", "End": true,
              "Retry": [{"ErrorEquals": ["E"], "IntervalSeconds": 100, "MaxAttempts": 1}],
              "ItemProcessor": {"StartAt": "F", "States": {"F": {"Type": "Fail", "Error": "E", "Cause": "c"}}}}}}
            """
        );
        var execution = await cloud.StartAsync(machine, "[1]");
        await cloud.ReachAsync(execution, "MapIterationFailed");
        await cloud.RestartAsync();
        await cloud.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(100));
        (await cloud.EndAsync(execution))["error"]!.GetValue<string>().ShouldBe("E");
        (await cloud.HistoryAsync(execution)).Lines.ShouldBe([
            "1 ExecutionStarted 0",
            "2 MapStateEntered 0",
            "3 MapStateStarted 2",
            "4 MapIterationStarted 3",
            "5 FailStateEntered 4",
            "6 MapIterationFailed 5",
            "7 MapStateStarted 5",
            "8 MapIterationStarted 7",
            "9 FailStateEntered 8",
            "10 MapIterationFailed 9",
            "11 MapStateFailed 9",
            "12 ExecutionFailed 11",
        ]);
    }

    [Fact]
    public async Task Many_items_take_several_slices_and_keep_their_order()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, _) = await cloud.RunAsync(
            """
            {"StartAt": "M", "States": {"M": {"Type": "Map", "End": true,
              "ItemProcessor": {"StartAt": "A", "States": {
                "A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Pass", "Next": "C"}, "C": {"Type": "Pass", "End": true}}}}}}
            """,
            "[" + string.Join(",", Enumerable.Range(0, 500)) + "]"
        );
        end["output"]!.GetValue<string>().ShouldBe("[" + string.Join(",", Enumerable.Range(0, 500)) + "]");
    }
}
