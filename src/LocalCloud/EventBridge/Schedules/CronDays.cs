namespace LocalCloud.EventBridge.Schedules;

/// <summary>Which days: by day of the month or by day of the week, whichever is not <c>?</c>.</summary>
internal sealed class CronDays
{
    private static readonly string[] DayNames = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

    private readonly Func<DateTime, bool> has;

    private CronDays(Func<DateTime, bool> has) => this.has = has;

    public bool Has(DateTime day) => has(day);

    public static CronDays? TryParse(string ofMonth, string ofWeek)
    {
        if ((ofMonth == "?") == (ofWeek == "?"))
        {
            return null;
        }
        var has = ofWeek == "?" ? OfMonth(ofMonth) : OfWeek(ofWeek);
        return has is null ? null : new CronDays(has);
    }

    private static Func<DateTime, bool>? OfMonth(string text)
    {
        if (text == "L")
        {
            return day => day.Day == DateTime.DaysInMonth(day.Year, day.Month);
        }
        if (text == "LW")
        {
            return day => day.Day == NearestWeekday(day, DateTime.DaysInMonth(day.Year, day.Month));
        }
        if (text.StartsWith("L-", StringComparison.Ordinal))
        {
            return CronField.TryNumber(text[2..], 1, 30, null) is { } before
                ? day => day.Day == DateTime.DaysInMonth(day.Year, day.Month) - before
                : null;
        }
        if (text.EndsWith('W'))
        {
            return
                text[..^1].All(c => char.IsAsciiDigit(c) || c == '-')
                && CronField.TryParse(text[..^1], 1, 31) is { } wanted
                ? day =>
                    Enumerable
                        .Range(1, DateTime.DaysInMonth(day.Year, day.Month))
                        .Any(d => wanted.Has(d) && day.Day == NearestWeekday(day, d))
                : null;
        }
        return CronField.TryParse(text, 1, 31) is { } field ? day => field.Has(day.Day) : null;
    }

    private static Func<DateTime, bool>? OfWeek(string text)
    {
        if (text == "L")
        {
            return day => day.DayOfWeek == DayOfWeek.Saturday;
        }
        if (text.EndsWith('L'))
        {
            return CronField.TryNumber(text[..^1], 1, 7, DayNames) is { } last
                ? day => Number(day) == last && day.Day + 7 > DateTime.DaysInMonth(day.Year, day.Month)
                : null;
        }
        if (text.Split('#') is [var name, var which])
        {
            return
                CronField.TryNumber(name, 1, 7, DayNames) is { } weekday
                && CronField.TryNumber(which, 1, 5, null) is { } count
                ? day => Number(day) == weekday && (day.Day - 1) / 7 + 1 == count
                : null;
        }
        return CronField.TryParse(text, 1, 7, DayNames) is { } field ? day => field.Has(Number(day)) : null;
    }

    private static int Number(DateTime day) => (int)day.DayOfWeek + 1;

    /// <summary>The weekday nearest to a day of the month, in the same month.</summary>
    private static int NearestWeekday(DateTime month, int wanted)
    {
        var last = DateTime.DaysInMonth(month.Year, month.Month);
        return new DateTime(month.Year, month.Month, wanted, 0, 0, 0, DateTimeKind.Utc).DayOfWeek switch
        {
            DayOfWeek.Saturday => wanted == 1 ? 3 : wanted - 1,
            DayOfWeek.Sunday => wanted == last ? wanted - 2 : wanted + 1,
            _ => wanted,
        };
    }
}
