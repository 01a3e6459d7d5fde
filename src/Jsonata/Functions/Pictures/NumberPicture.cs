using System.Numerics;

namespace Jsonata.Functions.Pictures;

/// <summary><c>$formatNumber</c> (https://www.w3.org/TR/xpath-functions-31/#func-format-number, 4.7.5).</summary>
internal static class NumberPicture
{
    public static string Format(double number, string picture, NumberSymbols symbols)
    {
        var halves = picture.Split(symbols.PatternSeparator);
        if (halves.Length > 2)
        {
            throw new JsonataException("D3080");
        }
        var parts = halves.Select(h => new NumberSubPicture(h, symbols)).ToArray();
        var part = number >= 0 || parts.Length == 1 ? parts[0] : parts[1];
        var sign = number >= 0 || parts.Length > 1 ? "" : symbols.Minus;
        var scaled =
            part.Text.Contains(symbols.Percent) ? number * 100
            : part.Text.Contains(symbols.PerMille) ? number * 1000
            : number;
        var (mantissa, exponent) = Normalize(scaled, part);
        var text = Grouped(Digits(NumberFunctions.Round(mantissa, part.MaxFraction), part, symbols), part, symbols);
        return $"{sign}{part.Prefix}{text}{Exponent(exponent, part, symbols)}{part.Suffix}";
    }

    private static (double Mantissa, int? Exponent) Normalize(double number, NumberSubPicture part)
    {
        if (part.MinExponent == 0)
        {
            return (number, null);
        }
        var exponent = 0;
        var (most, least) = (Math.Pow(10, part.Scaling), Math.Pow(10, part.Scaling - 1));
        while (number != 0 && Math.Abs(number) < least)
        {
            number *= 10;
            exponent--;
        }
        while (Math.Abs(number) > most)
        {
            number /= 10;
            exponent++;
        }
        return (number, exponent);
    }

    /// <summary>
    /// The digits before and behind the point, as many as the picture wants, and the point between them.
    /// </summary>
    private static (string Integer, string Fraction) Digits(double number, NumberSubPicture part, NumberSymbols symbols)
    {
        var parts = Fixed(Math.Abs(number), part.MaxFraction).Split('.');
        var integer = parts[0].TrimStart('0').PadLeft(part.MinInteger, '0');
        var fraction = (parts.Length > 1 ? parts[1].TrimEnd('0') : "").PadRight(part.MinFraction, '0');
        return (InFamily(integer, symbols), InFamily(fraction, symbols));
    }

    /// <summary>As JavaScript's toFixed: all digits before the point, whatever the size.</summary>
    private static string Fixed(double number, int places) =>
        number < 1e21 && double.IsFinite(number)
            ? number >= 1e15
                ? new BigInteger(number).ToString(CultureInfo.InvariantCulture)
                : number.ToString("F" + places, CultureInfo.InvariantCulture)
            : Values.NumberText.Of(number);

    private static string InFamily(string digits, NumberSymbols symbols) =>
        symbols.Zero == "0"
            ? digits
            : string.Concat(digits.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + symbols.Zero[0]) : c));

    private static string Grouped(
        (string Integer, string Fraction) digits,
        NumberSubPicture part,
        NumberSymbols symbols
    )
    {
        var (integer, fraction) = digits;
        var regular = part.RegularGroup;
        var length = integer.Length;
        var places =
            regular > 0
                ? Enumerable.Range(1, Math.Max(0, (length - 1) / regular)).Select(i => i * regular)
                : part.IntegerGroups;
        foreach (var place in places.Where(p => p <= length).Order())
        {
            var inserted = integer.Length - length;
            integer = integer.Insert(integer.Length - place - inserted, symbols.Grouping);
        }
        foreach (var (place, index) in part.FractionGroups.Select((p, i) => (p, i)).Where(g => g.p <= fraction.Length))
        {
            fraction = fraction.Insert(Math.Min(place, fraction.Length), symbols.Grouping);
        }
        return part.HasPoint && fraction.Length > 0 ? integer + symbols.Decimal + fraction : integer;
    }

    private static string Exponent(int? exponent, NumberSubPicture part, NumberSymbols symbols)
    {
        if (exponent is not { } power)
        {
            return "";
        }
        var digits = Math.Abs(power).ToString(CultureInfo.InvariantCulture).PadLeft(part.MinExponent, '0');
        return symbols.Exponent + (power < 0 ? symbols.Minus : "") + InFamily(digits, symbols);
    }
}
