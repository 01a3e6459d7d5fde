namespace Jsonata.Functions.Pictures;

/// <summary>A part of a date's picture: literal text, or a component.</summary>
internal abstract record DatePart;

internal sealed record DateText(string Text) : DatePart;

/// <summary>How the names of months, days and halves of a day are written.</summary>
internal enum NameCase
{
    None,
    Lower,
    Upper,
    Title,
}

/// <summary>A component such as <c>[M01]</c>.</summary>
/// <param name="Integer">How it is written as a number; null for one that is a name.</param>
/// <param name="Digits">How many digits of the year are kept; -1 for all.</param>
/// <param name="IsTraditional">The letter t stands behind it: Z for no offset.</param>
internal sealed record DateComponent(
    char Component,
    NameCase Names,
    IntegerPicture? Integer,
    int? MaxWidth,
    int Digits,
    bool IsTraditional
) : DatePart;

/// <summary>The pictures of dates and times (https://www.w3.org/TR/xpath-functions-31/#date-picture-string).</summary>
internal sealed class DatePicture
{
    private const string Numbers = "YMDdFWwXxHhmsf";
    private readonly string picture;
    private readonly List<DatePart> parts = [];

    private DatePicture(string picture)
    {
        this.picture = picture;
        var start = 0;
        var at = 0;
        while (at < picture.Length)
        {
            if (picture[at] != '[')
            {
                at++;
                continue;
            }
            AddText(start, at);
            if (at + 1 < picture.Length && picture[at + 1] == '[')
            {
                parts.Add(new DateText("["));
                at += 2;
            }
            else
            {
                var end = picture.IndexOf(']', at);
                if (end < 0)
                {
                    throw new JsonataException("D3135");
                }
                AddComponent(string.Concat(picture[(at + 1)..end].Where(c => !char.IsWhiteSpace(c))));
                at = end + 1;
            }
            start = at;
        }
        AddText(start, at);
    }

    public static DatePicture Iso { get; } = new("[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01].[f001][Z01:01t]");

    public IReadOnlyList<DatePart> Parts => parts;

    public static DatePicture Of(string? picture) => picture is null ? Iso : new DatePicture(Limits.Picture(picture));

    private void AddText(int start, int end)
    {
        if (end > start)
        {
            parts.Add(new DateText(picture[start..end].Replace("]]", "]")));
        }
    }

    private void AddComponent(string marker)
    {
        var component = marker.Length > 0 ? marker[0] : '\0';
        var comma = marker.LastIndexOf(',');
        var (min, max) = comma < 0 ? (null, null) : Widths(marker[(comma + 1)..]);
        var presentation =
            marker.Length == 0 ? ""
            : comma < 0 ? marker[1..]
            : marker[1..comma];
        var modifier = presentation.Length > 1 && "atco".Contains(presentation[^1]) ? presentation[^1] : '\0';
        presentation = modifier != '\0' ? presentation[..^1] : presentation;
        if (presentation.Length == 0)
        {
            presentation = Default(component) ?? throw new JsonataException("D3132", component.ToString());
        }
        var names = presentation switch
        {
            ['n', ..] => NameCase.Lower,
            ['N', 'n', ..] => NameCase.Title,
            ['N', ..] => NameCase.Upper,
            _ => NameCase.None,
        };
        IntegerPicture? integer = null;
        var digits = -1;
        if (names == NameCase.None && Numbers.Contains(component))
        {
            integer = IntegerPicture.Of(modifier == '\0' ? presentation : $"{presentation};{modifier}");
            integer.MinDigits = Math.Max(integer.MinDigits, min ?? 0);
            digits = component == 'Y' ? YearDigits(integer, max) : -1;
            if (parts.LastOrDefault() is DateComponent { Integer: { } previous })
            {
                previous.ParseWidth = previous.MinDigits;
            }
        }
        else if (component is 'Z' or 'z')
        {
            integer = IntegerPicture.Of(presentation);
        }
        parts.Add(new DateComponent(component, names, integer, max, digits, modifier == 't'));
    }

    private static int YearDigits(IntegerPicture integer, int? max)
    {
        if (max is { } most)
        {
            integer.MinDigits = most;
            return most;
        }
        var digits = integer.MinDigits + integer.OptionalDigits;
        return digits >= 2 ? digits : -1;
    }

    private static (int? Min, int? Max) Widths(string text)
    {
        var dash = text.IndexOf('-');
        return dash < 0 ? (Width(text), null) : (Width(text[..dash]), Width(text[(dash + 1)..]));
    }

    private static int? Width(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var width)
            ? Math.Min(width, 1000)
            : null;

    private static string? Default(char component) =>
        component switch
        {
            'Y' or 'M' or 'D' or 'd' or 'W' or 'w' or 'X' or 'x' or 'H' or 'h' or 'f' => "1",
            'F' or 'P' or 'C' or 'E' => "n",
            'm' or 's' => "01",
            'Z' or 'z' => "01:01",
            _ => null,
        };
}
