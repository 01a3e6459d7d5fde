using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using static LocalCloud.Tests.StepFunctions.MapRuns.MapRunWorkflow;

namespace LocalCloud.Tests.StepFunctions.MapRuns;

/// <summary>A Map Run goes on where it was: no child is lost, none counts twice.</summary>
public sealed class MapRunRestartTests
{
    [Theory]
    [InlineData("STANDARD")]
    [InlineData("EXPRESS")]
    public async Task A_Map_Run_goes_on_after_restarts_in_its_middle(string type)
    {
        const int Items = 3000;
        await using var cloud = await TestCloud.StartAsync();
        const string Steps = """
            {"StartAt":"A","States":{"A":{"Type":"Pass","Next":"B"},"B":{"Type":"Wait","Seconds":0,"Next":"C"},"C":{"Type":"Pass","End":true}}}
            """;
        var machine = await cloud.CreateMachineAsync(Map(Steps, "\"MaxConcurrency\":50,", type));
        var input = $"[{string.Join(',', Enumerable.Range(0, Items))}]";
        var execution = await cloud.StartAsync(machine, input);
        var middle = 0;
        for (var i = 0; i < 6; i++)
        {
            await Task.Delay(30);
            await cloud.RestartAsync();
            middle += (await cloud.DescribeAsync(execution)).Text("status") == "RUNNING" ? 1 : 0;
        }
        middle.ShouldBeGreaterThan(0, "no restart was in the middle of the Map Run");
        var end = await Eventually.GetAsync(
            async () => await cloud.DescribeAsync(execution) is { } e && e.Text("status") != "RUNNING" ? e : null,
            "the end after the restarts",
            60
        );
        end.Text("output").ShouldBe(input);
        var run = await cloud.DescribeMapRunAsync(await cloud.MapRunAsync(execution));
        run.Count("succeeded").ShouldBe(Items);
        run.Count("total").ShouldBe(Items);
        run.Count("total", "itemCounts").ShouldBe(Items);
    }

    [Fact]
    public async Task Children_that_wait_are_aborted_after_a_restart_too()
    {
        await using var cloud = await TestCloud.StartAsync();
        var machine = await cloud.CreateMachineAsync(Map(FailsOrWaits));
        var execution = await cloud.StartAsync(machine, """["w","w"]""");
        var mapRun = await cloud.MapRunAsync(execution);
        await cloud.UntilAsync(mapRun, "running", 2);
        await cloud.RestartAsync();
        await cloud.OkAsync("states", "StopExecution", new JsonObject { ["executionArn"] = execution });
        await cloud.RestartAsync();
        (await cloud.UntilAsync(mapRun, "aborted", 2)).Text("status").ShouldBe("ABORTED");
    }

    [Fact]
    public async Task A_deleted_machine_ends_its_Map_Run()
    {
        await using var cloud = await TestCloud.StartAsync();
        var machine = await cloud.CreateMachineAsync(Map(FailsOrWaits));
        var execution = await cloud.StartAsync(machine, """["w"]""");
        var mapRun = await cloud.MapRunAsync(execution);
        await cloud.UntilAsync(mapRun, "running", 1);
        await cloud.OkAsync("states", "DeleteStateMachine", new JsonObject { ["stateMachineArn"] = machine });
        await cloud.Cloud.Store.AdvanceClockAsync(TimeSpan.FromHours(1));
        (await cloud.EndAsync(execution)).Text("status").ShouldBe("FAILED");
        var child = (await cloud.ChildrenAsync(mapRun)).Single();
        var described = await cloud.DescribeAsync(child.Text("executionArn"));
        described.Text("cause").ShouldBe("State machine Machine has been deleted.");
    }
}
