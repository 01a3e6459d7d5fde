using LocalCloud.EventBridge.Targets.Kinds;

namespace LocalCloud.EventBridge.Targets;

/// <summary>
/// Hands an event to a target inside the commit that put the event. A target that refuses can't spoil that: what may pass is
/// tried again by a work row, what will not goes to the dead-letter queue ("Retry policy and dead-letter queues",
/// docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html).
/// </summary>
internal sealed class Delivery(EventRouter router)
{
    public static readonly WorkKind<Parcel> Kind = new("events.deliver");

    public void Deliver(Transaction tx, Rule rule, JsonObject target, PostedEvent posted)
    {
        var uuid = Guid.CreateVersion7(posted.Ingested).ToString();
        var parcel = new Parcel(uuid, rule.Arn(tx.Place), target, posted, [], 0, tx.NowMs);
        try
        {
            parcel = parcel with { Input = TargetInput.For(target, posted, rule, tx.Place) };
            TargetInput.CheckFilled(target, parcel.Input);
        }
        catch (AwsException e)
        {
            Drop(tx, parcel, e, exhausted: null);
            return;
        }
        if (LateDelivery.Of(tx.Settings) is { Ticks: > 0 } late)
        {
            tx.Enqueue(Kind, parcel, tx.Now + late);
            return;
        }
        Try(tx, parcel);
    }

    /// <summary>The work's handler.</summary>
    public void Retry(Transaction tx, Work work, Parcel parcel) => Try(tx, parcel);

    private void Try(Transaction tx, Parcel parcel)
    {
        try
        {
            Send(tx, parcel);
        }
        catch (Exception e) when (!GroupCommit.SpoilsTheGroup(e))
        {
            var refusal = e as AwsException ?? Defect(tx, parcel, e);
            if (DeliveryErrors.MayPass(refusal) && parcel.Next(tx) is { } next)
            {
                tx.Enqueue(Kind, next, tx.Now + next.Delay);
                return;
            }
            Drop(tx, parcel, refusal, DeliveryErrors.MayPass(refusal) ? parcel.Exhausted : null);
        }
    }

    /// <summary>A target that breaks is our defect; the event's sender must not see it, and the delivery is tried again.</summary>
    private static AwsException Defect(Transaction tx, Parcel parcel, Exception e)
    {
        tx.ReportDefect($"delivery of event {parcel.Posted.Id}", e);
        return new AwsException("InternalFailure", e.Message, 500);
    }

    /// <summary>The event goes to the target's dead-letter queue when it has one, and is lost otherwise; the operator is told.</summary>
    /// <param name="exhausted">What ended the attempts; null when the error is one that is not tried again.</param>
    private static void Drop(Transaction tx, Parcel parcel, AwsException e, string? exhausted)
    {
        var reason = $"{e.Type}: {e.Message}";
        try
        {
            reason += DeadLetterQueue.Keep(tx, parcel, e, exhausted) is { } queue ? $" It is in {queue}." : "";
        }
        catch (AwsException refused)
        {
            reason += $" Its dead-letter queue did not take it: {refused.Type}: {refused.Message}";
        }
        FailedDeliveries.Note(tx, parcel, reason);
        tx.Log($"event {parcel.Posted.Id} of rule {parcel.RuleArn} did not reach {parcel.TargetArn}: {reason}");
    }

    private void Send(Transaction tx, Parcel parcel)
    {
        var arn = TargetArn.Parse(parcel.TargetArn);
        TargetKinds.Of(tx.Place, arn).Deliver(tx, arn, parcel, router);
    }
}
