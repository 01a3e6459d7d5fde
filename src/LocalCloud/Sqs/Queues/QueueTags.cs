namespace LocalCloud.Sqs.Queues;

/// <summary>
/// The tags of queues (docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-queue-tags.html).
/// </summary>
internal static class QueueTags
{
    private const int Most = 50;

    public static JsonObject Of(Transaction tx, Queue queue) =>
        new(
            tx.Query(
                "select key, value from sqs_tag where queue = $1 order by key",
                row => KeyValuePair.Create(row.String(0), (JsonNode?)row.String(1)),
                queue.Id
            )
        );

    /// <exception cref="AwsException">InvalidParameterValue.</exception>
    public static void Put(Transaction tx, Queue queue, JsonObject? tags)
    {
        foreach (var key in (tags ?? []).Select(tag => tag.Key))
        {
            var value = tags!.String(key) ?? "";
            if (key.Length is 0 or > 128 || value.Length > 256)
            {
                throw SqsErrors.Invalid("Tag keys have 1 to 128 characters and tag values up to 256.");
            }
            tx.Execute("insert or replace into sqs_tag (queue, key, value) values ($1, $2, $3)", queue.Id, key, value);
        }
        if (tx.First("select count(*) from sqs_tag where queue = $1", row => row.Long(0), queue.Id) > Most)
        {
            throw SqsErrors.Invalid($"Too many tags added for queue {queue.Name}.");
        }
    }

    public static void Remove(Transaction tx, Queue queue, string key) =>
        tx.Execute("delete from sqs_tag where queue = $1 and key = $2", queue.Id, key);
}
