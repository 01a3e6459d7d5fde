using Amazon.SQS.Model;

namespace LocalCloud.Tests.Sqs.Operations;

/// <summary>docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_PurgeQueue.html</summary>
public sealed class PurgeQueueTests
{
    [Fact]
    public async Task A_purge_takes_every_message_and_the_next_one_waits_a_minute()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = await sqs.MakeAsync("orders");
        await sqs.SendMessageAsync(url, "espresso");
        await sqs.SendMessageAsync(url, "latte");
        (await sqs.ReceiveMessageAsync(url)).Messages.Count.ShouldBe(1);
        await sqs.PurgeQueueAsync(url);
        await test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(50));
        (await sqs.TakeAsync(url)).ShouldBeEmpty();
        (await Should.ThrowAsync<PurgeQueueInProgressException>(() => sqs.PurgeQueueAsync(url))).Message.ShouldBe(
            "Only one PurgeQueue operation on orders is allowed every 60 seconds."
        );
        await test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(10));
        await sqs.PurgeQueueAsync(url);
    }
}
