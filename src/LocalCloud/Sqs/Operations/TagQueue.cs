using LocalCloud.Sqs.Queues;

namespace LocalCloud.Sqs.Operations;

/// <summary>docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_TagQueue.html</summary>
internal static class TagQueue
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var queue = QueueStore.Get(tx, request);
        QueueTags.Put(tx, queue, request.Object("Tags") ?? throw SqsErrors.Missing("Tags"));
        return [];
    }
}
