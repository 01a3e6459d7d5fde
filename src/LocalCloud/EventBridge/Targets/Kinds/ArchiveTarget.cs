using LocalCloud.EventBridge.Archives;
using LocalCloud.Storage;

namespace LocalCloud.EventBridge.Targets.Kinds;

/// <summary>The archive that a managed rule fills.</summary>
internal sealed class ArchiveTarget : TargetKind
{
    public override bool Is(Cloud cloud, TargetArn arn) => ArchiveRule.Is(cloud, arn);

    protected override string? Takes => "HttpParameters";

    protected override bool IsHere(Cloud cloud, TargetArn arn) => true;

    protected override void Send(Transaction tx, TargetArn arn, Parcel parcel, EventRouter router) =>
        ArchivedEvents.Append(tx, ArchiveRule.ArchiveOf(parcel.TargetId), parcel.Posted);
}
