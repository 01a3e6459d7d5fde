using System.Numerics;

namespace Jsonata.Functions.Pictures;

/// <summary>How a whole number is written (https://www.w3.org/TR/xpath-functions-31/#func-format-integer).</summary>
internal sealed class IntegerPicture
{
    /// <summary>The zeros of Unicode's families of decimal digits.</summary>
    private const string Zeros =
        "0\u0660\u06F0\u07C0\u0966\u09E6\u0A66\u0AE6\u0B66\u0BE6\u0C66\u0CE6\u0D66\u0DE6\u0E50\u0ED0\u0F20\u1040\u1090"
        + "\u17E0\u1810\u1946\u19D0\u1A80\u1A90\u1B50\u1BB0\u1C40\u1C50\uA620\uA8D0\uA900\uA9D0\uA9F0\uAA50\uABF0\uFF10";

    private readonly string primary;
    private readonly bool isOrdinal;
    private readonly char zero = '0';

    /// <summary>How many digits stand right of each separator, and the separator.</summary>
    private readonly List<(int Place, string Text)> separators = [];

    private IntegerPicture(string picture)
    {
        var semicolon = picture.LastIndexOf(';');
        primary = semicolon < 0 ? picture : picture[..semicolon];
        isOrdinal = semicolon >= 0 && picture.AsSpan(semicolon + 1).StartsWith("o");
        if (IsLetters || IsRoman || IsWords)
        {
            return;
        }
        var place = 0;
        char? family = null;
        foreach (var rune in primary.EnumerateRunes().Reverse())
        {
            if (Family(rune) is { } digits)
            {
                if (family is not null && family != digits)
                {
                    throw new JsonataException("D3131");
                }
                family = digits;
                MinDigits++;
                place++;
            }
            else if (rune.Value == '#')
            {
                OptionalDigits++;
                place++;
            }
            else
            {
                separators.Add((place, rune.ToString()));
            }
        }
        if (family is null)
        {
            throw new JsonataException("D3130", primary);
        }
        zero = family.Value;
        var isOneSeparator = separators.Select(s => s.Text).Distinct().Count() == 1;
        RegularGroup = isOneSeparator ? Separators.Regular([.. separators.Select(s => s.Place)]) : 0;
    }

    public int MinDigits { get; set; }

    public int OptionalDigits { get; }

    /// <summary>The distance of the separators, when it is always the same; else 0.</summary>
    public int RegularGroup { get; }

    /// <summary>The separator, when all are one and at the same distance.</summary>
    public string? Separator => RegularGroup > 0 ? separators[0].Text : null;

    /// <summary>
    /// How many digits are read, where another number follows at once; null for as many as there are.
    /// </summary>
    public int? ParseWidth { get; set; }

    private bool IsLetters => primary is "A" or "a";

    private bool IsRoman => primary is "I" or "i";

    private bool IsWords => primary is "W" or "w" or "Ww";

    private bool IsUpper => primary is "A" or "I" or "W";

    /// <summary>What the number looks like, as a regular expression.</summary>
    public string Regex =>
        IsLetters ? (IsUpper ? "[A-Z]+" : "[a-z]+")
        : IsRoman ? (IsUpper ? "[MDCLXVI]+" : "[mdclxvi]+")
        : IsWords ? $"(?:{string.Join('|', IntegerWords.Values.Keys.OrderByDescending(w => w.Length))}|and|[\\-, ])+"
        : "[0-9]" + (ParseWidth is { } width and > 0 ? $"{{{width}}}" : "+") + (isOrdinal ? "(?:th|st|nd|rd)" : "");

    public static IntegerPicture Of(string picture) => new(picture);

    public string Format(double number)
    {
        var value = Math.Abs(number);
        var text =
            IsLetters ? Letters.Of(value, IsUpper)
            : IsRoman ? Roman.Of(value, IsUpper)
            : IsWords ? Words(value)
            : Digits(value);
        return number < 0 ? "-" + text : text;
    }

    /// <returns>The number; NaN when the text is none.</returns>
    public double Parse(string text)
    {
        if (IsLetters)
        {
            return Letters.Parse(text, IsUpper);
        }
        if (IsRoman)
        {
            return Roman.Parse(text);
        }
        return IsWords ? IntegerWords.Parse(text.ToLowerInvariant()) : ParseDigits(text);
    }

    private static char? Family(Rune rune)
    {
        foreach (var zero in Zeros)
        {
            if (rune.Value >= zero && rune.Value <= zero + 9)
            {
                return zero;
            }
        }
        return null;
    }

    private string Words(double value)
    {
        var words = IntegerWords.Of(value, isOrdinal);
        return primary switch
        {
            "W" => words.ToUpperInvariant(),
            "w" => words.ToLowerInvariant(),
            _ => words,
        };
    }

    private string Digits(double value)
    {
        var text = (
            value < 1e21 ? new BigInteger(value).ToString(CultureInfo.InvariantCulture) : Values.NumberText.Of(value)
        );
        text = text.PadLeft(MinDigits, '0');
        if (zero != '0')
        {
            text = string.Concat(text.Select(c => (char)(c - '0' + zero)));
        }
        var count = text.Length;
        var places =
            RegularGroup > 0
                ? Enumerable
                    .Range(1, (count - 1) / RegularGroup)
                    .Select(i => (Place: i * RegularGroup, separators[0].Text))
                : separators;
        var added = 0;
        foreach (var (place, separator) in places.Where(p => p.Place <= count))
        {
            text = text.Insert(text.Length - place - added, separator);
            added += separator.Length;
        }
        return isOrdinal ? text + Suffix(text) : text;
    }

    private static string Suffix(string text)
    {
        var isTeen = text.Length > 1 && text[^2] == '1';
        return isTeen
            ? "th"
            : text[^1] switch
            {
                '1' => "st",
                '2' => "nd",
                '3' => "rd",
                _ => "th",
            };
    }

    private double ParseDigits(string text)
    {
        var digits = isOrdinal && text.Length >= 2 ? text[..^2] : text;
        foreach (var separator in RegularGroup > 0 ? [","] : separators.Select(s => s.Text))
        {
            digits = digits.Replace(separator, "");
        }
        if (zero != '0')
        {
            digits = string.Concat(digits.Select(c => (char)(c - zero + '0')));
        }
        return LeadingNumber(digits);
    }

    /// <summary>As JavaScript's parseInt: what follows the digits does not count.</summary>
    private static double LeadingNumber(string text)
    {
        var trimmed = text.TrimStart();
        var length = trimmed.StartsWith('-') || trimmed.StartsWith('+') ? 1 : 0;
        var start = length;
        while (length < trimmed.Length && char.IsAsciiDigit(trimmed[length]))
        {
            length++;
        }
        return length == start
            ? double.NaN
            : double.Parse(trimmed.AsSpan(0, length), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
    }
}
