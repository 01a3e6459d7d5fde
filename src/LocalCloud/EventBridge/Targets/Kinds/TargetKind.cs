namespace LocalCloud.EventBridge.Targets.Kinds;

/// <summary>
/// One kind of target: which ARNs are of it, what PutTargets asks of it beyond its shape, and how an event is handed to
/// it.
/// </summary>
internal abstract class TargetKind
{
    /// <summary>
    /// The members of a target that are for single services. SqsParameters are taken on any target.
    /// </summary>
    private static readonly string[] OfSingleServices =
    [
        "EcsParameters",
        "KinesisParameters",
        "BatchParameters",
        "HttpParameters",
        "RedshiftDataParameters",
        "RunCommandParameters",
        "SageMakerPipelineParameters",
        "AppSyncParameters",
    ];

    public abstract bool Is(Place place, TargetArn arn);

    /// <summary>The member for single services that this kind takes, if any.</summary>
    protected virtual string? Takes => null;

    /// <summary>The member that a target of this kind must carry, if any ("Targets", PutTargets).</summary>
    public virtual string? Needs => null;

    /// <summary>The first member of a target that one of this kind must not carry, if any.</summary>
    public string? Refuses(JsonObject target) =>
        Array.Find(OfSingleServices, member => member != Takes && target.ContainsKey(member));

    /// <summary>Whether EventBridge may only enter through a role.</summary>
    protected virtual bool NeedsRole(Place place, TargetArn arn) => false;

    /// <exception cref="AwsException">ValidationException.</exception>
    public virtual void CheckRole(Place place, TargetArn arn, JsonObject target)
    {
        if (NeedsRole(place, arn) && target.String("RoleArn") is null)
        {
            throw Errors.Invalid($"RoleArn is required for target {arn.Text}.");
        }
    }

    /// <exception cref="AwsException">ValidationException.</exception>
    public virtual void CheckInput(JsonObject target, string id) => TargetInput.Check(target, id);

    /// <summary>Hands an event over, inside the commit that put it.</summary>
    /// <exception cref="AwsException">The target refused it; nothing of the attempt stays.</exception>
    public void Deliver(Transaction tx, TargetArn arn, Parcel parcel, EventRouter router)
    {
        if (!IsHere(tx.Place, arn))
        {
            throw new AwsException(
                "TargetNotImplemented",
                $"The local cloud is account {tx.Place.AccountId} in {tx.Place.Region} only."
            );
        }
        Send(tx, arn, parcel, router);
    }

    protected virtual bool IsHere(Place place, TargetArn arn) =>
        arn.Region == place.Region && arn.Account == place.AccountId;

    /// <summary>
    /// A kind that may write something before it refuses does so in a <see cref="Transaction.Part"/>, which costs a
    /// copy of each page that it changes; the others refuse first.
    /// </summary>
    protected abstract void Send(Transaction tx, TargetArn arn, Parcel parcel, EventRouter router);
}
