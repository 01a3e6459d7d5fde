using LocalCloud.Lambda;

namespace LocalCloud.EventBridge.Targets.Kinds;

/// <summary>A Lambda function, which is invoked asynchronously when its policy lets EventBridge in.</summary>
internal sealed class FunctionTarget : TargetKind
{
    public override bool Is(Place place, TargetArn arn) =>
        arn.Service == "lambda" && arn.Resource.StartsWith("function:", StringComparison.Ordinal);

    protected override void Send(Transaction tx, TargetArn arn, Parcel parcel, EventRouter router) =>
        FunctionRuntime.Queue(tx, arn.Text, parcel.Input, EventBridgeModule.Principal, parcel.RuleArn);
}
