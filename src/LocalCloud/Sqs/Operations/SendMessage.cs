using LocalCloud.Sqs.Messages;
using LocalCloud.Sqs.Queues;

namespace LocalCloud.Sqs.Operations;

/// <summary>docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html</summary>
internal static class SendMessage
{
    public static JsonObject Run(Transaction tx, JsonObject request) => Send(tx, QueueStore.Get(tx, request), request);

    /// <summary>Sends the message of a request, or of an entry of a batch.</summary>
    public static JsonObject Send(Transaction tx, Queue queue, JsonObject request)
    {
        if (request.String("MessageDeduplicationId") is { } id)
        {
            throw SqsErrors.Invalid(
                "MessageDeduplicationId",
                id,
                "The request include parameter that is not valid for this queue type."
            );
        }
        var message = NewMessage.Of(tx.Place, request);
        message.Check(queue);
        return MessageStore.Send(tx, queue, message);
    }
}
