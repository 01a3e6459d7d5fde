namespace Jsonata.Functions.Pictures;

/// <summary>A moment in UTC by the Gregorian calendar, also before the year 1 and behind 9999.</summary>
internal readonly struct CalendarDate
{
    private const long DayMs = 24L * 60 * 60 * 1000;

    /// <summary>The reach of JavaScript's dates, in milliseconds around 1970.</summary>
    private const double Reach = 8.64e15;

    private readonly long days;
    private readonly long timeOfDay;

    /// <exception cref="JsonataException">No date is that far away.</exception>
    public CalendarDate(double ms)
    {
        if (!(Math.Abs(ms) <= Reach))
        {
            throw new JsonataException("D3110", ms);
        }
        Ms = (long)Math.Floor(ms);
        days = (long)Math.Floor(Ms / (double)DayMs);
        timeOfDay = Ms - days * DayMs;
        (Year, Month, Day) = Civil(days);
    }

    public long Ms { get; }

    public int Year { get; }

    /// <summary>From 1.</summary>
    public int Month { get; }

    public int Day { get; }

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public int Weekday => (int)(((days + 3) % 7 + 7) % 7) + 1;

    public int DayOfYear => (int)((Midnight - Start(Year, 1)) / DayMs) + 1;

    public int Hour => (int)(timeOfDay / 3_600_000);

    public int Minute => (int)(timeOfDay / 60_000 % 60);

    public int Second => (int)(timeOfDay / 1000 % 60);

    public int Millisecond => (int)(timeOfDay % 1000);

    private long Midnight => days * DayMs;

    /// <summary>The week of the year by ISO 8601: the first one has the first Thursday.</summary>
    public int WeekOfYear => Week(Year, 1, Year + 1, 1, Year - 1, 1, 52);

    /// <summary>The week of the month, by the same rule.</summary>
    public int WeekOfMonth
    {
        get
        {
            var (next, nextMonth) = Month == 12 ? (Year + 1, 1) : (Year, Month + 1);
            var (last, lastMonth) = Month == 1 ? (Year - 1, 12) : (Year, Month - 1);
            return Week(Year, Month, next, nextMonth, last, lastMonth, 4);
        }
    }

    /// <summary>The year that the week belongs to.</summary>
    public int WeekYear =>
        Ms < FirstWeek(Year, 1) ? Year - 1
        : Ms >= FirstWeek(Year + 1, 1) ? Year + 1
        : Year;

    /// <summary>The month that the week belongs to.</summary>
    public int WeekMonth =>
        Ms < FirstWeek(Year, Month) ? (Month == 1 ? 12 : Month - 1)
        : Ms >= FirstWeek(Month == 12 ? Year + 1 : Year, Month % 12 + 1) ? Month % 12 + 1
        : Month;

    /// <summary>The milliseconds of a date and time; parts beyond their range run over into the next.</summary>
    /// <param name="month">From 1.</param>
    public static double Utc(
        double year,
        double month,
        double day,
        double hour,
        double minute,
        double second,
        double ms
    )
    {
        var months = year * 12 + month - 1;
        if (!(Math.Abs(months) < 300_000 * 12.0))
        {
            return double.NaN;
        }
        var start = Start((int)Math.Floor(months / 12), (int)(months - Math.Floor(months / 12) * 12) + 1);
        return start + (day - 1) * DayMs + hour * 3_600_000 + minute * 60_000 + second * 1000 + ms;
    }

    private int Week(int year, int month, int nextYear, int nextMonth, int lastYear, int lastMonth, int most)
    {
        var week = Weeks(FirstWeek(year, month));
        if (week > most)
        {
            return Midnight >= FirstWeek(nextYear, nextMonth) ? 1 : (int)week;
        }
        return (int)Math.Floor(week < 1 ? Weeks(FirstWeek(lastYear, lastMonth)) : week);
    }

    private double Weeks(long start) => (Midnight - start) / (DayMs * 7.0) + 1;

    /// <summary>The Monday of the first week of a month, or of its year when it is the first.</summary>
    private static long FirstWeek(int year, int month)
    {
        var start = Start(year, month);
        var weekday = new CalendarDate(start).Weekday;
        return weekday > 4 ? start + (8 - weekday) * DayMs : start - (weekday - 1) * DayMs;
    }

    private static long Start(int year, int month) => Days(year, month) * DayMs;

    /// <summary>
    /// Days from 1970 to the first of a month (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
    /// </summary>
    private static long Days(int year, int month)
    {
        long y = month <= 2 ? year - 1 : year;
        var era = (y >= 0 ? y : y - 399) / 400;
        var yearOfEra = y - era * 400;
        var dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5;
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468;
    }

    private static (int Year, int Month, int Day) Civil(long days)
    {
        var z = days + 719_468;
        var era = (z >= 0 ? z : z - 146_096) / 146_097;
        var day = z - era * 146_097;
        var year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
        var dayOfYear = day - (365 * year + year / 4 - year / 100);
        var month = (5 * dayOfYear + 2) / 153;
        var civil = month < 10 ? month + 3 : month - 9;
        return (
            (int)(year + era * 400 + (civil <= 2 ? 1 : 0)),
            (int)civil,
            (int)(dayOfYear - (153 * month + 2) / 5 + 1)
        );
    }
}
