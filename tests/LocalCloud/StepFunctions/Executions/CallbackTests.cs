using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.Tests.StepFunctions.Executions;

/// <summary>
/// https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html#connect-wait-token and the API's SendTaskSuccess,
/// SendTaskFailure and SendTaskHeartbeat.
/// </summary>
public sealed class CallbackTests
{
    private const string Definition = """
        {"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": "arn:aws:states:::events:putEvents.waitForTaskToken",
          "HeartbeatSeconds": 900, "End": true,
          "Parameters": {"Entries": [{"Source": "shop", "DetailType": "Paused", "Detail": {"TaskToken.$": "$$.Task.Token"}}]}}}}
        """;

    [Fact]
    public async Task A_token_resumes_its_task_once()
    {
        await using var cloud = await TestCloud.StartAsync();
        var execution = await cloud.StartAsync(await cloud.CreateMachineAsync(Definition));
        var token = (await cloud.ReachAsync(execution, "TaskSubmitted")).Token();
        token.Length.ShouldBeInRange(600, 800);
        await cloud.RestartAsync();
        await cloud.OkAsync("states", "SendTaskSuccess", Request(token, """{"drink": "Latte"}"""));
        (await cloud.EndAsync(execution))["output"]!.GetValue<string>().ShouldBe("""{"drink": "Latte"}""");
        var history = await cloud.HistoryAsync(execution);
        history.Lines.ShouldBe([
            "1 ExecutionStarted 0",
            "2 TaskStateEntered 0",
            "3 TaskScheduled 2",
            "4 TaskStarted 3",
            "5 TaskSubmitted 4",
            "6 TaskSucceeded 5",
            "7 TaskStateExited 6",
            "8 ExecutionSucceeded 7",
        ]);
        var scheduled = history.Details(3);
        scheduled["resourceType"]!.GetValue<string>().ShouldBe("events");
        scheduled["resource"]!.GetValue<string>().ShouldBe("putEvents.waitForTaskToken");
        scheduled["region"]!.GetValue<string>().ShouldBe("us-east-1");
        scheduled["heartbeatInSeconds"]!.GetValue<int>().ShouldBe(900);
        scheduled.ContainsKey("timeoutInSeconds").ShouldBeFalse();

        var again = await cloud.CallAsync("states", "SendTaskSuccess", Request(token, "{}"));
        again.Type.ShouldBe("TaskTimedOut");
        again.Message.ShouldBe("Task Timed Out: 'Provided task does not exist anymore'");
    }

    /// <summary>Whoever ends a task: a defect of the local cloud ends the execution, which would else wait for good.</summary>
    [Fact]
    public async Task A_token_of_an_execution_whose_state_can_not_be_read_ends_it_with_the_reason()
    {
        await using var cloud = await TestCloud.StartAsync();
        var execution = await cloud.StartAsync(await cloud.CreateMachineAsync(Definition));
        var token = (await cloud.ReachAsync(execution, "TaskSubmitted")).Token();
        await cloud.Cloud.Store.WriteAsync(tx => tx.Execute("update execution set run = x'7b7d'"));
        await cloud.OkAsync("states", "SendTaskSuccess", Request(token, "{}"));
        var end = await cloud.EndAsync(execution);
        end["status"]!.GetValue<string>().ShouldBe("FAILED");
        end["error"]!.GetValue<string>().ShouldBe("States.Runtime");
        end["cause"]!.GetValue<string>().ShouldStartWith("The local cloud failed: ");
        (await cloud.CallAsync("states", "SendTaskSuccess", Request(token, "{}"))).Type.ShouldBe("TaskTimedOut");
    }

