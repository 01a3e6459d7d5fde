namespace LocalCloud.Deployment.Resources;

/// <summary>AWS::Logs::ResourcePolicy: on AWS it lets EventBridge write; here it may anyway.</summary>
internal sealed class LogResourcePolicyKind()
    : ResourceKind("AWS::Logs::ResourcePolicy", 0, ["PolicyName"], ["PolicyDocument"])
{
    public override string Ref(Place place, TemplateResource resource) => resource.Needed("PolicyName");

    public override string? Attribute(Place place, TemplateResource resource, string attribute) => null;

    public override DeployedAs Deploy(Transaction tx, TemplateResource resource, Deployment deployment) =>
        DeployedAs.NotNeeded;
}
