namespace LocalCloud.Deployment.Resources;

/// <summary>How one type of resource is made here.</summary>
internal abstract class ResourceKind(string type, int order, string[] understood, string[] withoutEffect)
{
    public string Type => type;

    /// <summary>Lower ones are made first, because others name them.</summary>
    public virtual int Order(TemplateResource resource) => order;

    /// <summary>What !Ref gives.</summary>
    public abstract string Ref(Place place, TemplateResource resource);

    /// <summary>What !GetAtt gives, or null when there is no such attribute.</summary>
    public abstract string? Attribute(Place place, TemplateResource resource, string attribute);

    /// <summary>Makes or changes the resource inside the deployment's transaction.</summary>
    /// <exception cref="Protocol.AwsException">An operation refused it.</exception>
    public abstract DeployedAs Deploy(Transaction tx, TemplateResource resource, Deployment deployment);

    /// <exception cref="DeploymentException">
    /// The resource has a property that this kind does not understand.
    /// </exception>
    public void CheckProperties(TemplateResource resource)
    {
        foreach (
            var (name, line) in resource.PropertyLines.Where(p =>
                !understood.Contains(p.Name) && !withoutEffect.Contains(p.Name)
            )
        )
        {
            var known = Words.List([.. understood.Concat(withoutEffect).Order(StringComparer.Ordinal)]);
            throw resource.Refuse(
                $"has the property {name}, which the local cloud does not understand for {type}. It understands "
                    + $"{known}.",
                line
            );
        }
    }
}
