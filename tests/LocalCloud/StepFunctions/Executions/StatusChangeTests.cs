using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.Tests.StepFunctions.Executions;

/// <summary>
/// docs.aws.amazon.com/step-functions/latest/dg/eventbridge-integration.html, "Step Functions Execution Status Change".
/// </summary>
public sealed class StatusChangeTests
{
    private const string Group = "/aws/events/states";

    [Fact]
    public async Task The_default_bus_is_told_when_an_execution_begins_and_how_it_ends()
    {
        await using var test = await TestCloud.StartAsync();
        await ListenAsync(test);
        var machine = await test.CreateMachineAsync(
            """{"StartAt": "P", "States": {"P": {"Type": "Pass", "Result": {"done": true}, "End": true} } }"""
        );
        var execution = await test.StartAsync(machine, """{"order":2}""", "first");
        var events = await EventsAsync(test, 2);
        events
            .Select(e => e["detail"]!["status"]!.GetValue<string>())
            .ShouldBe(["RUNNING", "SUCCEEDED"], ignoreOrder: true);
        var end = events.Single(e => e["detail"]!["status"]!.GetValue<string>() == "SUCCEEDED");
        end["source"]!.GetValue<string>().ShouldBe("aws.states");
        end["detail-type"]!.GetValue<string>().ShouldBe("Step Functions Execution Status Change");
        end["resources"]!.AsArray().Single()!.GetValue<string>().ShouldBe(execution);
        var detail = end["detail"]!;
        detail["executionArn"]!.GetValue<string>().ShouldBe(execution);
        detail["stateMachineArn"]!.GetValue<string>().ShouldBe(machine);
        detail["name"]!.GetValue<string>().ShouldBe("first");
        detail["input"]!.GetValue<string>().ShouldBe("""{"order":2}""");
        detail["inputDetails"]!["included"]!.GetValue<bool>().ShouldBeTrue();
        detail["output"]!.GetValue<string>().ShouldBe("""{"done":true}""");
        (detail["stopDate"]!.GetValue<long>() - detail["startDate"]!.GetValue<long>()).ShouldBeInRange(0, 60_000);
        var begin = events.Single(e => e["detail"]!["status"]!.GetValue<string>() == "RUNNING")["detail"]!;
        begin["stopDate"].ShouldBeNull();
        begin["output"].ShouldBeNull();
        begin["outputDetails"].ShouldBeNull();
    }

    [Fact]
    public async Task A_failure_carries_its_error_and_cause_and_an_abort_is_told_too()
    {
        await using var test = await TestCloud.StartAsync();
        await ListenAsync(test);
        var failing = await test.CreateMachineAsync(
            """{"StartAt": "F", "States": {"F": {"Type": "Fail", "Error": "Spilled", "Cause": "The cup fell."} } }""",
            "Failing"
        );
        await test.StartAsync(failing);
        var waiting = await test.CreateMachineAsync(
            """{"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 600, "End": true} } }""",
            "Waiting"
        );
        var execution = await test.StartAsync(waiting);
        await test.OkAsync("states", "StopExecution", new JsonObject { ["executionArn"] = execution });
        var details = (await EventsAsync(test, 4)).Select(e => e["detail"]!).ToList();
        var failed = details.Single(d => d["status"]!.GetValue<string>() == "FAILED");
        failed["error"]!.GetValue<string>().ShouldBe("Spilled");
        failed["cause"]!.GetValue<string>().ShouldBe("The cup fell.");
        failed["output"].ShouldBeNull();
        details.ShouldContain(d => d["status"]!.GetValue<string>() == "ABORTED");
    }

    /// <summary>The rule starts what causes the next event: a loop on AWS, too, and no more than that here.</summary>
    [Fact]
    public async Task A_rule_that_starts_a_workflow_for_each_end_goes_round_without_stopping_the_others()
    {
        await using var test = await TestCloud.StartAsync();
        var machine = await test.CreateMachineAsync(
            """{"StartAt": "P", "States": {"P": {"Type": "Pass", "End": true} } }"""
        );
        await test.OkAsync(
            "events",
            "PutRule",
            new JsonObject
            {
                ["Name"] = "Again",
                ["EventPattern"] = """{"source": ["aws.states"], "detail": {"status": ["SUCCEEDED"]} }""",
            }
        );
        await test.OkAsync(
            "events",
            "PutTargets",
            new JsonObject
            {
                ["Rule"] = "Again",
                ["Targets"] = new JsonArray(
                    new JsonObject
                    {
                        ["Id"] = "1",
                        ["Arn"] = machine,
                        ["RoleArn"] = "arn:aws:iam::000000000000:role/r",
                        ["Input"] = "{}",
                    }
                ),
            }
        );
        await test.StartAsync(machine);
        await Eventually.BeTrueAsync(
            async () =>
            {
                var listed = await test.OkAsync(
                    "states",
                    "ListExecutions",
                    new JsonObject { ["stateMachineArn"] = machine }
                );
                return listed["executions"]!.AsArray().Count >= 3;
            },
            "three rounds"
        );
        await test.OkAsync("events", "DisableRule", new JsonObject { ["Name"] = "Again" });
    }

    private static async Task ListenAsync(TestCloud test)
    {
        await test.OkAsync("logs", "CreateLogGroup", new JsonObject { ["logGroupName"] = Group });
        await test.OkAsync(
            "events",
            "PutRule",
            new JsonObject { ["Name"] = "States", ["EventPattern"] = """{"source": ["aws.states"]}""" }
        );
        await test.OkAsync(
            "events",
            "PutTargets",
            new JsonObject
            {
                ["Rule"] = "States",
                ["Targets"] = new JsonArray(
                    new JsonObject { ["Id"] = "1", ["Arn"] = $"arn:aws:logs:us-east-1:000000000000:log-group:{Group}" }
                ),
            }
        );
    }

    private static Task<List<JsonNode>> EventsAsync(TestCloud test, int count) =>
        Eventually.GetAsync(
            async () =>
            {
                var found = await test.OkAsync("logs", "FilterLogEvents", new JsonObject { ["logGroupName"] = Group });
                var events = found["events"]!.AsArray().Select(e => Json.Parse(e!["message"]!.GetValue<string>())!);
                return events.ToList() is { } all && all.Count == count ? all : null;
            },
            $"{count} events"
        );
}
