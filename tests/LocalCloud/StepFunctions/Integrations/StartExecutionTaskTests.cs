using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.Tests.StepFunctions.Integrations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/dg/connect-stepfunctions.html</summary>
public sealed class StartExecutionTaskTests
{
    private const string Child =
        """{"StartAt": "P", "States": {"P": {"Type": "Pass", "Result": {"cup": 1}, "End": true}}}""";
    private const string FailingChild =
        """{"StartAt": "F", "States": {"F": {"Type": "Fail", "Error": "E", "Cause": "c"}}}""";

    [Fact]
    public async Task Request_response_goes_on_with_the_ARN_and_the_SDK_s_metadata()
    {
        await using var cloud = await TestCloud.StartAsync();
        var child = await cloud.CreateMachineAsync(Child, "Child");
        var (end, history) = await cloud.RunAsync(Parent(child, ""));
        var output = end.Output()!;
        output["ExecutionArn"]!
            .GetValue<string>()
            .ShouldBe("arn:aws:states:us-east-1:000000000000:execution:Child:one");
        output["SdkHttpMetadata"]!["HttpStatusCode"]!.GetValue<int>().ShouldBe(200);
        output["SdkResponseMetadata"]!["RequestId"].ShouldNotBeNull();
        history.Types.ShouldNotContain("TaskSubmitted");
    }

    [Theory]
    [InlineData(".sync", "\"{\\\"cup\\\":1}\"")]
    [InlineData(".sync:2", """{"cup":1}""")]
    public async Task Sync_waits_for_the_end_and_gives_the_output_as_text_or_as_JSON(string pattern, string output)
    {
        await using var cloud = await TestCloud.StartAsync();
        var child = await cloud.CreateMachineAsync(Child, "Child");
        var (end, history) = await cloud.RunAsync(Parent(child, pattern));
        Json.Text(end.Output()!["Output"]).ShouldBe(output);
        end.Output()!["Status"]!.GetValue<string>().ShouldBe("SUCCEEDED");
        history.Types.ShouldBe([
            "ExecutionStarted",
            "TaskStateEntered",
            "TaskScheduled",
            "TaskStarted",
            "TaskSubmitted",
            "TaskSucceeded",
            "TaskStateExited",
            "ExecutionSucceeded",
        ]);
    }

    [Fact]
    public async Task Sync_fails_with_States_TaskFailed_and_the_child_s_description()
    {
        await using var cloud = await TestCloud.StartAsync();
        var child = await cloud.CreateMachineAsync(FailingChild, "Child");
        var (end, _) = await cloud.RunAsync(Parent(child, ".sync:2"));
        end["error"]!.GetValue<string>().ShouldBe("States.TaskFailed");
        var cause = Json.Parse(end["cause"]!.GetValue<string>())!;
        cause["Error"]!.GetValue<string>().ShouldBe("E");
        cause["Input"]!.GetValue<string>().ShouldBe("""{"n":1}""");
        cause["Status"]!.GetValue<string>().ShouldBe("FAILED");
        // Observed on AWS: the members in the order of the alphabet.
        cause
            .AsObject()
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
    }

    [Fact]
    public async Task Stopping_the_parent_stops_the_child_it_waits_for()
    {
        await using var cloud = await TestCloud.StartAsync();
        var child = await cloud.CreateMachineAsync(
            """{"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 999, "End": true}}}""",
            "Child"
        );
        var execution = await cloud.StartAsync(await cloud.CreateMachineAsync(Parent(child, ".sync"), "Parent"));
        await cloud.ReachAsync(execution, "TaskSubmitted");
        await cloud.OkAsync("states", "StopExecution", new JsonObject { ["executionArn"] = execution });
        var end = await cloud.EndAsync("arn:aws:states:us-east-1:000000000000:execution:Child:one");
        end["status"]!.GetValue<string>().ShouldBe("ABORTED");
        end["cause"]!
            .GetValue<string>()
            .ShouldBe(
                $"The Task state in AWS Step Functions execution [{execution}] which was managing this resource was aborted"
            );
    }

    [Fact]
    public async Task A_state_machine_that_does_not_exist_fails_the_task_with_the_SDK_s_error()
    {
        await using var cloud = await TestCloud.StartAsync();
        var missing = "arn:aws:states:us-east-1:000000000000:stateMachine:Missing";
        var (end, history) = await cloud.RunAsync(Parent(missing, ""));
        end["error"]!.GetValue<string>().ShouldBe("StepFunctions.StateMachineDoesNotExistException");
        end["cause"]!
            .GetValue<string>()
            .ShouldStartWith(
                $"State Machine Does Not Exist: '{missing}' (Service: AWSStepFunctions; Status Code: 400; Error "
                    + $"Code: StateMachineDoesNotExist; Request ID: "
            );
        history.Types.ShouldBe([
            "ExecutionStarted",
            "TaskStateEntered",
            "TaskScheduled",
            "TaskStarted",
            "TaskFailed",
            "ExecutionFailed",
        ]);
    }

    private static string Parent(string child, string pattern) =>
        $$$"""
            {"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution{{{pattern}}}", "End": true,
              "Parameters": {"StateMachineArn": "{{{child}}}", "Name": "one", "Input": {"n": 1}} }} }
            """;
}
