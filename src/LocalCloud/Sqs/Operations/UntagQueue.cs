using LocalCloud.Sqs.Queues;

namespace LocalCloud.Sqs.Operations;

/// <summary>docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_UntagQueue.html</summary>
internal static class UntagQueue
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var queue = QueueStore.Get(tx, request);
        foreach (var key in request.Strings("TagKeys") ?? throw SqsErrors.Missing("TagKeys"))
        {
            QueueTags.Remove(tx, queue, key);
        }
        return [];
    }
}
