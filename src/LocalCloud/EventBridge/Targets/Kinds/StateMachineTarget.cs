namespace LocalCloud.EventBridge.Targets.Kinds;

/// <summary>A workflow, which is started with the input.</summary>
internal sealed class StateMachineTarget : TargetKind
{
    public override bool Is(Place place, TargetArn arn) =>
        arn.Service == "states" && arn.Resource.StartsWith("stateMachine:", StringComparison.Ordinal);

    protected override bool NeedsRole(Place place, TargetArn arn) => true;

    protected override void Send(Transaction tx, TargetArn arn, Parcel parcel, EventRouter router)
    {
        var request = new JsonObject
        {
            ["stateMachineArn"] = arn.Text,
            ["name"] = $"{parcel.Posted.Id}_{parcel.Uuid}",
            ["input"] = Encoding.UTF8.GetString(parcel.Input),
        };
        tx.Part(() => tx.Call("states", "StartExecution", request));
    }
}
