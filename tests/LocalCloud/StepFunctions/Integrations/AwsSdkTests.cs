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
            """
        );
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
            """
        );
        end.Output()!["Cause"]!
            .GetValue<string>()
            .ShouldStartWith($"Execution Does Not Exist: '{missing}' (Service: Sfn, Status Code: 400, Request ID: ");
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
            """
        );
        var execution = await cloud.StartAsync(machine);
        await cloud.ReachAsync(execution, "TaskFailed");
        await cloud.RestartAsync();
        await cloud.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(61));
        await Eventually.BeTrueAsync(
            async () => (await cloud.HistoryAsync(execution)).Events.Count == 8,
            "the first retry"
        );
        (await cloud.DescribeAsync(execution))["status"]!.GetValue<string>().ShouldBe("RUNNING");
        await cloud.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(121));
        await cloud.EndAsync(execution);
        (await cloud.HistoryAsync(execution)).Lines.ShouldBe([
            "1 ExecutionStarted 0",
            "2 TaskStateEntered 0",
            "3 TaskScheduled 2",
            "4 TaskStarted 3",
            "5 TaskFailed 4",
            "6 TaskScheduled 5",
            "7 TaskStarted 6",
            "8 TaskFailed 7",
            "9 TaskScheduled 8",
            "10 TaskStarted 9",
            "11 TaskFailed 10",
            "12 ExecutionFailed 11",
        ]);
    }

    [Fact]
    public async Task What_the_local_cloud_lacks_fails_with_an_error_that_names_it()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, _) = await cloud.RunAsync(
            """{"StartAt": "T", "States": {"T": {"Type": "Task","""
                + """ "Resource": "arn:aws:states:::aws-sdk:dynamodb:exportTableToPointInTime", "End": true, "Parameters": {"TableArn": "t", "S3Bucket": "b"}}}}"""
        );
        end["status"]!.GetValue<string>().ShouldBe("FAILED");
        end["cause"]!.GetValue<string>().ShouldContain("ExportTableToPointInTime is not in the local cloud");
    }

    /// <summary>A path that leads nowhere is found before the task is scheduled, whatever its service.</summary>
    [Fact]
    public async Task A_wrong_path_is_told_before_the_missing_service()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, _) = await cloud.RunAsync(
            """{"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": "arn:aws:states:::sns:publish","""
                + """ "Parameters": {"TopicArn": "t", "Message": "m"}, "TimeoutSecondsPath": "$.nope", "End": true}}}"""
        );
        end["cause"]!.GetValue<string>().ShouldContain("$.nope");
    }

    /// <summary>Recorded: localstack/localstack, test_aws_sdk_task_service, test_sfn_start_execution_implicit_json_serialisation.</summary>
    [Fact]
    public async Task A_member_that_is_text_may_be_given_as_JSON()
    {
        await using var cloud = await TestCloud.StartAsync();
        var child = await cloud.CreateMachineAsync(Pass, "Child");
        var (end, history) = await cloud.RunAsync(Start("startExecution", child), """{"key":"value"}""");
        Json.Text(Json.Parse(history.Details(3)["parameters"]!.GetValue<string>()))
            .ShouldBe($$$"""{"StateMachineArn":"{{{child}}}","Input":{"key":"value"}}""");
        end.Output()!.AsObject().Select(m => m.Key).ShouldBe(["ExecutionArn", "StartDate"]);
        var started = await cloud.EndAsync(end.Output()!["ExecutionArn"]!.GetValue<string>());
        started["input"]!.GetValue<string>().ShouldBe("""{"key":"value"}""");
    }

    /// <summary>API Reference, StartSyncExecution: a failed execution is an answer, too. The members' order as recorded elsewhere.</summary>
    [Theory]
    [InlineData(Pass, "SUCCEEDED", "Output")]
    [InlineData("""{"StartAt":"A","States":{"A":{"Type":"Fail","Error":"Broken"}}}""", "FAILED", "Error")]
    public async Task StartSyncExecution_answers_with_an_express_execution_s_end(
        string definition,
        string status,
        string member
    )
    {
        await using var cloud = await TestCloud.StartAsync();
        var child = (
            await cloud.OkAsync(
                "states",
                "CreateStateMachine",
                new JsonObject
                {
                    ["name"] = "Child",
                    ["definition"] = definition,
                    ["type"] = "EXPRESS",
                    ["roleArn"] = "arn:aws:iam::000000000000:role/W",
                }
            )
        )["stateMachineArn"]!.GetValue<string>();
        var (end, history) = await cloud.RunAsync(Start("startSyncExecution", child), """{"key":"value"}""");
        var answer = end.Output()!.AsObject();
        answer["Status"]!.GetValue<string>().ShouldBe(status);
        answer["Input"]!.GetValue<string>().ShouldBe("""{"key":"value"}""");
        answer.ContainsKey(member).ShouldBeTrue();
        answer.Select(m => m.Key).ShouldBe(answer.Select(m => m.Key).Order(StringComparer.Ordinal));
        history.Lines.ShouldBe([
            "1 ExecutionStarted 0",
            "2 TaskStateEntered 0",
            "3 TaskScheduled 2",
            "4 TaskStarted 3",
            "5 TaskSucceeded 4",
            "6 TaskStateExited 5",
            "7 ExecutionSucceeded 6",
        ]);
    }

    [Fact]
    public async Task StartSyncExecution_refuses_a_standard_workflow()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, _) = await cloud.RunAsync(Start("startSyncExecution", await cloud.CreateMachineAsync(Pass, "Child")));
        end["error"]!.GetValue<string>().ShouldBe("Sfn.StateMachineTypeNotSupportedException");
    }

    /// <summary>Recorded: gabrielmoreira/tiny-asl-machine, tests/conformance/cases/.snapshots/aws/Task.State-005.</summary>
    [Theory]
    [InlineData("", "000000000000", "Workflow")]
    [InlineData(
        @", ""Credentials"": {""RoleArn"": ""arn:aws:iam::111122223333:role/teams/Other""}",
        "111122223333",
        "Other"
    )]
    public async Task A_workflow_calls_as_a_session_of_its_role(string credentials, string account, string role)
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, _) = await cloud.RunAsync(
            $$$"""
            {"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:sts:getCallerIdentity", "End": true,
              "Parameters": {}{{{credentials}}}
              } } }
            """
        );
        var caller = end.Output()!;
        caller["Account"]!.GetValue<string>().ShouldBe(account);
        var session = caller["Arn"]!.GetValue<string>().Split('/')[^1];
        session.ShouldMatch("^[A-Za-z]{32}$");
        caller["Arn"]!.GetValue<string>().ShouldBe($"arn:aws:sts::{account}:assumed-role/{role}/{session}");
        caller["UserId"]!.GetValue<string>().ShouldMatch($"^AROA[A-Z2-7]{{17}}:{session}$");
    }

    private const string Pass = """{"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}}""";

    private static string Start(string action, string machine) =>
        $$$"""
            {"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:sfn:{{{action}}}", "End": true,
              "Parameters": {"StateMachineArn": "{{{machine}}}", "Input.$": "$"}} } }
            """;
}
