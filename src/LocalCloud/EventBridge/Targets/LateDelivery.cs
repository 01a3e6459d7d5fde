namespace LocalCloud.EventBridge.Targets;

/// <summary>
/// How long an event is on its way to a target. Here that is a millisecond; on AWS it is long enough to be noticed, and
/// longer when it is busy. Who reads a table too early should see the same here, so it can be set. The time passes
/// with the cloud's clock.
/// </summary>
internal static class LateDelivery
{
    public const int MostSeconds = 3600;

    private const string Name = "delivery-delay";

    public static TimeSpan Of(Settings settings) =>
        settings.Find(Name) is { } seconds
            ? TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture))
            : TimeSpan.Zero;

    /// <param name="seconds">From 0, which is at once, to <see cref="MostSeconds"/>.</param>
    public static void Set(Transaction tx, int seconds) =>
        tx.Settings.Set(tx, Name, seconds.ToString(CultureInfo.InvariantCulture));
}
