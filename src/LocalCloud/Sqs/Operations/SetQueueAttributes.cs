using LocalCloud.Sqs.Queues;

namespace LocalCloud.Sqs.Operations;

/// <summary>docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html</summary>
internal static class SetQueueAttributes
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var queue = QueueStore.Get(tx, request);
        var attributes = request.Object("Attributes") ?? throw SqsErrors.Missing("Attributes");
        var change = QueueAttributes.Read(tx, queue.Name, attributes);
        QueueStore.Change(tx, queue, QueueAttributes.Change(queue.Settings, change));
        return [];
    }
}
