using LocalCloud.Lambda;

namespace LocalCloud.Deployment.Resources;

/// <summary>AWS::Lambda::Permission: a statement of the function's policy, under the resource's name.</summary>
internal sealed class PermissionKind()
    : ResourceKind(
        "AWS::Lambda::Permission",
        4,
        ["FunctionName", "Action", "Principal", "SourceArn", "SourceAccount"],
        []
    )
{
    public override string Ref(Place place, TemplateResource resource) => resource.Name;

    public override string? Attribute(Place place, TemplateResource resource, string attribute) => null;

    public override DeployedAs Deploy(Transaction tx, TemplateResource resource, Deployment deployment)
    {
        var request = (JsonObject)resource.Properties.DeepClone();
        request["StatementId"] = resource.Name;
        var function = FunctionName.Parse(tx.Place, resource.Needed("FunctionName"));
        var found = FunctionPolicy.Statements(tx, function).Find(statement => statement.String("Sid") == resource.Name);
        if (found is not null)
        {
            tx.Call(
                "lambda",
                "RemovePermission",
                new JsonObject { ["FunctionName"] = function, ["StatementId"] = resource.Name }
            );
        }
        var made = tx.Call("lambda", "AddPermission", request).String("Statement")!;
        return found is null ? DeployedAs.Created
            : JsonNode.DeepEquals(found, Json.Parse(made)) ? DeployedAs.Unchanged
            : DeployedAs.Updated;
    }
}
