using System.Text.Json.Nodes;

namespace LocalCloud.Tests.StepFunctions.Executions;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/dg/concepts-activities.html</summary>
public sealed class ActivityTests
{
    [Fact]
    public async Task A_worker_that_polls_gets_the_task_and_ends_it()
    {
        await using var cloud = await TestCloud.StartAsync();
        var activity = (await cloud.OkAsync("states", "CreateActivity", new JsonObject { ["name"] = "Barista" }))[
            "activityArn"
        ]!.GetValue<string>();
        var poll = cloud.OkAsync(
            "states",
            "GetActivityTask",
            new JsonObject { ["activityArn"] = activity, ["workerName"] = "Ann" }
        );
        var machine = await cloud.CreateMachineAsync(
            $$$"""{"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": "{{{activity}}}", "HeartbeatSeconds": 60, "End": true}} }"""
        );
        var execution = await cloud.StartAsync(machine, """{"drink":"Mocha"}""");
        var task = await poll;
        task["input"]!.GetValue<string>().ShouldBe("""{"drink":"Mocha"}""");
        await cloud.OkAsync(
            "states",
            "SendTaskSuccess",
            new JsonObject { ["taskToken"] = task["taskToken"]!.DeepClone(), ["output"] = "\"done\"" }
        );
        await cloud.EndAsync(execution);
        var history = await cloud.HistoryAsync(execution);
        history.Lines.ShouldBe([
            "1 ExecutionStarted 0",
            "2 TaskStateEntered 0",
            "3 ActivityScheduled 2",
            "4 ActivityStarted 3",
            "5 ActivitySucceeded 4",
            "6 TaskStateExited 5",
            "7 ExecutionSucceeded 6",
        ]);
        var late = await cloud.CallAsync(
            "states",
            "SendTaskHeartbeat",
            new JsonObject { ["taskToken"] = task["taskToken"]!.DeepClone() }
        );
        late.Message.ShouldBe($"Task Timed Out: '{activity}'");
        history.Details(4)["workerName"]!.GetValue<string>().ShouldBe("Ann");
    }

    [Fact]
    public async Task The_time_outs_of_a_task_count_from_when_a_worker_takes_it()
    {
        await using var cloud = await TestCloud.StartAsync();
        var activity = (await cloud.OkAsync("states", "CreateActivity", new JsonObject { ["name"] = "Barista" }))[
            "activityArn"
        ]!.GetValue<string>();
        var execution = await cloud.StartAsync(
            await cloud.CreateMachineAsync(
                """
                {"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": "ARN", "TimeoutSeconds": 60, "HeartbeatSeconds": 30, "End": true}}}
                """.Replace("ARN", activity, StringComparison.Ordinal)
            )
        );
        await cloud.ReachAsync(execution, "ActivityScheduled");
        await cloud.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(100));
        (await cloud.OkAsync("states", "GetActivityTask", new JsonObject { ["activityArn"] = activity }))
            .ContainsKey("taskToken")
            .ShouldBeTrue();
        await cloud.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(31));
        (await cloud.EndAsync(execution))["error"]!.GetValue<string>().ShouldBe("States.Timeout");
        (await cloud.HistoryAsync(execution))
            .Lines.TakeLast(3)
            .ShouldBe(["4 ActivityStarted 3", "5 ActivityTimedOut 4", "6 ExecutionFailed 5"]);
    }

    [Fact]
    public async Task A_task_for_an_activity_that_does_not_exist_fails_before_it_is_scheduled()
    {
        await using var cloud = await TestCloud.StartAsync();
        var arn = "arn:aws:states:us-east-1:000000000000:activity:Nobody";
        var (end, history) = await cloud.RunAsync(
            $$$"""{"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": "{{{arn}}}", "End": true}} }"""
        );
        end["cause"]!
            .GetValue<string>()
            .ShouldBe(
                $"An error occurred while executing the state 'T' (entered at the event id #2). The activity {arn} does not exist."
            );
        history.Lines.ShouldBe(["1 ExecutionStarted 0", "2 TaskStateEntered 0", "3 ExecutionFailed 2"]);
    }
}
