namespace LocalCloud.EventBridge.Targets.Kinds;

/// <summary>
/// Another event bus, which receives the event as it is
/// (docs.aws.amazon.com/eventbridge/latest/userguide/eb-bus-to-bus.html).
/// </summary>
internal sealed class EventBusTarget : TargetKind
{
    public override bool Is(Place place, TargetArn arn) =>
        arn.Service == "events" && arn.Resource.StartsWith("event-bus/", StringComparison.Ordinal);

    protected override string? Takes => "HttpParameters";

    protected override bool NeedsRole(Place place, TargetArn arn) => !IsHere(place, arn);

    protected override void Send(Transaction tx, TargetArn arn, Parcel parcel, EventRouter router)
    {
        if (parcel.Posted.Forwarded)
        {
            throw new AwsException(
                "EventAlreadyForwarded",
                "An event that came from another bus is not sent on to a third one."
            );
        }
        tx.Part(() => router.Route(tx, Buses.NameOf(tx.Place, arn.Text), parcel.Posted with { Forwarded = true }));
    }
}
