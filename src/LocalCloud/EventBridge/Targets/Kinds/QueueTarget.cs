using LocalCloud.Sqs;
using LocalCloud.Sqs.Messages;

namespace LocalCloud.EventBridge.Targets.Kinds;

/// <summary>
/// An SQS standard queue whose policy lets EventBridge send
/// (docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html, "Amazon SQS permissions").
/// </summary>
internal sealed class QueueTarget : TargetKind
{
    public override bool Is(Place place, TargetArn arn) =>
        arn.Service == "sqs" && !arn.Resource.EndsWith(".fifo", StringComparison.Ordinal);

    protected override void Send(Transaction tx, TargetArn arn, Parcel parcel, EventRouter router) =>
        QueueSender.SendAs(
            tx,
            EventBridgeModule.Principal,
            parcel.RuleArn,
            arn.Text,
            new NewMessage(EventBridgeModule.Principal, Encoding.UTF8.GetString(parcel.Input))
        );
}
