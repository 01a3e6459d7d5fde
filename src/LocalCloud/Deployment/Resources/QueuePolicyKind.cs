using LocalCloud.Sqs.Queues;

namespace LocalCloud.Deployment.Resources;

/// <summary>AWS::SQS::QueuePolicy: who may send to queues, for example EventBridge on behalf of a rule.</summary>
internal sealed class QueuePolicyKind() : ResourceKind("AWS::SQS::QueuePolicy", 3, ["Queues", "PolicyDocument"], [])
{
    public override string Ref(Place place, TemplateResource resource) => resource.Name;

    public override string? Attribute(Place place, TemplateResource resource, string attribute) => null;

    public override DeployedAs Deploy(Transaction tx, TemplateResource resource, Deployment deployment)
    {
        var queues = resource.Properties.Strings("Queues") ?? throw resource.Refuse("has no Queues.");
        var policy = resource.Properties.Object("PolicyDocument") ?? throw resource.Refuse("has no PolicyDocument.");
        var done = DeployedAs.Unchanged;
        foreach (var url in queues)
        {
            var queue = QueueStore.Find(tx, QueueName.OfUrl(tx.Place, url))
                ?? throw resource.Refuse($"names the queue {url}, which does not exist. Name a queue with !Ref.");
            if (
                queue.Settings.Given.TryGetValue("Policy", out var text)
                && JsonNode.DeepEquals(Json.Parse(text), policy)
            )
            {
                continue;
            }
            var request = new JsonObject
            {
                ["QueueUrl"] = url,
                ["Attributes"] = new JsonObject { ["Policy"] = Json.Text(policy) },
            };
            tx.Call("sqs", "SetQueueAttributes", request);
            done = text is null ? DeployedAs.Created : DeployedAs.Updated;
        }
        return done;
    }
}
