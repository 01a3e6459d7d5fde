using LocalCloud.Sqs.Queues;

namespace LocalCloud.Sqs.Operations;

/// <summary>docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListQueueTags.html</summary>
internal static class ListQueueTags
{
    public static JsonObject Run(Transaction tx, JsonObject request) =>
        new() { ["Tags"] = QueueTags.Of(tx, QueueStore.Get(tx, request)) };
}
