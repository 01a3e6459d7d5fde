using LocalCloud.Sqs.Queues;

namespace LocalCloud.Sqs.Messages;

/// <summary>A message that is given out. Times are milliseconds since 1970-01-01 UTC.</summary>
/// <param name="Received">How often it was given out, this time included.</param>
/// <param name="First">When it was given out for the first time.</param>
/// <param name="Source">The ARN of the queue that it came from, in a dead-letter queue.</param>
internal sealed record ReceivedMessage(
    long Id,
    long Queue,
    string MessageId,
    string Body,
    JsonObject? Attributes,
    JsonObject? System,
    string? GroupId,
    string Sender,
    long Sent,
    long Received,
    long? First,
    string? Source,
    long Receipt = 0
)
{
    public static ReceivedMessage Read(Queue queue, Row row) =>
        new(
            row.Long(0),
            queue.Id,
            row.String(1),
            row.String(2),
            Members(row.StringOrNull(3)),
            Members(row.StringOrNull(4)),
            row.StringOrNull(5),
            row.String(6),
            row.Long(7),
            row.Long(8),
            row.IsNull(9) ? null : row.Long(9),
            row.StringOrNull(10)
        );

    /// <summary>The message as ReceiveMessage shows it.</summary>
    /// <param name="system">The system attributes that the receiver asked for.</param>
    /// <param name="names">The message attributes that it asked for.</param>
    public JsonObject Show(IReadOnlyList<string> system, IReadOnlyList<string> names)
    {
        var shown = new JsonObject
        {
            ["MessageId"] = MessageId,
            ["ReceiptHandle"] = new ReceiptHandle(Queue, Id, Receipt).ToString(),
            ["MD5OfBody"] = MessageStore.Md5(Body),
            ["Body"] = Body,
        };
        var attributes = SystemAttributes().Where(a => system.Contains("All") || system.Contains(a.Name)).ToList();
        if (attributes.Count > 0)
        {
            shown["Attributes"] = new JsonObject(
                attributes.Select(a => KeyValuePair.Create(a.Name, (JsonNode?)a.Value))
            );
        }
        if (MessageAttributes.Select(Attributes, names) is { } chosen)
        {
            shown["MD5OfMessageAttributes"] = MessageAttributes.Md5(chosen);
            shown["MessageAttributes"] = chosen;
        }
        return shown;
    }

    private IEnumerable<(string Name, string Value)> SystemAttributes()
    {
        yield return ("SenderId", Sender);
        yield return ("ApproximateFirstReceiveTimestamp", QueueSettings.Show(First!.Value));
        yield return ("ApproximateReceiveCount", QueueSettings.Show(Received));
        yield return ("SentTimestamp", QueueSettings.Show(Sent));
        if (GroupId is not null)
        {
            yield return ("MessageGroupId", GroupId);
        }
        if (Source is not null)
        {
            yield return ("DeadLetterQueueSourceArn", Source);
        }
        if (System?.Object("AWSTraceHeader")?.String("StringValue") is { } trace)
        {
            yield return ("AWSTraceHeader", trace);
        }
    }

    private static JsonObject? Members(string? text) => text is null ? null : (JsonObject?)Json.Parse(text);
}
