using Amazon.SQS.Model;

namespace LocalCloud.Tests.Sqs.Operations;

/// <summary>
/// docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteMessage.html: "you must provide the most
/// recently received receipt handle (otherwise, the request succeeds, but the message might not be deleted)".
/// </summary>
public sealed class DeleteMessageTests
{
    [Fact]
    public async Task A_deleted_message_never_comes_back_and_can_be_deleted_twice()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = await sqs.MakeAsync("orders");
        await sqs.SendMessageAsync(url, "espresso");
        var received = (await sqs.TakeAsync(url)).Single();
        await sqs.DeleteMessageAsync(url, received.ReceiptHandle);
        await sqs.DeleteMessageAsync(url, received.ReceiptHandle);
        await test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromMinutes(5));
        (await sqs.TakeAsync(url)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_handle_is_good_after_its_time_and_no_longer_after_the_next_receipt()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = await sqs.MakeAsync("orders");
        await sqs.SendMessageAsync(url, "espresso");
        var first = (await sqs.TakeAsync(url, hidden: 0)).Single();
        var second = (await sqs.TakeAsync(url, hidden: 0)).Single();
        await sqs.DeleteMessageAsync(url, first.ReceiptHandle);
        (await sqs.AttributeAsync(url, "ApproximateNumberOfMessages")).ShouldBe("1");
        await sqs.DeleteMessageAsync(url, second.ReceiptHandle);
        (await sqs.AttributeAsync(url, "ApproximateNumberOfMessages")).ShouldBe("0");
    }

    [Fact]
    public async Task A_handle_that_is_none_of_the_queue_is_refused()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = await sqs.MakeAsync("orders");
        var other = await sqs.MakeAsync("others");
        await sqs.SendMessageAsync(other, "espresso");
        var handle = (await sqs.TakeAsync(other)).Single().ReceiptHandle;
        foreach (var wrong in (string[])["handle", handle])
        {
            var refused = await Should.ThrowAsync<ReceiptHandleIsInvalidException>(() =>
                sqs.DeleteMessageAsync(url, wrong)
            );
            refused.Message.ShouldBe($"The input receipt handle \"{wrong}\" is not a valid receipt handle.");
        }
    }
}
