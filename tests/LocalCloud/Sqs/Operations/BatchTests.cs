using Amazon.SQS.Model;

namespace LocalCloud.Tests.Sqs.Operations;

/// <summary>
/// docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessageBatch.html and its siblings; texts as
/// recorded in github.com/localstack/localstack (tests/aws/services/sqs/test_sqs.snapshot.json).
/// </summary>
public sealed class BatchTests
{
    [Fact]
    public async Task Ten_messages_are_sent_kept_and_deleted_at_once()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = await sqs.MakeAsync("orders");
        var sent = await sqs.SendMessageBatchAsync(url, [.. Entries(10)]);
        sent.Successful.Select(s => s.Id).ShouldBe(Enumerable.Range(0, 10).Select(i => $"{i}"));
        var received = await sqs.TakeAsync(url);
        received.Select(m => m.Body).ShouldBe(Enumerable.Range(0, 10).Select(i => $"message {i}"));

        var kept = await sqs.ChangeMessageVisibilityBatchAsync(
            url,
            [
                .. received.Select(
                    (m, i) =>
                        new ChangeMessageVisibilityBatchRequestEntry($"{i}", m.ReceiptHandle)
                        {
                            VisibilityTimeout = 100,
                        }
                ),
            ]
        );
        kept.Successful.Count.ShouldBe(10);
        await test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(50));
        (await sqs.TakeAsync(url)).ShouldBeEmpty();

        var deleted = await sqs.DeleteMessageBatchAsync(
            url,
            [.. received.Select((m, i) => new DeleteMessageBatchRequestEntry($"{i}", m.ReceiptHandle))]
        );
        deleted.Successful.Count.ShouldBe(10);
        await test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(100));
        (await sqs.TakeAsync(url)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_entry_succeeds_or_fails_on_its_own()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = await sqs.MakeAsync("orders");
        var sent = await sqs.SendMessageBatchAsync(
            url,
            [
                new SendMessageBatchRequestEntry("good", "m"),
                new SendMessageBatchRequestEntry("bad", "m") { DelaySeconds = 901 },
            ]
        );
        sent.Successful.Single().Id.ShouldBe("good");
        var failed = sent.Failed.Single();
        failed.Id.ShouldBe("bad");
        failed.Code.ShouldBe("InvalidParameterValue");
        failed.SenderFault.ShouldBe(true);
        failed.Message.ShouldBe(
            "Value 901 for parameter DelaySeconds is invalid. Reason: DelaySeconds must be >= 0 and <= 900."
        );
        var deleted = await sqs.DeleteMessageBatchAsync(url, [new DeleteMessageBatchRequestEntry("1", "handle")]);
        deleted.Failed.Single().Code.ShouldBe("ReceiptHandleIsInvalid");
    }

    [Fact]
    public async Task A_batch_as_a_whole_is_refused_when_it_is_none()
    {
        await using var test = await TestCloud.StartAsync();
        using var sqs = test.Sqs();
        var url = await sqs.MakeAsync("orders");
        (await RefusedAsync<TooManyEntriesInBatchRequestException>([.. Entries(20)])).ShouldBe(
            "Maximum number of entries per request are 10. You have sent 20."
        );
        (await RefusedAsync<InvalidBatchEntryIdException>([new("invalid:id", "m")])).ShouldBe(
            "A batch entry id can only contain alphanumeric characters, hyphens and underscores. It can be at most 80 letters long."
        );
        (await RefusedAsync<BatchEntryIdsNotDistinctException>([new("1", "m"), new("1", "n")])).ShouldBe(
            "Id 1 repeated."
        );
        (await RefusedAsync<EmptyBatchRequestException>([])).ShouldBe(
            "There should be at least one SendMessageBatchRequestEntry in the request."
        );
        var half = new string('x', 1024 * 512);
        (await RefusedAsync<BatchRequestTooLongException>([new("1", half), new("2", half + "x")])).ShouldBe(
            "Batch requests cannot be longer than 1048576 bytes. You have sent 1048577 bytes."
        );
        (await sqs.AttributeAsync(url, "ApproximateNumberOfMessages")).ShouldBe("0");

        async Task<string> RefusedAsync<T>(List<SendMessageBatchRequestEntry> entries)
            where T : Exception => (await Should.ThrowAsync<T>(() => sqs.SendMessageBatchAsync(url, entries))).Message;
    }

    private static IEnumerable<SendMessageBatchRequestEntry> Entries(int count) =>
        Enumerable.Range(0, count).Select(i => new SendMessageBatchRequestEntry($"{i}", $"message {i}"));
}
