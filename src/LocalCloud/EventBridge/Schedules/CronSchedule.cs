namespace LocalCloud.EventBridge.Schedules;

/// <summary>
/// <c>cron(minutes hours day-of-month month day-of-week year)</c> with <c>, - * / ? L W #</c>; one of the two day
/// fields is
/// <c>?</c> ("Cron expressions", docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html).
/// </summary>
internal sealed record CronSchedule(
    CronField Minutes,
    CronField Hours,
    CronDays Days,
    CronField Months,
    CronField Years
) : Schedule
{
    private const int LastYear = 2199;

    /// <summary>
    /// Other years may be written, though the documents begin with 1970 and end with 2199: 1969 and 2200 are taken (recorded:
    /// radkawar/stackd, testdata/aws/eventbridge/scheduled_rules.json), and 2500 is (cdk-preflight).
    /// </summary>
    private const int LastWritten = 9999;

    private static readonly string[] MonthNames =
    [
        "JAN",
        "FEB",
        "MAR",
        "APR",
        "MAY",
        "JUN",
        "JUL",
        "AUG",
        "SEP",
        "OCT",
        "NOV",
        "DEC",
    ];

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
        var years = CronField.TryParse(fields[5], 1, LastWritten, wraps: false);
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