    /// <summary>
    /// As AWS keeps an execution's input and the outputs in a list with their spaces (recorded), whatever comes in between and
    /// however often the cloud is restarted.
    /// </summary>
    [Fact]
    public async Task An_output_stays_as_it_was_written()
    {
        const string Written = """{ "drink" : "caf\u00e9",  "price": 1.50 }""";
        var workflow = Definition.Replace("\"End\": true", "\"Next\": \"W\"", StringComparison.Ordinal);
        workflow =
            workflow[..workflow.LastIndexOf("}}", StringComparison.Ordinal)]
            + """, "W": {"Type": "Wait", "Seconds": 1, "Next": "P"}, "P": {"Type": "Pass", "End": true}}}""";
        var definition =
            $$$$"""{"StartAt": "All", "States": {"All": {"Type": "Map", "ItemProcessor": {{{{workflow}}}}, "End": true}}}""";
        await using var cloud = await TestCloud.StartAsync();
        var execution = await cloud.StartAsync(await cloud.CreateMachineAsync(definition), "[1,2]");
        await cloud.ReachAsync(execution, "TaskSubmitted");
        foreach (var token in (await cloud.HistoryAsync(execution)).Tokens())
        {
            await cloud.OkAsync("states", "SendTaskSuccess", Request(token, Written));
            await cloud.RestartAsync();
        }
        (await cloud.EndAsync(execution))["output"]!.GetValue<string>().ShouldBe($"[{Written},{Written}]");
        var history = await cloud.HistoryAsync(execution);
        history
            .Events.Where(e => e["type"]!.GetValue<string>() is "WaitStateExited" or "PassStateEntered")
            .Select(e =>
                (e["stateExitedEventDetails"]?["output"] ?? e["stateEnteredEventDetails"]!["input"])!.GetValue<string>()
            )
            .ShouldBe([Written, Written, Written, Written]);
    }

    [Theory]
    [InlineData("SendTaskSuccess")]
    [InlineData("SendTaskFailure")]
    [InlineData("SendTaskHeartbeat")]
    public async Task A_token_that_is_none_or_was_altered_is_refused(string operation)
    {
        await using var cloud = await TestCloud.StartAsync();
        var execution = await cloud.StartAsync(await cloud.CreateMachineAsync(Definition));
        var token = (await cloud.ReachAsync(execution, "TaskSubmitted")).Token();
        var other = token[20] == 'A' ? 'B' : 'A';
        string[] wrong =
        [
            "nonsense",
            token[..300] + "\n" + token[300..],
            token[..20] + other + token[21..],
            token[..^4],
        ];
        foreach (var bad in wrong)
        {
            var request = Request(bad, "{}");
            if (operation != "SendTaskSuccess")
            {
                request.Remove("output");
            }
            var answer = await cloud.CallAsync("states", operation, request);
            answer.Type.ShouldBe("InvalidToken");
            answer.Message.ShouldBe("Invalid Token: 'Invalid token'");
        }
        (await cloud.DescribeAsync(execution))["status"]!.GetValue<string>().ShouldBe("RUNNING");
    }

    [Fact]
    public async Task Output_that_is_not_JSON_is_refused_and_the_token_stays_good()
    {
        await using var cloud = await TestCloud.StartAsync();
        var execution = await cloud.StartAsync(await cloud.CreateMachineAsync(Definition));
        var token = (await cloud.ReachAsync(execution, "TaskSubmitted")).Token();
        (await cloud.CallAsync("states", "SendTaskSuccess", Request(token, "{oops"))).Type.ShouldBe("InvalidOutput");
        await cloud.OkAsync("states", "SendTaskSuccess", Request(token, "1"));
        (await cloud.EndAsync(execution))["output"]!.GetValue<string>().ShouldBe("1");
    }

    [Fact]
    public async Task SendTaskFailure_fails_the_task()
    {
        await using var cloud = await TestCloud.StartAsync();
        var execution = await cloud.StartAsync(await cloud.CreateMachineAsync(Definition));
        var token = (await cloud.ReachAsync(execution, "TaskSubmitted")).Token();
        await cloud.OkAsync(
            "states",
            "SendTaskFailure",
            new JsonObject
            {
                ["taskToken"] = token,
                ["error"] = "NoMilk",
                ["cause"] = "empty",
            }
        );
        var end = await cloud.EndAsync(execution);
        end["error"]!.GetValue<string>().ShouldBe("NoMilk");
        var history = await cloud.HistoryAsync(execution);
        Json.Text(history.Details(6))
            .ShouldBe(
                """{"resourceType":"events","resource":"putEvents.waitForTaskToken","error":"NoMilk","cause":"empty"}"""
            );
    }

