namespace LocalCloud.Deployment.Resources;

/// <summary>
/// AWS::IAM::Role: has a name and an ARN, so that others can refer to it. Nothing is refused by roles here.
/// </summary>
internal sealed class RoleKind()
    : ResourceKind(
        "AWS::IAM::Role",
        0,
        ["RoleName", "Path"],
        ["AssumeRolePolicyDocument", "Policies", "ManagedPolicyArns", "Description", "Tags"]
    )
{
    public override string Ref(Place place, TemplateResource resource) => resource.Text("RoleName") ?? resource.Name;

    public override string? Attribute(Place place, TemplateResource resource, string attribute) =>
        attribute == "Arn"
            ? $"arn:aws:iam::{place.AccountId}:role{resource.Text("Path") ?? "/"}{Ref(place, resource)}"
            : null;

    public override DeployedAs Deploy(Transaction tx, TemplateResource resource, Deployment deployment) =>
        DeployedAs.NotNeeded;
}
