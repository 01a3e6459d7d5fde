using Amazon.SQS.Model;

namespace LocalCloud.Tests.Sqs.Operations;

/// <summary>
/// docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html and API_DeleteQueue.html; texts
/// as recorded in github.com/localstack/localstack (tests/aws/services/sqs).
/// </summary>
public sealed class CreateQueueTests
{
    [Fact]
    public async Task A_queue_has_a_url_of_this_cloud_and_is_found_by_its_name()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = await sqs.MakeAsync("orders");
        url.ShouldBe($"{test.Endpoint}000000000000/orders");
        (await sqs.GetQueueUrlAsync("orders")).QueueUrl.ShouldBe(url);
        (await sqs.AttributeAsync(url, "QueueArn")).ShouldBe(Queues.ArnOf("orders"));
    }

    [Fact]
    public async Task A_url_is_good_after_a_restart_on_another_port()
    {
        await using var test = await TestCloud.StartAsync();
        using var before = test.Sqs();
        var url = await before.MakeAsync("orders");
        await before.SendMessageAsync(url, "espresso");
        await test.RestartAsync();
        using var sqs = test.Sqs();
        (await sqs.TakeAsync(url)).Single().Body.ShouldBe("espresso");
    }

    [Fact]
    public async Task A_queue_may_be_created_again_as_it_is_and_not_otherwise()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = await sqs.MakeAsync("orders", ("VisibilityTimeout", "60"));
        (await sqs.MakeAsync("orders")).ShouldBe(url);
        (await sqs.MakeAsync("orders", ("VisibilityTimeout", "60"), ("DelaySeconds", "0"))).ShouldBe(url);
        var refused = await Should.ThrowAsync<QueueNameExistsException>(() =>
            sqs.MakeAsync("orders", ("DelaySeconds", "1"))
        );
        refused.ErrorCode.ShouldBe("QueueAlreadyExists");
        refused.Message.ShouldBe(
            "A queue already exists with the same name and a different value for attribute DelaySeconds"
        );
    }

    [Fact]
    public async Task A_deleted_queue_is_gone_and_its_name_is_free_after_a_minute()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = await sqs.MakeAsync("orders");
        await sqs.SendMessageAsync(url, "espresso");
        await sqs.DeleteQueueAsync(url);
        await Should.ThrowAsync<QueueDoesNotExistException>(() => sqs.SendMessageAsync(url, "latte"));
        (await Should.ThrowAsync<QueueDeletedRecentlyException>(() => sqs.MakeAsync("orders"))).Message.ShouldBe(
            "You must wait 60 seconds after deleting a queue before you can create another with the same name."
        );
        await test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(61));
        (await sqs.TakeAsync(await sqs.MakeAsync("orders"))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("no spaces")]
    [InlineData("a.b")]
    [InlineData("012345678901234567890123456789012345678901234567890123456789012345678901234567890")]
    public async Task A_name_has_letters_digits_hyphens_and_underscores(string name)
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        (await Queues.RefusedAsync("InvalidParameterValue", () => sqs.MakeAsync(name))).ShouldBe(
            "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length"
        );
    }

    [Fact]
    public async Task Fifo_queues_are_refused_with_what_to_do()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        foreach (
            var call in (Func<Task>[])
                [
                    () => sqs.MakeAsync("orders.fifo", ("FifoQueue", "true")),
                    () => sqs.MakeAsync("orders", ("FifoQueue", "true")),
                ]
        )
        {
            (await Should.ThrowAsync<UnsupportedOperationException>(call)).Message.ShouldBe(
                "FIFO queues are not in the local cloud; it has standard queues. Leave FifoQueue and the suffix .fifo out, or use "
                    + "a real AWS account."
            );
        }
        (await sqs.ListQueuesAsync("")).QueueUrls.ShouldBeEmpty();
    }
}
