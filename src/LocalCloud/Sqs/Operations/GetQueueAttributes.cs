using LocalCloud.Sqs.Messages;
using LocalCloud.Sqs.Queues;

namespace LocalCloud.Sqs.Operations;

/// <summary>docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_GetQueueAttributes.html</summary>
internal static class GetQueueAttributes
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var queue = QueueStore.Get(tx, request);
        var names = request.Strings("AttributeNames") ?? [];
        if (names.FirstOrDefault(name => !QueueAttributes.IsKnown(name)) is { } unknown)
        {
            throw SqsErrors.UnknownAttribute(unknown);
        }
        var shown = All(tx, queue).Where(a => names.Contains("All") || names.Contains(a.Key)).ToList();
        return shown.Count == 0
            ? []
            : new JsonObject
            {
                ["Attributes"] = new JsonObject(shown.Select(a => KeyValuePair.Create(a.Key, (JsonNode?)a.Value))),
            };
    }

    private static IEnumerable<KeyValuePair<string, string>> All(Transaction tx, Queue queue)
    {
        var (visible, hidden, delayed) = MessageStore.Count(tx, queue);
        return
        [
            new("QueueArn", queue.Arn(tx.Place)),
            new("ApproximateNumberOfMessages", QueueSettings.Show(visible)),
            new("ApproximateNumberOfMessagesNotVisible", QueueSettings.Show(hidden)),
            new("ApproximateNumberOfMessagesDelayed", QueueSettings.Show(delayed)),
            new("CreatedTimestamp", QueueSettings.Show(queue.Created / 1000)),
            new("LastModifiedTimestamp", QueueSettings.Show(queue.Modified / 1000)),
            .. queue.Settings.Shown(),
        ];
    }
}
