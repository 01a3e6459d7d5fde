using System.Text.RegularExpressions;
using Jsonata.Functions.Pictures;

namespace Jsonata.Functions;

/// <summary>https://docs.jsonata.org/date-time-functions</summary>
internal static partial class DateFunctions
{
    public static IEnumerable<NativeFunction> All =>
        [
            new("now", "<s?s?:s>", (a, call) => Format(call.Run.Now.ToUnixTimeMilliseconds(), a[0], a[1])),
            new("millis", "<:n>", (_, call) => Value.Of(call.Run.Now.ToUnixTimeMilliseconds())),
            new("fromMillis", "<n-s?s?:s>", (a, _) => a[0] is double ms ? Format(ms, a[1], a[2]) : null),
            new("toMillis", "<s-s?:n>", (a, call) => a[0] is string text ? Parse(text, a[1] as string, call) : null),
        ];

    private static string Format(double ms, object? picture, object? zone) =>
        DateFormat.Format(ms, DatePicture.Of(picture as string), zone is string text ? Offset(text) : 0);

    /// <summary>The leading number, as JavaScript's parseInt; other time zones have no offset.</summary>
    private static int Offset(string zone) =>
        int.TryParse(
            Leading().Match(zone).Value,
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var offset
        )
            ? offset
            : 0;

    private static object? Parse(string text, string? picture, Call call)
    {
        if (picture is not null)
        {
            return DateParse.Parse(text, DatePicture.Of(picture), call.Run.Now) is { } ms ? Value.Of(ms) : null;
        }
        var iso = Iso().Match(text);
        if (!iso.Success)
        {
            throw new JsonataException("D3110", text);
        }
        return Value.Of(Parse(iso));
    }

    private static double Parse(Match iso)
    {
        var (month, day) = (Part(iso, 2, 1), Part(iso, 3, 1));
        var (hour, minute, second) = (Part(iso, 4, 0), Part(iso, 5, 0), Part(iso, 6, 0));
        var isDate =
            month is >= 1 and <= 12
            && day >= 1
            && day <= DateTime.DaysInMonth((int)Math.Max(1, Part(iso, 1, 1)), (int)month);
        if (!isDate || hour > 24 || (hour == 24 && (minute > 0 || second > 0)))
        {
            // As JavaScript: no number.
            return double.NaN;
        }
        var fraction = iso.Groups[7].Success
            ? Math.Floor(double.Parse("0" + iso.Groups[7].Value, CultureInfo.InvariantCulture) * 1000 + 1e-9)
            : 0;
        var offset = Part(iso, 9, 0) * 60 + Part(iso, 10, 0);
        var ms = CalendarDate.Utc(Part(iso, 1, 0), month, day, hour, minute, second, fraction);
        return ms - (iso.Groups[8].Value == "-" ? -offset : offset) * 60_000;
    }

    private static double Part(Match match, int group, double otherwise) =>
        match.Groups[group].Success
            ? int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
            : otherwise;

    [GeneratedRegex(@"^\s*[-+]?[0-9]+")]
    private static partial Regex Leading();

    [GeneratedRegex(
        @"^([0-9]{4})(?:-([01][0-9]))?(?:-([0-3][0-9]))?"
            + @"(?:T([0-2][0-9]):([0-5][0-9]):([0-5][0-9]))?(\.[0-9]+)?(?:([+-])([0-2][0-9]):?([0-5][0-9])|Z)?\z"
    )]
    private static partial Regex Iso();
}
