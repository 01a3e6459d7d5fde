namespace LocalCloud.Deployment.Resources;

/// <summary>AWS::Events::EventBus</summary>
internal sealed class EventBusKind() : ResourceKind("AWS::Events::EventBus", 1, ["Name", "Description"], [])
{
    public override string Ref(Place place, TemplateResource resource) => resource.Needed("Name");

    public override string? Attribute(Place place, TemplateResource resource, string attribute) =>
        attribute switch
        {
            "Arn" => place.Arn("events", "event-bus/" + Ref(place, resource)),
            "Name" => Ref(place, resource),
            _ => null,
        };

    public override DeployedAs Deploy(Transaction tx, TemplateResource resource, Deployment deployment)
    {
        var name = Ref(tx.Place, resource);
        var request = new JsonObject { ["Name"] = name };
        if (resource.Text("Description") is { } description)
        {
            request["Description"] = description;
        }
        if (Deployment.Find(tx, "events", "DescribeEventBus", new JsonObject { ["Name"] = name }) is not { } found)
        {
            tx.Call("events", "CreateEventBus", request);
            return DeployedAs.Created;
        }
        if ((found.String("Description") ?? "") == (resource.Text("Description") ?? ""))
        {
            return DeployedAs.Unchanged;
        }
        tx.Call("events", "UpdateEventBus", request);
        return DeployedAs.Updated;
    }
}
