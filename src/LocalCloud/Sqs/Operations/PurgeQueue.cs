using LocalCloud.Sqs.Queues;

namespace LocalCloud.Sqs.Operations;

/// <summary>docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_PurgeQueue.html</summary>
internal static class PurgeQueue
{
    private const int Pause = 60_000;

    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var queue = QueueStore.Get(tx, request);
        if (queue.Purged + Pause > tx.NowMs)
        {
            throw new AwsException(
                "PurgeQueueInProgress",
                $"Only one PurgeQueue operation on {queue.Name} is allowed every 60 seconds.",
                403
            );
        }
        QueueStore.Purge(tx, queue);
        return [];
    }
}
