namespace Jsonata.Functions.Pictures;

/// <summary>Writes a date as its picture wants.</summary>
internal static class DateFormat
{
    public static readonly string[] Months =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    public static readonly string[] Days =
    [
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
    ];

    /// <param name="ms">Milliseconds since 1970.</param>
    /// <param name="offset">The time zone as a number: 530 for +0530.</param>
    public static string Format(double ms, DatePicture picture, int offset)
    {
        var (hours, minutes) = ((int)Math.Floor(offset / 100.0), offset % 100);
        var date = new CalendarDate(ms + (60 * hours + minutes) * 60_000.0);
        var text = new StringBuilder();
        foreach (var part in picture.Parts)
        {
            text.Append(
                part is DateComponent component ? Format(date, component, hours, minutes) : ((DateText)part).Text
            );
        }
        return text.ToString();
    }

    /// <summary>A component as a number; null for those that are none.</summary>
    public static int? Number(CalendarDate date, char component) =>
        component switch
        {
            'Y' => date.Year,
            'M' => date.Month,
            'D' => date.Day,
            'd' => date.DayOfYear,
            'F' => date.Weekday,
            'W' => date.WeekOfYear,
            'w' => date.WeekOfMonth,
            'X' => date.WeekYear,
            'x' => date.WeekMonth,
            'H' => date.Hour,
            'h' => date.Hour % 12 == 0 ? 12 : date.Hour % 12,
            'm' => date.Minute,
            's' => date.Second,
            'f' => date.Millisecond,
            _ => null,
        };

    private static string Format(CalendarDate date, DateComponent part, int hours, int minutes)
    {
        switch (part.Component)
        {
            case 'Z' or 'z':
                return Zone(part, hours, minutes);
            case 'P':
                var half = date.Hour >= 12 ? "pm" : "am";
                return part.Names == NameCase.Upper ? half.ToUpperInvariant() : half;
            case 'C' or 'E':
                return "ISO";
        }
        var number = Number(date, part.Component)!.Value;
        if (part.Names != NameCase.None)
        {
            return Name(number, part);
        }
        if (part.Component == 'Y' && part.Digits >= 0)
        {
            number = (int)(number % Math.Pow(10, part.Digits));
        }
        return part.Integer!.Format(number);
    }

    private static string Name(int number, DateComponent part)
    {
        var name = part.Component switch
        {
            'M' or 'x' => Months[number - 1],
            'F' => Days[number - 1],
            _ => throw new JsonataException("D3133", part.Component.ToString()),
        };
        name = part.Names switch
        {
            NameCase.Upper => name.ToUpperInvariant(),
            NameCase.Lower => name.ToLowerInvariant(),
            _ => name,
        };
        return part.MaxWidth is { } max && name.Length > max ? name[..max] : name;
    }

    private static string Zone(DateComponent part, int hours, int minutes)
    {
        var offset = hours * 100 + minutes;
        if (offset == 0 && part.IsTraditional)
        {
            return "Z";
        }
        var integer = part.Integer!;
        string text;
        if (integer.RegularGroup > 0 || integer.MinDigits is 3 or 4)
        {
            text = integer.Format(offset);
        }
        else if (integer.MinDigits is 1 or 2)
        {
            text =
                integer.Format(hours)
                + (minutes == 0 ? "" : ":" + minutes.ToString("00", CultureInfo.InvariantCulture));
        }
        else
        {
            throw new JsonataException("D3134", (double)integer.MinDigits);
        }
        return (part.Component == 'z' ? "GMT" : "") + (offset >= 0 ? "+" : "") + text;
    }
}
