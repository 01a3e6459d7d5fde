namespace LocalCloud.Deployment.Resources;

/// <summary>AWS::Logs::LogGroup</summary>
internal sealed class LogGroupKind() : ResourceKind("AWS::Logs::LogGroup", 1, ["LogGroupName", "RetentionInDays"], [])
{
    public override string Ref(Place place, TemplateResource resource) => resource.Needed("LogGroupName");

    public override string? Attribute(Place place, TemplateResource resource, string attribute) =>
        attribute == "Arn" ? place.Arn("logs", $"log-group:{Ref(place, resource)}:*") : null;

    public override DeployedAs Deploy(Transaction tx, TemplateResource resource, Deployment deployment)
    {
        var name = Ref(tx.Place, resource);
        var groups = tx.Call("logs", "DescribeLogGroups", new JsonObject { ["logGroupNamePrefix"] = name });
        var found = groups["logGroups"]!
            .AsArray()
            .FirstOrDefault(group => group!["logGroupName"]!.GetValue<string>() == name);
        var wanted = resource.Properties.Int("RetentionInDays");
        if (found is null)
        {
            tx.Call("logs", "CreateLogGroup", new JsonObject { ["logGroupName"] = name });
        }
        var actual = (found as JsonObject)?.Int("retentionInDays");
        if (wanted == actual)
        {
            return found is null ? DeployedAs.Created : DeployedAs.Unchanged;
        }
        var (operation, request) = wanted is null
            ? ("DeleteRetentionPolicy", new JsonObject { ["logGroupName"] = name })
            : ("PutRetentionPolicy", new JsonObject { ["logGroupName"] = name, ["retentionInDays"] = wanted });
        tx.Call("logs", operation, request);
        return found is null ? DeployedAs.Created : DeployedAs.Updated;
    }
}