    [Fact]
    public async Task A_missed_heartbeat_times_the_task_out_and_a_heartbeat_begins_the_time_again()
    {
        await using var cloud = await TestCloud.StartAsync();
        var execution = await cloud.StartAsync(await cloud.CreateMachineAsync(Definition));
        var token = (await cloud.ReachAsync(execution, "TaskSubmitted")).Token();
        await cloud.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(890));
        await cloud.OkAsync("states", "SendTaskHeartbeat", new JsonObject { ["taskToken"] = token });
        await cloud.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(890));
        (await cloud.DescribeAsync(execution))["status"]!.GetValue<string>().ShouldBe("RUNNING");
        await cloud.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(20));
        var end = await cloud.EndAsync(execution);
        end["status"]!.GetValue<string>().ShouldBe("FAILED");
        end["error"]!.GetValue<string>().ShouldBe("States.Timeout");
        end.ContainsKey("cause").ShouldBeFalse();
        var history = await cloud.HistoryAsync(execution);
        history.Lines.TakeLast(2).ShouldBe(["6 TaskTimedOut 5", "7 ExecutionFailed 6"]);
        Json.Text(history.Details(6))
            .ShouldBe("""{"resourceType":"events","resource":"putEvents.waitForTaskToken","error":"States.Timeout"}""");
        (await cloud.CallAsync("states", "SendTaskHeartbeat", new JsonObject { ["taskToken"] = token })).Type.ShouldBe(
            "TaskTimedOut"
        );
    }

    [Fact]
    public async Task What_is_wrong_is_said_in_AWS_s_order_the_token_the_output_the_task()
    {
        await using var cloud = await TestCloud.StartAsync();
        var execution = await cloud.StartAsync(await cloud.CreateMachineAsync(Definition));
        var token = (await cloud.ReachAsync(execution, "TaskSubmitted")).Token();
        await cloud.OkAsync("states", "SendTaskSuccess", Request(token, "{}"));
        (await cloud.CallAsync("states", "SendTaskSuccess", Request("nonsense", "not-json"))).Type.ShouldBe(
            "InvalidToken"
        );
        var answer = await cloud.CallAsync("states", "SendTaskSuccess", Request(token, "not-json"));
        answer.Type.ShouldBe("InvalidOutput");
        answer.Message.ShouldBe("Invalid Output: 'not-json' is not valid JSON.");
        answer = await cloud.CallAsync("states", "SendTaskSuccess", new JsonObject { ["taskToken"] = token });
        answer.Message.ShouldBe(
            "1 validation error detected: Value at 'output' failed to satisfy constraint: Member must not be null"
        );
    }

    /// <summary>Recorded: localstack/localstack, test_callback, test_sqs_failure_in_wait_for_task_tok_no_error_field.</summary>
    [Fact]
    public async Task A_failure_without_error_and_cause_is_caught_as_nulls()
    {
        await using var cloud = await TestCloud.StartAsync();
        var machine = await cloud.CreateMachineAsync(Caught(Definition));
        var execution = await cloud.StartAsync(machine, """{"a":1}""");
        var token = (await cloud.ReachAsync(execution, "TaskSubmitted")).Token();
        await cloud.OkAsync("states", "SendTaskFailure", new JsonObject { ["taskToken"] = token });
        (await cloud.EndAsync(execution))["output"]!
            .GetValue<string>()
            .ShouldBe("""{"a":1,"e":{"Error":null,"Cause":null}}""");
    }

    /// <summary>The workshop's workflow hands a missed heartbeat on; its cause is empty.</summary>
    [Fact]
    public async Task A_missed_heartbeat_is_caught_with_an_empty_cause()
    {
        await using var cloud = await TestCloud.StartAsync();
        var execution = await cloud.StartAsync(await cloud.CreateMachineAsync(Caught(Definition)));
        await cloud.ReachAsync(execution, "TaskSubmitted");
        await cloud.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(901));
        (await cloud.EndAsync(execution))["output"]!
            .GetValue<string>()
            .ShouldBe("""{"e":{"Error":"States.Timeout","Cause":""}}""");
    }

    /// <summary>
    /// The history says States.Timeout (recorded: localstack/localstack, test_heartbeats); Retry and Catch may name it
    /// States.HeartbeatTimeout (https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html).
    /// </summary>
    [Theory]
    [InlineData("States.HeartbeatTimeout", 901, true)]
    [InlineData("States.Timeout", 901, true)]
    [InlineData("States.TaskFailed", 901, false)]
    [InlineData("States.HeartbeatTimeout", 0, false)]
    public async Task A_missed_heartbeat_has_a_name_of_its_own_for_Retry_and_Catch(
        string name,
        int seconds,
        bool caught
    )
    {
        await using var cloud = await TestCloud.StartAsync();
        var definition = Caught(Definition).Replace("States.ALL", name, StringComparison.Ordinal);
        var machine = await cloud.CreateMachineAsync(
            definition.Replace(
                "\"Catch\"",
                $$"""
                "TimeoutSeconds": {{(seconds == 0 ? 901 : 5000)}},
                "Retry": [{"ErrorEquals": ["{{name}}"], "MaxAttempts": 1, "IntervalSeconds": 1}], "Catch"
                """,
                StringComparison.Ordinal
            )
        );
        var execution = await cloud.StartAsync(machine);
        var token = (await cloud.ReachAsync(execution, "TaskSubmitted")).Token();
        await cloud.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(890));
        if (seconds == 0)
        {
            await cloud.OkAsync("states", "SendTaskHeartbeat", new JsonObject { ["taskToken"] = token });
        }
        await cloud.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(12));
        if (caught)
        {
            await cloud.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(2));
            await Eventually.GetAsync(
                async () => (await cloud.HistoryAsync(execution)) is var h && h.Tokens().Count() == 2 ? h : null,
                "the retry"
            );
            await cloud.ReachAsync(execution, "TaskSubmitted");
            await cloud.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(901));
        }
        var end = await cloud.EndAsync(execution);
        end["status"]!.GetValue<string>().ShouldBe(caught ? "SUCCEEDED" : "FAILED");
        (caught ? end["output"] : end["error"])!.GetValue<string>().ShouldContain("States.Timeout");
    }

    /// <summary>Recorded: localstack/localstack, test_timeouts, test_service_lambda_map_timeout.</summary>
    [Fact]
    public async Task Tasks_that_run_out_of_time_together_say_so_before_the_first_one_s_failure_ends_the_others()
    {
        await using var cloud = await TestCloud.StartAsync();
        var machine = await cloud.CreateMachineAsync(
            $$$"""{"StartAt": "M", "States": {"M": {"Type": "Map", "End": true, "ItemProcessor": {{{Definition}}} } } }"""
        );
        var execution = await cloud.StartAsync(machine, "[1, 2]");
        await Eventually.BeTrueAsync(
            async () => (await cloud.HistoryAsync(execution)).Types.Count(t => t == "TaskSubmitted") == 2,
            "both tasks' submission"
        );
        await cloud.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(901));
        await cloud.EndAsync(execution);
        (await cloud.HistoryAsync(execution))
            .Lines.Skip(3)
            .ShouldBe([
                "4 MapIterationStarted 3",
                "5 MapIterationStarted 3",
                "6 TaskStateEntered 4",
                "7 TaskScheduled 6",
                "8 TaskStateEntered 5",
                "9 TaskScheduled 8",
                "10 TaskStarted 7",
                "11 TaskSubmitted 10",
                "12 TaskStarted 9",
                "13 TaskSubmitted 12",
                "14 TaskTimedOut 11",
                "15 TaskTimedOut 13",
                "16 MapIterationFailed 14",
                "17 TaskStateAborted 14",
                "18 MapIterationAborted 14",
                "19 TaskStateAborted 14",
                "20 MapStateFailed 14",
                "21 ExecutionFailed 20",
            ]);
    }

    private static string Caught(string definition) =>
        definition.Replace(
            "\"End\": true,",
            """
            "End": true, "Catch": [{"ErrorEquals": ["States.ALL"], "ResultPath": "$.e", "Next": "Z"}],
            """,
            StringComparison.Ordinal
        )[..^2] + """, "Z": {"Type": "Pass", "End": true}}}""";

    private static JsonObject Request(string token, string output) =>
        new() { ["taskToken"] = token, ["output"] = output };
}
