namespace Workbench.Live;

/// <summary>What only the local cloud tells and does: AWS has no such calls.</summary>
public interface ILocalShop
{
    /// <summary>How far its clock is ahead of this machine's.</summary>
    Task<TimeSpan> AheadAsync(CancellationToken cancelled);

    Task AdvanceAsync(TimeSpan by, CancellationToken cancelled);

    /// <summary>The newest deliveries that were given up, the newest first.</summary>
    Task<IReadOnlyList<FailedDelivery>> FailedAsync(CancellationToken cancelled);
}
