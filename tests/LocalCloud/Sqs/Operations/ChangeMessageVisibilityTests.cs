namespace LocalCloud.Tests.Sqs.Operations;

/// <summary>docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ChangeMessageVisibility.html</summary>
public sealed class ChangeMessageVisibilityTests
{
    [Fact]
    public async Task A_message_can_be_kept_longer_and_given_back()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = await sqs.MakeAsync("orders");
        await sqs.SendMessageAsync(url, "espresso");
        var received = (await sqs.TakeAsync(url)).Single();
        await sqs.ChangeMessageVisibilityAsync(url, received.ReceiptHandle, 600);
        await test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(599));
        (await sqs.TakeAsync(url)).ShouldBeEmpty();
        await sqs.ChangeMessageVisibilityAsync(url, received.ReceiptHandle, 0);
        (await sqs.TakeAsync(url)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_keeps_a_message_for_more_than_twelve_hours()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = await sqs.MakeAsync("orders");
        await sqs.SendMessageAsync(url, "espresso");
        var received = (await sqs.TakeAsync(url, hidden: 600)).Single();
        await test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(300));
        (
            await Queues.RefusedAsync("InvalidParameterValue", () =>
                sqs.ChangeMessageVisibilityAsync(url, received.ReceiptHandle, 43_000)
            )
        ).ShouldBe(
            "Value 43000 for parameter VisibilityTimeout is invalid. Reason: Total VisibilityTimeout for the "
                + "message is beyond the limit [43200 seconds]."
        );
        (
            await Queues.RefusedAsync("InvalidParameterValue", () =>
                sqs.ChangeMessageVisibilityAsync(url, received.ReceiptHandle, 43_201)
            )
        ).ShouldBe("Value 43201 for parameter VisibilityTimeout is invalid. Reason: Must be between 0 and 43200.");
    }

    [Fact]
    public async Task What_is_not_with_this_receiver_can_not_be_kept()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = await sqs.MakeAsync("orders");
        await sqs.SendMessageAsync(url, "espresso");
        var handle = (await sqs.TakeAsync(url)).Single().ReceiptHandle;
        await test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(31));
        (
            await Queues.RefusedAsync("InvalidParameterValue", () => sqs.ChangeMessageVisibilityAsync(url, handle, 10))
        ).ShouldBe(
            $"Value {handle} for parameter ReceiptHandle is invalid. Reason: Message does not exist or is not "
                + $"available for visibility timeout change."
        );
    }
}
