using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.Tests.StepFunctions.Executions;

/// <summary>The API reference's StartExecution, ListExecutions, StopExecution, GetExecutionHistory and RedriveExecution.</summary>
public sealed class ExecutionApiTests
{
    private const string Waits =
        """{"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 3600, "End": true}}}""";
    private const string Passes = """{"StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}}""";

    [Fact]
    public async Task The_same_name_and_input_find_the_running_execution_and_other_input_does_not()
    {
        await using var cloud = await TestCloud.StartAsync();
        var machine = await cloud.CreateMachineAsync(Waits);
        var first = await cloud.StartAsync(machine, "{}", "order-1");
        (await cloud.StartAsync(machine, "{}", "order-1")).ShouldBe(first);
        first.ShouldBe("arn:aws:states:us-east-1:000000000000:execution:Machine:order-1");
        var other = await cloud.CallAsync(
            "states",
            "StartExecution",
            new JsonObject
            {
                ["stateMachineArn"] = machine,
                ["name"] = "order-1",
                ["input"] = "[]",
            }
        );
        other.Status.ShouldBe(400);
        other.Type.ShouldBe("ExecutionAlreadyExists");
        other.Message.ShouldBe($"Execution Already Exists: '{first}'");
    }

    [Fact]
    public async Task What_is_wrong_with_a_request_is_said_as_AWS_says_it()
    {
        await using var cloud = await TestCloud.StartAsync();
        var machine = await cloud.CreateMachineAsync(Passes);
        var unknown = machine + "X";
        var gone = machine.Replace("stateMachine", "execution", StringComparison.Ordinal) + ":no";
        (string Operation, JsonObject Request, string Type, string Message)[] cases =
        [
            (
                "StartExecution",
                new() { ["stateMachineArn"] = unknown },
                "StateMachineDoesNotExist",
                $"State Machine Does Not Exist: '{unknown}'"
            ),
            (
                "StartExecution",
                new() { ["stateMachineArn"] = "nonsense" },
                "InvalidArn",
                "Invalid Arn: 'Invalid ARN prefix: nonsense'"
            ),
            (
                "StartExecution",
                new() { ["stateMachineArn"] = machine, ["name"] = "a b" },
                "InvalidName",
                "Invalid Name: 'a b'"
            ),
            (
                "StartExecution",
                new() { ["stateMachineArn"] = machine, ["input"] = "" },
                "InvalidExecutionInput",
                "Invalid State Machine Execution Input: 'Invalid execution input.'"
            ),
            (
                "DescribeExecution",
                new() { ["executionArn"] = gone },
                "ExecutionDoesNotExist",
                $"Execution Does Not Exist: '{gone}'"
            ),
            (
                "StopExecution",
                new() { ["executionArn"] = gone },
                "ExecutionDoesNotExist",
                $"Execution Does Not Exist: '{gone}'"
            ),
            (
                "GetExecutionHistory",
                new() { ["executionArn"] = gone },
                "ExecutionDoesNotExist",
                $"Execution Does Not Exist: '{gone}'"
            ),
            (
                "DescribeExecution",
                new() { ["executionArn"] = machine },
                "InvalidArn",
                "Invalid Arn: 'Resource type not valid in this context: stateMachine'"
            ),
            (
                "ListExecutions",
                new() { ["stateMachineArn"] = machine, ["nextToken"] = "x" },
                "InvalidToken",
                "Invalid Token: 'Invalid token'"
            ),
        ];
        foreach (var (operation, request, type, message) in cases)
        {
            var answer = await cloud.CallAsync("states", operation, request);
            answer.Type.ShouldBe(type);
            answer.Message.ShouldBe(message);
        }
    }

