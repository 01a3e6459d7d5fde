namespace Lessons.Tests;

/// <summary>What a lesson can ask of the local cloud itself.</summary>
[Collection(OneAtATime.Name)]
public sealed class LocalCloudTests
{
    [Fact]
    public async Task A_table_can_be_read_too_early_when_events_are_delivered_late()
    {
        await using var shop = await Shop.OpenAsync();
        var outputs = await Shop.TryAsync(
            "await DeliverLateAsync(TimeSpan.FromMinutes(2));",
            """
            await eventBridge.PutEventsAsync(new PutEventsRequest { Entries = [new()
            {
                EventBusName = "Serverlesspresso", Source = "awsserverlessda.serverlesspresso", DetailType = "Validator.NewOrder",
                Detail = "{\"userId\":\"1\",\"orderId\":\"2\"}",
            }] });
            Console.Write(await RowOfAsync("2") is null ? "too early" : "there");
            """,
            """
            await AdvanceClockAsync(TimeSpan.FromMinutes(2));
            await WaitForAsync("the workflow", async () => (await RunningWithAsync("2")).FirstOrDefault());
            await AdvanceClockAsync(TimeSpan.FromMinutes(2));
            await WaitForAsync("the row", async () => await RowOfAsync("2"));
            """
        );
        outputs[1].ShouldBe("too early");
        outputs[2].ShouldContain("Waiting for the row … seen after");
    }

    [Fact]
    public async Task A_delay_that_it_does_not_take_is_told_in_its_words()
    {
        await using var shop = await Shop.OpenAsync();
        var outputs = await Shop.TryAsync(
            """
            try
            {
                await DeliverLateAsync(TimeSpan.FromDays(1));
            }
            catch (LessonStop stop)
            {
                Console.Write(stop.Message);
            }
            """
        );
        outputs[0].ShouldContain("delaySeconds must be a whole number from 0 to 3600.");
    }
}
