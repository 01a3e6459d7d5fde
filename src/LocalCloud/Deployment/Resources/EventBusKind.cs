using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using LocalCloud.Storage;

namespace LocalCloud.Deployment.Resources;

/// <summary>AWS::Events::EventBus</summary>
internal sealed class EventBusKind() : ResourceKind("AWS::Events::EventBus", 1, ["Name", "Description"], [])
{
    public override string Ref(Cloud cloud, TemplateResource resource) => resource.Needed("Name");

    public override string? Attribute(Cloud cloud, TemplateResource resource, string attribute) =>
        attribute switch
        {
            "Arn" => cloud.Arn("events", "event-bus/" + Ref(cloud, resource)),
            "Name" => Ref(cloud, resource),
            _ => null,
        };

    public override DeployedAs Deploy(Transaction tx, TemplateResource resource, Deployment deployment)
    {
        var name = Ref(tx.Cloud, resource);
        var request = new JsonObject { ["Name"] = name };
        if (resource.Text("Description") is { } description)
        {
            request["Description"] = description;
        }
        if (deployment.Find(tx, "events", "DescribeEventBus", new JsonObject { ["Name"] = name }) is not { } found)
        {
            tx.Cloud.Call(tx, "events", "CreateEventBus", request);
            return DeployedAs.Created;
        }
        if ((found.String("Description") ?? "") == (resource.Text("Description") ?? ""))
        {
            return DeployedAs.Unchanged;
        }
        tx.Cloud.Call(tx, "events", "UpdateEventBus", request);
        return DeployedAs.Updated;
    }
}
