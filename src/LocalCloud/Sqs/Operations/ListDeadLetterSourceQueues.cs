using LocalCloud.Sqs.Queues;

namespace LocalCloud.Sqs.Operations;

/// <summary>
/// docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListDeadLetterSourceQueues.html
/// </summary>
internal static class ListDeadLetterSourceQueues
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var target = QueueStore.Get(tx, request).Arn(tx.Place);
        var page = QueuePage.Of(request);
        var sources = QueueStore
            .List(tx, "", page.After, int.MaxValue)
            .Where(queue => queue.Settings.Redrive?.Target == target);
        return page.Answer(tx, "queueUrls", sources);
    }
}
