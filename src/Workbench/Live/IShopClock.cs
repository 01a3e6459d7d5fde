namespace Workbench.Live;

/// <summary>The clock of a cloud that can be moved forward.</summary>
public interface IShopClock
{
    /// <summary>How far it is ahead of this machine's.</summary>
    Task<TimeSpan> AheadAsync(CancellationToken cancelled);

    Task AdvanceAsync(TimeSpan by, CancellationToken cancelled);
}
