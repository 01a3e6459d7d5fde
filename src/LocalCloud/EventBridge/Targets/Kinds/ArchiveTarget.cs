using LocalCloud.EventBridge.Archives;

namespace LocalCloud.EventBridge.Targets.Kinds;

/// <summary>The archive that a managed rule fills.</summary>
internal sealed class ArchiveTarget : TargetKind
{
    public override bool Is(Place place, TargetArn arn) => ArchiveRule.Is(place, arn);

    protected override string? Takes => "HttpParameters";

    protected override bool IsHere(Place place, TargetArn arn) => true;

    protected override void Send(Transaction tx, TargetArn arn, Parcel parcel, EventRouter router) =>
        ArchivedEvents.Append(tx, ArchiveRule.ArchiveOf(parcel.TargetId), parcel.Posted);
}
