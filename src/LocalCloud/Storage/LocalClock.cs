namespace LocalCloud.Storage;

/// <summary>
/// The cloud's clock: real time plus an offset that only grows, so that a 15-minute heartbeat can expire at once.
/// </summary>
public sealed class LocalClock(TimeProvider inner) : TimeProvider
{
    /// <summary>
    /// The furthest that this clock may be ahead: 100 years. Every date that is reckoned from it exists.
    /// </summary>
    public static readonly TimeSpan MostAhead = TimeSpan.FromDays(36_525);

    private long offsetTicks;

    /// <summary>How far this clock is ahead of <see cref="Inner"/>.</summary>
    public TimeSpan Offset => new(Interlocked.Read(ref offsetTicks));

    public TimeProvider Inner => inner;

    public override DateTimeOffset GetUtcNow() => inner.GetUtcNow() + Offset;

    public override long TimestampFrequency => inner.TimestampFrequency;

    public override long GetTimestamp() => inner.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        inner.CreateTimer(callback, state, dueTime, period);

    /// <summary>The offset that a data folder holds, brought back into its bounds.</summary>
    internal static TimeSpan Read(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
            ? TimeSpan.FromTicks(Math.Min(ticks, MostAhead.Ticks))
            : TimeSpan.Zero;

    internal void SetOffset(TimeSpan offset) => Interlocked.Exchange(ref offsetTicks, offset.Ticks);
}
