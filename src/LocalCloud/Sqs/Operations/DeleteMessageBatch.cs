using LocalCloud.Sqs.Queues;

namespace LocalCloud.Sqs.Operations;

/// <summary>docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteMessageBatch.html</summary>
internal static class DeleteMessageBatch
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var queue = QueueStore.Get(tx, request);
        var entries = Batch.Entries(request, "DeleteMessageBatchRequestEntry");
        return Batch.Run(entries, entry => DeleteMessage.Delete(tx, queue, entry));
    }
}
