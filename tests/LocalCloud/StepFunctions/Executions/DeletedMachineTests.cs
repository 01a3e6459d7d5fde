using System.Text.Json.Nodes;

namespace LocalCloud.Tests.StepFunctions.Executions;

/// <summary>
/// docs.aws.amazon.com/step-functions/latest/apireference/API_DeleteStateMachine.html: "For EXPRESS state machines, the
/// deletion happens eventually … A state machine is deleted only when all its executions are completed"; on AWS the
/// next transition of one that runs fails (reported with this error and cause).
/// </summary>
public sealed class DeletedMachineTests
{
    [Fact]
    public async Task The_next_transition_of_a_running_execution_fails_and_no_catch_sees_it()
    {
        await using var test = await TestCloud.StartAsync();
        var machine = await test.CreateMachineAsync(
            """
            {"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 60, "Next": "P"},
              "P": {"Type": "Parallel", "Next": "E", "Branches": [{"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true} } }],
                "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "E"}]},
              "E": {"Type": "Pass", "End": true} } }
            """,
            "Orders"
        );
        var execution = await test.StartAsync(machine);
        await test.ReachAsync(execution, "WaitStateEntered");
        await test.OkAsync("states", "DeleteStateMachine", new JsonObject { ["stateMachineArn"] = machine });
        await test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(61));
        var end = await test.EndAsync(execution);
        end["status"]!.GetValue<string>().ShouldBe("FAILED");
        end["error"]!.GetValue<string>().ShouldBe("States.Runtime");
        end["cause"]!.GetValue<string>().ShouldBe("State machine Orders has been deleted.");
    }

    [Fact]
    public async Task An_execution_in_its_last_state_ends_as_it_would()
    {
        await using var test = await TestCloud.StartAsync();
        var machine = await test.CreateMachineAsync(
            """{"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 60, "End": true} } }"""
        );
        var execution = await test.StartAsync(machine);
        await test.ReachAsync(execution, "WaitStateEntered");
        await test.OkAsync("states", "DeleteStateMachine", new JsonObject { ["stateMachineArn"] = machine });
        await test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(61));
        (await test.EndAsync(execution))["status"]!.GetValue<string>().ShouldBe("SUCCEEDED");
    }
}
