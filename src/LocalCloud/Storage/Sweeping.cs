namespace LocalCloud.Storage;

/// <summary>Forgets a little of what is too old to be kept.</summary>
/// <returns>Whether there may be more.</returns>
public delegate bool Sweep(Transaction tx);

/// <summary>
/// Forgets in the background what AWS would have forgotten, in pieces so small that nobody waits for them. The time is
/// the cloud's own: when its clock is moved ahead, what has become too old goes.
/// </summary>
internal sealed class Sweeping(IReadOnlyList<Sweep> sweeps)
{
    private const long AfterStartMs = 60_000;
    private const long BetweenRoundsMs = 3_600_000;
    private const long BetweenPiecesMs = 20;

    private bool isMore;

    /// <summary>
    /// When the next piece is due, milliseconds since 1970-01-01 UTC; 0 before the first look at the clock.
    /// </summary>
    public long DueMs { get; private set; }

    /// <summary>The pieces that are due now, one of each kind.</summary>
    public IReadOnlyList<Sweep> Due(long nowMs)
    {
        if (DueMs == 0)
        {
            DueMs = nowMs + AfterStartMs;
        }
        if (nowMs < DueMs)
        {
            return [];
        }
        DueMs = nowMs + BetweenRoundsMs;
        isMore = false;
        return sweeps;
    }

    /// <summary>Takes note of what a piece left.</summary>
    public void Done(bool left, long nowMs)
    {
        isMore |= left;
        if (isMore)
        {
            DueMs = nowMs + BetweenPiecesMs;
        }
    }
}
