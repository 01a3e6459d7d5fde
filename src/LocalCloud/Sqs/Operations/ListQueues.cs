using LocalCloud.Sqs.Queues;

namespace LocalCloud.Sqs.Operations;

/// <summary>docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListQueues.html</summary>
internal static class ListQueues
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var page = QueuePage.Of(request);
        var found = QueueStore.List(tx, request.String("QueueNamePrefix") ?? "", page.After, page.Wanted);
        return page.Answer(tx, "QueueUrls", found);
    }
}