    [Fact]
    public async Task ListExecutions_goes_from_the_newest_down_in_pages_and_filters_by_status()
    {
        await using var cloud = await TestCloud.StartAsync();
        var machine = await cloud.CreateMachineAsync(Waits);
        for (var i = 0; i < 5; i++)
        {
            await cloud.StartAsync(machine, "{}", $"n{i}");
        }
        await cloud.OkAsync(
            "states",
            "StopExecution",
            new JsonObject
            {
                ["executionArn"] = machine.Replace("stateMachine", "execution", StringComparison.Ordinal) + ":n1",
            }
        );
        var names = new List<string>();
        var request = new JsonObject
        {
            ["stateMachineArn"] = machine,
            ["maxResults"] = 2,
            ["statusFilter"] = "RUNNING",
        };
        do
        {
            var page = await cloud.OkAsync("states", "ListExecutions", (JsonObject)request.DeepClone());
            var executions = (JsonArray)page["executions"]!;
            executions.Count.ShouldBeLessThanOrEqualTo(2);
            names.AddRange(executions.Select(e => e!["name"]!.GetValue<string>()));
            request["nextToken"] = page["nextToken"]?.DeepClone();
        } while (request["nextToken"] is not null);
        names.ShouldBe(["n4", "n3", "n2", "n0"]);
    }

    [Fact]
    public async Task A_stopped_execution_is_aborted_with_error_and_cause_and_its_timers_are_gone()
    {
        await using var cloud = await TestCloud.StartAsync();
        var execution = await cloud.StartAsync(await cloud.CreateMachineAsync(Waits));
        await cloud.ReachAsync(execution, "WaitStateEntered");
        await cloud.OkAsync(
            "states",
            "StopExecution",
            new JsonObject
            {
                ["executionArn"] = execution,
                ["error"] = "Closed",
                ["cause"] = "Night",
            }
        );
        var end = await cloud.DescribeAsync(execution);
        end["status"]!.GetValue<string>().ShouldBe("ABORTED");
        end["error"]!.GetValue<string>().ShouldBe("Closed");
        (await cloud.HistoryAsync(execution)).Lines.ShouldBe([
            "1 ExecutionStarted 0",
            "2 WaitStateEntered 0",
            "3 ExecutionAborted 0",
        ]);
        cloud.Cloud.Store.Read(tx => tx.First("select count(*) from work", row => row.Long(0))).ShouldBe(0);
    }

