namespace LocalCloud.Tests.StepFunctions.States;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/dg/state-wait.html</summary>
public sealed class WaitStateTests
{
    [Theory]
    [InlineData("\"Seconds\": 600", "{}")]
    [InlineData("\"SecondsPath\": \"$.s\"", """{"s":600}""")]
    [InlineData("\"Timestamp\": \"2059-01-01T00:00:00Z\"", "{}")]
    [InlineData("\"TimestampPath\": \"$.t\"", """{"t":"2059-01-01T00:00:00Z"}""")]
    public async Task Waits_until_its_time_even_through_a_restart(string until, string input)
    {
        await using var cloud = await TestCloud.StartAsync();
        var machine = await cloud.CreateMachineAsync(
            $$$"""{"StartAt": "W", "States": {"W": {"Type": "Wait", {{{until}}}, "End": true}} }"""
        );
        var execution = await cloud.StartAsync(machine, input);
        await cloud.ReachAsync(execution, "WaitStateEntered");
        await cloud.RestartAsync();
        (await cloud.DescribeAsync(execution))["status"]!.GetValue<string>().ShouldBe("RUNNING");
        await cloud.Cloud.Store.AdvanceClockAsync(TimeSpan.FromDays(80 * 365));
        var end = await cloud.EndAsync(execution);
        end["output"]!.GetValue<string>().ShouldBe(input);
        (await cloud.HistoryAsync(execution)).Lines.ShouldBe([
            "1 ExecutionStarted 0",
            "2 WaitStateEntered 0",
            "3 WaitStateExited 2",
            "4 ExecutionSucceeded 3",
        ]);
    }

    [Fact]
    public async Task Goes_on_at_once_when_the_time_has_passed()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, _) = await cloud.RunAsync(
            """{"StartAt": "W", "States": {"W": {"Type": "Wait", "Timestamp": "2001-01-01T00:00:00Z", "End": true}} }"""
        );
        end["status"]!.GetValue<string>().ShouldBe("SUCCEEDED");
    }
}
