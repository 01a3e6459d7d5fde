namespace LocalCloud.EventBridge.Targets.Kinds;

/// <summary>
/// A target in a service that is not in the local cloud: it is kept and shown, and nothing is delivered to it.
/// </summary>
/// <param name="service">As in its ARNs; <c>*</c> for any.</param>
/// <param name="resource">
/// What its ARNs' resource begins with, or ends with when it begins with <c>*</c>; null for any.
/// </param>
/// <param name="role">Whether it needs a role.</param>
/// <param name="takes">The member for single services that it takes.</param>
/// <param name="needs">The member that it must carry.</param>
internal sealed class AbsentTarget(
    string service,
    string? resource = null,
    bool role = false,
    string? takes = null,
    string? needs = null
) : TargetKind
{
    public override bool Is(Place place, TargetArn arn) =>
        (service == "*" || arn.Service == service)
        && (
            resource is null
            || (
                resource[0] == '*'
                    ? arn.Resource.EndsWith(resource[1..], StringComparison.Ordinal)
                    : arn.Resource.StartsWith(resource, StringComparison.Ordinal)
            )
        );

    protected override string? Takes => takes;

    public override string? Needs => needs;

    protected override bool NeedsRole(Place place, TargetArn arn) => role;

    protected override bool IsHere(Place place, TargetArn arn) => true;

    protected override void Send(Transaction tx, TargetArn arn, Parcel parcel, EventRouter router) =>
        throw new AwsException(
            "TargetNotImplemented",
            tx.HasService(arn.Service)
                ? $"The local cloud can't deliver to {arn.Text}."
                : $"The local cloud has no {arn.Service} service to deliver to."
        );
}
