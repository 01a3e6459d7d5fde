using System.Text.RegularExpressions;

namespace Jsonata.Functions.Pictures;

/// <summary>Reads a date that is written as its picture says.</summary>
internal static class DateParse
{
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);

    /// <returns>Milliseconds since 1970; null when the text does not fit.</returns>
    public static double? Parse(string text, DatePicture picture, DateTimeOffset now)
    {
        var pattern = string.Concat(picture.Parts.Select(p => $"({Pattern(p)})"));
        var match = Match(text, $"^{pattern}\\z");
        if (!match.Success)
        {
            return null;
        }
        var found = new Dictionary<char, double>();
        for (var i = 0; i < picture.Parts.Count; i++)
        {
            if (picture.Parts[i] is DateComponent part)
            {
                found[part.Component] = Read(part, match.Groups[i + 1].Value);
            }
        }
        return found.Count == 0 ? null : Complete(found, now);
    }

    private static Match Match(string text, string pattern)
    {
        try
        {
            return Regex.Match(text, pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, LongestMatch);
        }
        catch (RegexMatchTimeoutException)
        {
            throw new JsonataException("U1005", text);
        }
    }

    private static string Pattern(DatePart part)
    {
        if (part is not DateComponent component)
        {
            return Regex.Escape(((DateText)part).Text).Replace("\\ ", " ").Replace("#", "\\#");
        }
        switch (component.Component)
        {
            case 'Z' or 'z':
                var separator = component.Integer!.Separator is { } text ? Regex.Escape(text) + "[0-9]+" : "";
                return (component.Component == 'z' ? "GMT" : "") + "[-+][0-9]+" + separator;
            case 'f':
                return "[0-9]+";
            case var _ when component.Integer is not null:
                return component.Integer.Regex;
            case 'M' or 'x' or 'F' or 'P':
                return "[a-zA-Z]+";
            default:
                throw new JsonataException("D3133", component.Component.ToString());
        }
    }

    private static double Read(DateComponent part, string text)
    {
        switch (part.Component)
        {
            case 'Z' or 'z':
                return Offset(part.Component == 'z' ? text[3..] : text, part.Integer!.Separator);
            case 'f':
                return double.Parse("0." + text[..Math.Min(3, text.Length)], CultureInfo.InvariantCulture) * 1000;
            case var _ when part.Integer is not null:
                return part.Integer.Parse(text);
            case 'P':
                return text is "pm" or "PM" ? 1 : 0;
            default:
                var names = part.Component == 'F' ? DateFormat.Days : DateFormat.Months;
                var index = Array.FindIndex(names, n => n[..Math.Min(part.MaxWidth ?? n.Length, n.Length)] == text);
                return index < 0 ? double.NaN : index + 1;
        }
    }

    /// <summary>Minutes.</summary>
    private static double Offset(string text, string? separator)
    {
        if (separator is not null)
        {
            var at = text.IndexOf(separator, StringComparison.Ordinal);
            return Number(text[..at]) * 60 + Number(text[(at + separator.Length)..]);
        }
        return text.Length <= 3 ? Number(text) * 60 : Number(text[..3]) * 60 + Number(text[3..]);
    }

    private static int Number(string text) =>
        int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <summary>
    /// Parts larger than those that are given are those of now, smaller ones are zero; a gap between is an error.
    /// </summary>
    private static double Complete(Dictionary<char, double> found, DateTimeOffset now)
    {
        var (isDayOfYear, isWeekOfMonth, isWeekOfYear) = (
            !Fits("YMD", "YXMxWwdD") && Fits("Yd", "YXMxWwdD"),
            Fits("XxwF", "YXMxWwd"),
            Fits("XWF", "YXMxWwd")
        );
        var isHalfDay = !Fits("Hmsf", "PHhmsf") && Fits("Phmsf", "PHhmsf");
        var date =
            isDayOfYear ? "YD"
            : isWeekOfMonth ? "XxwF"
            : isWeekOfYear ? "XWF"
            : "YMD";
        Fill(found, date + (isHalfDay ? "Phmsf" : "Hmsf"), new CalendarDate(now.ToUnixTimeMilliseconds()));
        if (isWeekOfMonth || isWeekOfYear)
        {
            // As the reference implementation: not supported.
            throw new JsonataException("D3136");
        }
        var hour = isHalfDay ? found['h'] % 12 + (found['P'] == 1 ? 12 : 0) : found['H'];
        // As JavaScript's Date.UTC: years of two digits belong to the last century.
        var year = found['Y'] is >= 0 and <= 99 ? found['Y'] + 1900 : found['Y'];
        var month = isDayOfYear ? 1 : Math.Max(1, found['M']);
        var day = isDayOfYear ? found['d'] : found['D'];
        var ms = CalendarDate.Utc(year, month, day, hour, found['m'], found['s'], found['f']);
        return ms - found.GetValueOrDefault('Z', found.GetValueOrDefault('z')) * 60_000;

        // At least one of the kind, and none of the others.
        bool Fits(string kind, string all) => kind.Any(IsGiven) && all.All(c => kind.Contains(c) || !IsGiven(c));

        bool IsGiven(char c) => found.TryGetValue(c, out var value) && value != 0 && !double.IsNaN(value);
    }

    private static void Fill(Dictionary<char, double> found, string components, CalendarDate now)
    {
        var (hasStarted, hasEnded) = (false, false);
        foreach (var c in components)
        {
            if (found.ContainsKey(c))
            {
                hasStarted = true;
                if (hasEnded)
                {
                    throw new JsonataException("D3136");
                }
            }
            else if (hasStarted)
            {
                found[c] = c is 'M' or 'D' or 'd' ? 1 : 0;
                hasEnded = true;
            }
            else
            {
                found[c] = DateFormat.Number(now, c) ?? 0;
            }
        }
    }
}
