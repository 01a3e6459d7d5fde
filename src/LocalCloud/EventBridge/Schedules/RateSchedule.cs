namespace LocalCloud.EventBridge.Schedules;

/// <summary><c>rate(5 minutes)</c>: a positive whole number and a unit, singular for 1 and plural otherwise.</summary>
internal sealed record RateSchedule(TimeSpan Every) : Schedule
{
    private const int MostDays = 36_500;

    public override DateTimeOffset? Next(DateTimeOffset after) => after + Every;

    public static new RateSchedule? TryParse(string inside)
    {
        var parts = inside.Split(' ');
        if (
            parts.Length != 2
            || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            || count == 0
        )
        {
            return null;
        }
        var unit =
            count == 1 ? parts[1]
            : parts[1].EndsWith('s') ? parts[1][..^1]
            : "";
        TimeSpan? one = unit switch
        {
            "minute" => TimeSpan.FromMinutes(1),
            "hour" => TimeSpan.FromHours(1),
            "day" => TimeSpan.FromDays(1),
            _ => null,
        };
        return one is null || one.Value.TotalDays * count > MostDays ? null : new RateSchedule(one.Value * count);
    }
}
