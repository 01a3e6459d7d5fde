using LocalCloud.Sqs.Queues;

namespace LocalCloud.Sqs.Operations;

/// <summary>
/// docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ChangeMessageVisibilityBatch.html
/// </summary>
internal static class ChangeMessageVisibilityBatch
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var queue = QueueStore.Get(tx, request);
        var entries = Batch.Entries(request, "ChangeMessageVisibilityBatchRequestEntry");
        return Batch.Run(entries, entry => ChangeMessageVisibility.Change(tx, queue, entry));
    }
}
