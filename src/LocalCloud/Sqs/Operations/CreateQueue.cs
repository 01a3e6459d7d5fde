using LocalCloud.Sqs.Queues;

namespace LocalCloud.Sqs.Operations;

/// <summary>docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html</summary>
internal static class CreateQueue
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var name = QueueRequest.Name(request);
        QueueName.Check(name);
        var wanted = QueueAttributes.Read(tx, name, request.Object("Attributes"));
        if (QueueStore.Find(tx, name) is { } found)
        {
            CheckSame(found, wanted);
        }
        else
        {
            QueueStore.Insert(
                tx,
                name,
                QueueAttributes.Change(new QueueSettings(new Dictionary<string, string>()), wanted)
            );
            QueueTags.Put(tx, QueueStore.Find(tx, name)!, request.Object("tags"));
        }
        return new JsonObject { ["QueueUrl"] = QueueName.Url(tx.Place, name) };
    }

    /// <summary>A queue may be created again as it is.</summary>
    private static void CheckSame(Queue found, IReadOnlyDictionary<string, string> wanted)
    {
        var actual = found.Settings.Shown().ToDictionary();
        foreach (var (attribute, value) in wanted)
        {
            if (value != actual.GetValueOrDefault(attribute, ""))
            {
                throw new AwsException(
                    "QueueNameExists",
                    $"A queue already exists with the same name and a different value for attribute {attribute}"
                );
            }
        }
    }
}
