using System.Globalization;

namespace LocalCloud.EventBridge.Schedules;

/// <summary>
/// <c>cron(minutes hours day-of-month month day-of-week year)</c> with <c>, - * / ? L W #</c>; one of the two day fields is
/// <c>?</c> ("Cron expressions", docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html).
/// </summary>
internal sealed record CronSchedule(
    CronField Minutes, CronField Hours, CronDays Days, CronField Months, CronField Years) : Schedule
{
    private const int FirstYear = 1970;
    private const int LastYear = 2199;

    private static readonly string[] MonthNames =
        ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

    public static new CronSchedule? TryParse(string inside)
    {
        var fields = inside.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (fields.Length != 6)
        {
            return null;
        }
        var minutes = CronField.TryParse(fields[0], 0, 59);
        var hours = CronField.TryParse(fields[1], 0, 23);
        var days = CronDays.TryParse(fields[2], fields[4]);
        var months = CronField.TryParse(fields[3], 1, 12, MonthNames);
        var years = CronField.TryParse(fields[5], FirstYear, LastYear);
        return minutes is null || hours is null || days is null || months is null || years is null
            ? null
            : new CronSchedule(minutes, hours, days, months, years);
    }

    public override DateTimeOffset? Next(DateTimeOffset after)
    {
        var start = after.UtcDateTime.AddMinutes(1);
        start = new DateTime(start.Year, start.Month, start.Day, start.Hour, start.Minute, 0, DateTimeKind.Utc);
        for (var day = start.Date; day.Year <= LastYear; day = day.AddDays(1))
        {
            if (!Years.Has(day.Year))
            {
                day = new DateTime(day.Year, 12, 31, 0, 0, 0, DateTimeKind.Utc);
                continue;
            }
            if (!Months.Has(day.Month) || !Days.Has(day))
            {
                continue;
            }
            if (NextOn(day, day == start.Date ? start.TimeOfDay : TimeSpan.Zero) is { } found)
            {
                return found;
            }
        }
        return null;
    }

    private DateTimeOffset? NextOn(DateTime day, TimeSpan from)
    {
        for (var hour = from.Hours; hour < 24; hour++)
        {
            if (!Hours.Has(hour))
            {
                continue;
            }
            for (var minute = hour == from.Hours ? from.Minutes : 0; minute < 60; minute++)
            {
                if (Minutes.Has(minute))
                {
                    return day.AddHours(hour).AddMinutes(minute);
                }
            }
        }
        return null;
    }
}

/// <summary>A field of numbers or names: lists, ranges and steps.</summary>
internal sealed class CronField
{
    private readonly HashSet<int> values;

    private CronField(HashSet<int> values) => this.values = values;

    public bool Has(int value) => values.Contains(value);

    public static CronField? TryParse(string text, int least, int most, string[]? names = null)
    {
        var values = new HashSet<int>();
        foreach (var part in text.Split(','))
        {
            if (!AddPart(values, part, least, most, names))
            {
                return null;
            }
        }
        return new CronField(values);
    }

    /// <summary>A number, or a name of which the first stands for the least number.</summary>
    public static int? TryNumber(string text, int least, int most, string[]? names)
    {
        var named = Array.FindIndex(names ?? [], n => n.Equals(text, StringComparison.OrdinalIgnoreCase));
        if (named >= 0)
        {
            return named + least;
        }
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : null;
    }

    private static bool AddPart(HashSet<int> values, string part, int least, int most, string[]? names)
    {
        var step = 1;
        var slash = part.Split('/');
        if (slash.Length > 2
            || (slash.Length == 2 && (!int.TryParse(slash[1], NumberStyles.None, CultureInfo.InvariantCulture, out step) || step == 0)))
        {
            return false;
        }
        var dash = slash[0].Split('-');
        if (dash.Length > 2)
        {
            return false;
        }
        var whole = slash[0] == "*";
        var from = whole ? least : TryNumber(dash[0], least, most, names);
        var to = whole || (slash.Length == 2 && dash.Length == 1) ? most
            : dash.Length == 2 ? TryNumber(dash[1], least, most, names)
            : from;
        if (from is null || to is null)
        {
            return false;
        }
        // A range may go over the end, FRI-MON.
        for (var value = from.Value; value <= (to < from ? most : to.Value); value += step)
        {
            values.Add(value);
        }
        for (var value = least; to < from && value <= to; value += step)
        {
            values.Add(value);
        }
        return true;
    }
}

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
        if (text.EndsWith('W'))
        {
            return CronField.TryNumber(text[..^1], 1, 31, null) is { } wanted
                ? day => wanted <= DateTime.DaysInMonth(day.Year, day.Month) && day.Day == NearestWeekday(day, wanted)
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
            return CronField.TryNumber(name, 1, 7, DayNames) is { } weekday && CronField.TryNumber(which, 1, 5, null) is { } count
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
