using LocalCloud.Sqs.Queues;

namespace LocalCloud.Sqs.Operations;

/// <summary>docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_RemovePermission.html</summary>
internal static class RemovePermission
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var queue = QueueStore.Get(tx, request);
        var label = QueueRequest.Needed(request, "Label");
        PolicyText.Edit(tx, queue, statements =>
        {
            var found = statements.FirstOrDefault(s => s!["Sid"]?.ToString() == label)
                ?? throw SqsErrors.Invalid("Label", label, "can't find label.");
            statements.Remove(found);
        });
        return [];
    }
}
