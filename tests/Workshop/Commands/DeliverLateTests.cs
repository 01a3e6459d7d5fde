namespace Workshop.Tests.Commands;

public sealed class DeliverLateTests
{
    [Fact]
    public async Task The_delay_is_set_shown_by_status_and_ended()
    {
        await using var workshop = new WorkshopCommand();
        await workshop.RunAsync("start", "--port", "0");
        (await workshop.RunAsync("status")).Output.ShouldNotContain("deliveries");

        var late = await workshop.RunAsync("deliver-late", "5s");
        late.Output.Trim()
            .ShouldBe("From now on events reach their targets 00:00:05 later. To end that: deliver-late 0s");
        (await workshop.RunAsync("status")).Output.ShouldContain("deliveries      0:00:05 late");

        var again = await workshop.RunAsync("deliver-late", "0s");
        again.Output.Trim().ShouldBe("From now on events reach their targets at once.");
        (await workshop.RunAsync("status")).Output.ShouldNotContain("deliveries");
    }

    [Theory]
    [InlineData("soon", "'soon' is not a time. Expected a whole number and s, m or h, for example 15m.")]
    [InlineData("2h", "delaySeconds must be a whole number from 0 to 3600.")]
    public async Task What_is_no_delay_is_refused(string by, string sentence)
    {
        await using var workshop = new WorkshopCommand();
        await workshop.RunAsync("start", "--port", "0");
        var late = await workshop.RunAsync("deliver-late", by);
        late.ExitCode.ShouldBe(1);
        late.Errors.ShouldContain(sentence);
    }
}
