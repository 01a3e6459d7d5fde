namespace LocalCloud.Deployment.Resources;

/// <summary>AWS::Serverless::StateMachine with its definition in a file beside the template.</summary>
internal sealed class StateMachineKind()
    : ResourceKind(TypeName, 2, ["Name", "Type", "DefinitionUri", "DefinitionSubstitutions", "Role"], ["Policies"])
{
    public const string TypeName = "AWS::Serverless::StateMachine";

    public override string Ref(Place place, TemplateResource resource) =>
        place.Arn("states", "stateMachine:" + resource.Needed("Name"));

    public override string? Attribute(Place place, TemplateResource resource, string attribute) =>
        attribute switch
        {
            "Arn" => Ref(place, resource),
            "Name" => resource.Needed("Name"),
            _ => null,
        };

    public override DeployedAs Deploy(Transaction tx, TemplateResource resource, Deployment deployment)
    {
        var arn = Ref(tx.Place, resource);
        var definition = Definition(resource, deployment);
        var role = resource.Text("Role") ?? $"arn:aws:iam::{tx.Place.AccountId}:role/{resource.Name}Role";
        if (
            Deployment.Find(tx, "states", "DescribeStateMachine", new JsonObject { ["stateMachineArn"] = arn })
            is not { } found
        )
        {
            tx.Call(
                "states",
                "CreateStateMachine",
                new JsonObject
                {
                    ["name"] = resource.Needed("Name"),
                    ["definition"] = definition,
                    ["roleArn"] = role,
                    ["type"] = resource.Text("Type") ?? "STANDARD",
                }
            );
            return DeployedAs.Created;
        }
        if (found.String("definition") == definition && found.String("roleArn") == role)
        {
            return DeployedAs.Unchanged;
        }
        tx.Call(
            "states",
            "UpdateStateMachine",
            new JsonObject
            {
                ["stateMachineArn"] = arn,
                ["definition"] = definition,
                ["roleArn"] = role,
            }
        );
        return DeployedAs.Updated;
    }

    /// <summary>Where a state machine's definition is.</summary>
    public static string DefinitionFile(TemplateResource resource, Template template) =>
        Path.Combine(template.Folder, resource.Needed("DefinitionUri"));

    private static string Definition(TemplateResource resource, Deployment deployment)
    {
        var file = DefinitionFile(resource, deployment.Template);
        string text;
        try
        {
            text = File.ReadAllText(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw resource.Refuse($"has its definition in {file}, which can't be read: {e.Message}");
        }
        foreach (var (name, value) in resource.Properties.Object("DefinitionSubstitutions") ?? [])
        {
            text = text.Replace("${" + name + "}", value?.ToString() ?? "", StringComparison.Ordinal);
        }
        try
        {
            Json.Parse(text);
            return text;
        }
        catch (JsonException e)
        {
            throw resource.Refuse($"has its definition in {file}, which is not valid JSON: {e.Message}");
        }
    }
}
