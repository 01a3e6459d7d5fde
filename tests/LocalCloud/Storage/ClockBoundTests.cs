using LocalCloud.Storage;

namespace LocalCloud.Tests.Storage;

/// <summary>The clock can't be moved past what dates hold, and a folder in which it was starts all the same.</summary>
public sealed class ClockBoundTests
{
    [Fact]
    public async Task The_clock_goes_100_years_ahead_and_no_further()
    {
        await using var test = await TestCloud.StartAsync();
        await test.Cloud.Store.AdvanceClockAsync(LocalClock.MostAhead);
        await Should.ThrowAsync<ArgumentOutOfRangeException>(() =>
            test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(1))
        );
        await test.RestartAsync();
        test.Cloud.Store.Clock.Offset.ShouldBe(LocalClock.MostAhead);
    }

    [Theory]
    [InlineData("9223372036854775807")]
    [InlineData("-1")]
    [InlineData("soon")]
    public async Task A_folder_whose_clock_was_moved_out_of_bounds_starts(string stored)
    {
        await using var test = await TestCloud.StartAsync();
        await test.Cloud.Store.WriteAsync(tx =>
            tx.Execute("insert or replace into setting (name, value) values ('clock-offset', $1)", stored)
        );
        await test.RestartAsync();
        test.Cloud.Store.Clock.Offset.ShouldBeInRange(TimeSpan.Zero, LocalClock.MostAhead);
        (await test.OkAsync("events", "ListEventBuses"))["EventBuses"]!.AsArray().ShouldNotBeEmpty();
    }
}
