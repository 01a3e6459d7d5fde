namespace LocalCloud.Deployment.Resources;

/// <summary>All types of resources that the local cloud understands.</summary>
internal static class ResourceKinds
{
    private static readonly ResourceKind[] All =
    [
        new RoleKind(),
        new LogResourcePolicyKind(),
        new LogGroupKind(),
        new EventBusKind(),
        new TableKind(),
        new QueueKind(),
        new QueuePolicyKind(),
        new FunctionKind(),
        new StateMachineKind(),
        new RuleKind(),
        new PermissionKind(),
    ];

    /// <exception cref="DeploymentException">The type is not understood.</exception>
    public static ResourceKind Of(TemplateResource resource) =>
        Array.Find(All, kind => kind.Type == resource.Type)
        ?? throw resource.Refuse(
            $"is of the type {resource.Type}, which is not in the local cloud. It understands "
                + $"{Words.List([.. All.Select(k => k.Type).Order(StringComparer.Ordinal)])}."
        );
}
