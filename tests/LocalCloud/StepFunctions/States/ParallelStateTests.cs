namespace LocalCloud.Tests.StepFunctions.States;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/dg/state-parallel.html</summary>
public sealed class ParallelStateTests
{
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
            """{"x":"y"}""");
        end["output"]!.GetValue<string>().ShouldBe("""{"x":"y","r":[1,"y"]}""");
        history.Lines.ShouldBe(
        [
            "1 ExecutionStarted 0", "2 ParallelStateEntered 0", "3 ParallelStateStarted 2",
            "4 PassStateEntered 3", "5 PassStateExited 4", "6 PassStateEntered 3", "7 PassStateExited 6",
            "8 ParallelStateSucceeded 7", "9 ParallelStateExited 7", "10 ExecutionSucceeded 9",
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
            """);
        end["output"]!.GetValue<string>().ShouldBe("""{"caught":{"Error":"E","Cause":"c"}}""");
        history.Lines.ShouldBe(
        [
            "1 ExecutionStarted 0", "2 ParallelStateEntered 0", "3 ParallelStateStarted 2", "4 WaitStateEntered 3", "5 FailStateEntered 3",
            "6 WaitStateAborted 5", "7 ParallelStateFailed 5", "8 ParallelStateExited 7",
            "9 PassStateEntered 8", "10 PassStateExited 9", "11 ExecutionSucceeded 10",
        ]);
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
            """);
        end["output"]!.GetValue<string>().ShouldBe("""{"r":[{"x":1,"y":1}]}""");
    }
}