    [Fact]
    public async Task An_execution_that_takes_longer_than_TimeoutSeconds_times_out()
    {
        await using var cloud = await TestCloud.StartAsync();
        var execution = await cloud.StartAsync(
            await cloud.CreateMachineAsync(
                """{"StartAt": "W", "TimeoutSeconds": 60, "States": {"W": {"Type": "Wait", "Seconds": 3600, "End": true}}}"""
            )
        );
        await cloud.ReachAsync(execution, "WaitStateEntered");
        await cloud.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(61));
        var end = await cloud.EndAsync(execution);
        end["status"]!.GetValue<string>().ShouldBe("TIMED_OUT");
        end["redriveStatus"]!.GetValue<string>().ShouldBe("REDRIVABLE");
        // The event's error as observed on AWS; the description has none.
        end.ContainsKey("error").ShouldBeFalse();
        var history = await cloud.HistoryAsync(execution);
        history.Lines.Last().ShouldBe("3 ExecutionTimedOut 0");
        Json.Text(history.Details(3)).ShouldBe("""{"error":"States.Timeout"}""");
    }

    /// <summary>API Reference, ListExecutions; the order of the states as recorded on AWS.</summary>
    [Fact]
    public async Task A_list_of_executions_refuses_other_states_and_longer_tokens()
    {
        await using var cloud = await TestCloud.StartAsync();
        var machine = await cloud.CreateMachineAsync(
            """{"StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}}"""
        );
        var request = new JsonObject { ["stateMachineArn"] = machine, ["statusFilter"] = "succeeded" };
        (await cloud.CallAsync("states", "ListExecutions", request)).ShouldBeError(
            "ValidationException",
            "1 validation error detected: Value 'succeeded' at 'statusFilter' failed to satisfy constraint: Member must satisfy enum value set: "
                + "[SUCCEEDED, TIMED_OUT, PENDING_REDRIVE, ABORTED, FAILED, RUNNING]"
        );
        var token = new string('x', 3097);
        request = new JsonObject { ["stateMachineArn"] = machine, ["nextToken"] = token };
        (await cloud.CallAsync("states", "ListExecutions", request)).ShouldBeError(
            "ValidationException",
            $"1 validation error detected: Value '{token}' at 'nextToken' failed to satisfy constraint: Member must "
                + $"have length less than or equal to 3096"
        );
    }

    [Fact]
    public async Task History_comes_in_pages_in_both_directions_and_without_data_when_asked()
    {
        await using var cloud = await TestCloud.StartAsync();
        var execution = await cloud.StartAsync(await cloud.CreateMachineAsync(Passes));
        await cloud.EndAsync(execution);
        var first = await cloud.OkAsync(
            "states",
            "GetExecutionHistory",
            new JsonObject
            {
                ["executionArn"] = execution,
                ["maxResults"] = 3,
                ["reverseOrder"] = true,
            }
        );
        Ids(first).ShouldBe([4, 3, 2]);
        var second = await cloud.OkAsync(
            "states",
            "GetExecutionHistory",
            new JsonObject
            {
                ["executionArn"] = execution,
                ["maxResults"] = 3,
                ["reverseOrder"] = true,
                ["nextToken"] = first["nextToken"]!.DeepClone(),
            }
        );
        Ids(second).ShouldBe([1]);
        second.ContainsKey("nextToken").ShouldBeFalse();
        var bare = await cloud.OkAsync(
            "states",
            "GetExecutionHistory",
            new JsonObject { ["executionArn"] = execution, ["includeExecutionData"] = false }
        );
        ((JsonObject)bare["events"]![1]!["stateEnteredEventDetails"]!).Select(m => m.Key).ShouldBe(["name"]);
    }

    [Fact]
    public async Task Redrive_continues_a_failed_execution_from_the_state_that_failed()
    {
        await using var cloud = await TestCloud.StartAsync();
        var machine = await cloud.CreateMachineAsync(
            """
            {"StartAt": "P", "States": {
              "P": {"Type": "Pass", "Result": {"table": "none"}, "Next": "T"},
              "T": {"Type": "Task", "Resource": "arn:aws:states:::events:putEvents.waitForTaskToken", "End": true,
                    "Parameters": {"Entries": [{"Source": "s", "DetailType": "d", "Detail": {"t.$": "$$.Task.Token"}}]}}}}
            """
        );
        var execution = await cloud.StartAsync(machine);
        var token = (await cloud.ReachAsync(execution, "TaskSubmitted")).Token();
        await cloud.OkAsync("states", "SendTaskFailure", new JsonObject { ["taskToken"] = token });
        (await cloud.EndAsync(execution))["redriveStatus"]!.GetValue<string>().ShouldBe("REDRIVABLE");
        await cloud.OkAsync("states", "RedriveExecution", new JsonObject { ["executionArn"] = execution });
        var next = (await cloud.ReachAsync(execution, "TaskSubmitted")).Token();
        next.ShouldNotBe(token);
        await cloud.OkAsync("states", "SendTaskSuccess", new JsonObject { ["taskToken"] = next, ["output"] = "2" });
        var end = await cloud.EndAsync(execution);
        end["status"]!.GetValue<string>().ShouldBe("SUCCEEDED");
        end["redriveCount"]!.GetValue<int>().ShouldBe(1);
        (await cloud.HistoryAsync(execution)).Types.ShouldContain("ExecutionRedriven");
        (
            await cloud.CallAsync("states", "RedriveExecution", new JsonObject { ["executionArn"] = execution })
        ).Type.ShouldBe("ExecutionNotRedrivable");
    }

    /// <summary>API Reference, DescribeExecution, "redriveStatusReason".</summary>
    [Fact]
    public async Task An_execution_can_be_redriven_for_two_weeks_while_its_machine_is_there()
    {
        await using var cloud = await TestCloud.StartAsync();
        var machine = await cloud.CreateMachineAsync("""{"StartAt": "F", "States": {"F": {"Type": "Fail"}}}""");
        var execution = await cloud.StartAsync(machine);
        (await cloud.EndAsync(execution))["redriveStatus"]!.GetValue<string>().ShouldBe("REDRIVABLE");
        await cloud.Cloud.Store.AdvanceClockAsync(TimeSpan.FromDays(14) + TimeSpan.FromMinutes(1));
        await NotRedrivable(cloud, execution, "Execution redrivable period exceeded");

        var slow = await cloud.StartAsync(
            await cloud.CreateMachineAsync(
                """
                {"StartAt": "W", "States": {
                  "W": {"Type": "Wait", "Seconds": 31449600, "Next": "F"},
                  "F": {"Type": "Fail"}}}
                """,
                "Slow"
            )
        );
        await cloud.ReachAsync(slow, "WaitStateEntered");
        await cloud.Cloud.Store.AdvanceClockAsync(TimeSpan.FromDays(364) + TimeSpan.FromMinutes(1));
        await cloud.EndAsync(slow);
        await cloud.Cloud.Store.AdvanceClockAsync(TimeSpan.FromDays(2));
        await NotRedrivable(cloud, slow, "Execution has exceeded the max execution time");

        machine = await cloud.CreateMachineAsync("""{"StartAt": "F", "States": {"F": {"Type": "Fail"}}}""", "Gone");
        execution = await cloud.StartAsync(machine);
        await cloud.EndAsync(execution);
        await cloud.OkAsync("states", "DeleteStateMachine", new JsonObject { ["stateMachineArn"] = machine });
        await NotRedrivable(cloud, execution, "State machine is in DELETING status");
    }

    /// <summary>API Reference, ListExecutions, "mapRunArn" and "statusFilter".</summary>
    [Theory]
    [InlineData("{}")]
    [InlineData(
        """{"stateMachineArn":"arn:aws:states:us-east-1:000000000000:stateMachine:a","mapRunArn":"arn:aws:states:us-east-1:000000000000:mapRun:a/m:b"}"""
    )]
    [InlineData(
        """{"stateMachineArn":"arn:aws:states:us-east-1:000000000000:stateMachine:a","statusFilter":"PENDING_REDRIVE"}"""
    )]
    public async Task Executions_are_listed_of_a_machine_or_of_a_Map_Run(string request)
    {
        await using var cloud = await TestCloud.StartAsync();
        (await cloud.CallAsync("states", "ListExecutions", Json.Parse(request)!.AsObject())).Type.ShouldBe(
            "ValidationException"
        );
    }

    /// <summary>Recorded: radkawar/stackd, testdata/aws/stepfunctions/variable_limits.json, "history-cap".</summary>
    [Fact]
    public async Task A_history_of_25000_events_ends_the_execution()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, _) = await cloud.RunAsync(
            """
            {"StartAt": "A", "States": {
              "A": {"Type": "Pass", "Next": "B"},
              "B": {"Type": "Choice", "Choices": [{"Variable": "$.never", "IsPresent": true, "Next": "C"}], "Default": "A"},
              "C": {"Type": "Succeed"}}}
            """
        );
        end["error"]!.GetValue<string>().ShouldBe("States.Runtime");
        end["cause"]!
            .GetValue<string>()
            .ShouldBe("The execution reached the maximum number of history events (25000).");
        end["redriveStatusReason"]!
            .GetValue<string>()
            .ShouldBe("Execution has exceeded the maximum history event limit");
        var last = await cloud.OkAsync(
            "states",
            "GetExecutionHistory",
            new JsonObject
            {
                ["executionArn"] = end["executionArn"]!.DeepClone(),
                ["reverseOrder"] = true,
                ["maxResults"] = 1,
            }
        );
        Ids(last).ShouldBe([25_000]);
    }

    private static async Task NotRedrivable(TestCloud cloud, string execution, string reason)
    {
        var request = new JsonObject { ["executionArn"] = execution };
        var described = await cloud.OkAsync("states", "DescribeExecution", (JsonObject)request.DeepClone());
        (described["redriveStatus"]!.GetValue<string>(), described["redriveStatusReason"]?.GetValue<string>()).ShouldBe(
            ("NOT_REDRIVABLE", reason)
        );
        (await cloud.CallAsync("states", "RedriveExecution", request)).ShouldBeError(
            "ExecutionNotRedrivable",
            $"{reason}: '{execution}'"
        );
    }

    private static IEnumerable<int> Ids(JsonObject page) =>
        ((JsonArray)page["events"]!).Select(e => e!["id"]!.GetValue<int>());
}
