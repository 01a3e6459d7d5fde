using LocalCloud.Sqs.Messages;
using LocalCloud.Sqs.Queues;

namespace LocalCloud.Sqs.Operations;

/// <summary>docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessageBatch.html</summary>
internal static class SendMessageBatch
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var queue = QueueStore.Get(tx, request);
        var entries = Batch.Entries(request, "SendMessageBatchRequestEntry");
        var size = entries.Sum(entry => Size(tx.Place, entry));
        if (size > MessageSize.Most)
        {
            throw new AwsException(
                "BatchRequestTooLong",
                $"Batch requests cannot be longer than {MessageSize.Most} bytes. You have sent {size} bytes."
            );
        }
        return Batch.Run(entries, entry => SendMessage.Send(tx, queue, entry));
    }

    /// <summary>An entry whose attributes are no attributes fails on its own.</summary>
    private static long Size(Place place, JsonObject entry)
    {
        var message = NewMessage.Of(place, entry);
        try
        {
            MessageAttributes.Check(message.Attributes);
            return message.Size;
        }
        catch (AwsException)
        {
            return 0;
        }
    }
}
