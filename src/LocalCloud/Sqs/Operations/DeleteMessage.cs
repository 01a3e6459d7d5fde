using LocalCloud.Sqs.Messages;
using LocalCloud.Sqs.Queues;

namespace LocalCloud.Sqs.Operations;

/// <summary>docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteMessage.html</summary>
internal static class DeleteMessage
{
    public static JsonObject Run(Transaction tx, JsonObject request) =>
        Delete(tx, QueueStore.Get(tx, request), request);

    /// <summary>A message that is gone already, or was received again since, is no error.</summary>
    public static JsonObject Delete(Transaction tx, Queue queue, JsonObject request)
    {
        MessageStore.Delete(tx, ReceiptHandle.Parse(QueueRequest.Needed(request, "ReceiptHandle"), queue.Id));
        return [];
    }
}
