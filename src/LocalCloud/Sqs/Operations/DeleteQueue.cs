using LocalCloud.Sqs.Queues;

namespace LocalCloud.Sqs.Operations;

/// <summary>docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteQueue.html</summary>
internal static class DeleteQueue
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        QueueStore.Delete(tx, QueueStore.Get(tx, request));
        return [];
    }
}
