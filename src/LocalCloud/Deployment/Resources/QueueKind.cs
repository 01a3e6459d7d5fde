using LocalCloud.Sqs.Queues;

namespace LocalCloud.Deployment.Resources;

/// <summary>AWS::SQS::Queue, a standard queue. A queue that is there keeps its messages.</summary>
internal sealed class QueueKind()
    : ResourceKind("AWS::SQS::Queue", 1, ["QueueName", "Tags", "FifoQueue", .. Attributes], [])
{
    private static readonly string[] Attributes =
    [
        "DelaySeconds",
        "KmsDataKeyReusePeriodSeconds",
        "KmsMasterKeyId",
        "MaximumMessageSize",
        "MessageRetentionPeriod",
        "ReceiveMessageWaitTimeSeconds",
        "RedriveAllowPolicy",
        "RedrivePolicy",
        "SqsManagedSseEnabled",
        "VisibilityTimeout",
    ];

    /// <summary>A queue comes after its dead-letter queue.</summary>
    public override int Order(TemplateResource resource) =>
        base.Order(resource) + (resource.PropertyLines.Any(p => p.Name == "RedrivePolicy") ? 1 : 0);

    public override string Ref(Place place, TemplateResource resource) =>
        QueueName.Url(place, resource.Needed("QueueName"));

    public override string? Attribute(Place place, TemplateResource resource, string attribute) =>
        attribute switch
        {
            "Arn" => QueueName.Arn(place, resource.Needed("QueueName")),
            "QueueName" => resource.Needed("QueueName"),
            "QueueUrl" => Ref(place, resource),
            _ => null,
        };

    public override DeployedAs Deploy(Transaction tx, TemplateResource resource, Deployment deployment)
    {
        var name = resource.Needed("QueueName");
        var wanted = new JsonObject(
            resource
                .Properties.Where(p => p.Key == "FifoQueue" || Attributes.Contains(p.Key))
                .Select(p => KeyValuePair.Create(p.Key, (JsonNode?)Text(p.Value)))
        );
        if (QueueStore.Find(tx, name) is not { } found)
        {
            var request = new JsonObject { ["QueueName"] = name, ["Attributes"] = wanted };
            if (Tags(resource) is { } tags)
            {
                request["tags"] = tags;
            }
            tx.Call("sqs", "CreateQueue", request);
            return DeployedAs.Created;
        }
        var actual = found.Settings.Shown().ToDictionary();
        if (wanted.All(a => actual.GetValueOrDefault(a.Key, "") == a.Value!.GetValue<string>()))
        {
            return DeployedAs.Unchanged;
        }
        var change = new JsonObject { ["QueueUrl"] = Ref(tx.Place, resource), ["Attributes"] = wanted };
        tx.Call("sqs", "SetQueueAttributes", change);
        return DeployedAs.Updated;
    }

    /// <summary>The API takes every attribute as text; a template has numbers, booleans and objects.</summary>
    private static string Text(JsonNode? value) =>
        value is JsonObject ? Json.Text(value)
        : value is JsonValue flag && flag.TryGetValue<bool>(out var on) ? (on ? "true" : "false")
        : value?.ToString() ?? "";

    private static JsonObject? Tags(TemplateResource resource) =>
        resource.Properties.Objects("Tags") is { } tags
            ? new JsonObject(tags.Select(t => KeyValuePair.Create(t.String("Key") ?? "", (JsonNode?)t.String("Value"))))
            : null;
}
