using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.Tests.StepFunctions.Integrations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html</summary>
public sealed class AwsSdkTests
{
    [Fact]
    public async Task ListExecutions_inside_an_execution_lists_that_execution_too()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, history) = await cloud.RunAsync(
            """
            {"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:sfn:listExecutions", "End": true,
              "Parameters": {"StateMachineArn.$": "$$.StateMachine.Id", "StatusFilter": "RUNNING"}}}}
            """);
        var executions = (JsonArray)end.Output()!["Executions"]!;
        executions.Count.ShouldBe(1);
        executions[0]!["ExecutionArn"]!.GetValue<string>().ShouldBe(end["executionArn"]!.GetValue<string>());
        executions[0]!["StartDate"]!.GetValue<string>().ShouldEndWith("Z");
        history.Details(3)["resourceType"]!.GetValue<string>().ShouldBe("aws-sdk:sfn");
        history.Details(3)["resource"]!.GetValue<string>().ShouldBe("listExecutions");
    }

    [Fact]
    public async Task An_error_has_the_service_s_name_and_can_be_caught()
    {
        await using var cloud = await TestCloud.StartAsync();
        var missing = "arn:aws:states:us-east-1:000000000000:execution:M:missing";
        var (end, _) = await cloud.RunAsync(
            $$$"""
            {"StartAt": "T", "States": {
              "T": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:sfn:describeExecution", "Next": "Z",
                    "Parameters": {"ExecutionArn": "{{{missing}}}"},
                    "Catch": [{"ErrorEquals": ["Sfn.ExecutionDoesNotExistException"], "Next": "Z"}]},
              "Z": {"Type": "Pass", "End": true}} }
            """);
        end.Output()!["Cause"]!.GetValue<string>().ShouldStartWith(
            $"Execution Does Not Exist: '{missing}' (Service: Sfn, Status Code: 400, Request ID: ");
    }

    [Fact]
    public async Task Retry_tries_again_after_its_delay_also_through_a_restart()
    {
        await using var cloud = await TestCloud.StartAsync();
        var machine = await cloud.CreateMachineAsync(
            """
            {"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:sfn:describeExecution", "End": true,
              "Parameters": {"ExecutionArn": "arn:aws:states:us-east-1:000000000000:execution:M:missing"},
              "Retry": [{"ErrorEquals": ["States.TaskFailed"], "IntervalSeconds": 60, "MaxAttempts": 2, "BackoffRate": 2}]}}}
            """);
        var execution = await cloud.StartAsync(machine);
        await cloud.ReachAsync(execution, "TaskFailed");
        await cloud.RestartAsync();
        await cloud.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(61));
        await Eventually.BeTrueAsync(async () => (await cloud.HistoryAsync(execution)).Events.Count == 8, "the first retry");
        (await cloud.DescribeAsync(execution))["status"]!.GetValue<string>().ShouldBe("RUNNING");
        await cloud.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(121));
        await cloud.EndAsync(execution);
        (await cloud.HistoryAsync(execution)).Lines.ShouldBe(
        [
            "1 ExecutionStarted 0", "2 TaskStateEntered 0", "3 TaskScheduled 2", "4 TaskStarted 3", "5 TaskFailed 4",
            "6 TaskScheduled 5", "7 TaskStarted 6", "8 TaskFailed 7", "9 TaskScheduled 8", "10 TaskStarted 9", "11 TaskFailed 10",
            "12 ExecutionFailed 11",
        ]);
    }

    [Fact]
    public async Task What_the_local_cloud_lacks_fails_with_an_error_that_names_it()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, _) = await cloud.RunAsync(
            """{"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:dynamodb:exportTableToPointInTime", "Parameters": {}, "End": true}}}""");
        end["status"]!.GetValue<string>().ShouldBe("FAILED");
        end["cause"]!.GetValue<string>().ShouldContain("ExportTableToPointInTime is not in the local cloud");
    }
}
