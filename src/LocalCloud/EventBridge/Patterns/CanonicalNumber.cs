namespace LocalCloud.EventBridge.Patterns;

/// <summary>
/// A number as EventBridge compares it: -5.0e9 to 5.0e9 with six digits right of the point, as a count of millionths
/// ("Numeric matching",
/// docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns-content-based-filtering.html).
/// </summary>
internal static class CanonicalNumber
{
    public const long Limit = 5_000_000_000_000_000;

    private const int Decimals = 6;

    /// <summary>10^27: more digits than any number in range has.</summary>
    private static readonly UInt128 Wide = UInt128.Parse("1000000000000000000000000000", CultureInfo.InvariantCulture);

    /// <summary>False when the text is no JSON number, out of range, or finer than a millionth.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out long millionths) =>
        Parse(text, out millionths) == Outcome.Fits;

    /// <exception cref="PatternException">The number can't be compared; the message is AWS's.</exception>
    public static long ParsePattern(string text) =>
        Parse(text, out var millionths) switch
        {
            Outcome.Fits => millionths,
            Outcome.TooFine => throw new PatternException("Only values upto 6 decimals are supported"),
            _ => throw new PatternException("Value must be between -5.0E9 and 5.0E9, inclusive"),
        };

    private static Outcome Parse(ReadOnlySpan<char> text, out long millionths)
    {
        millionths = 0;
        var negative = text.StartsWith("-");
        var i = negative ? 1 : 0;
        if (i >= text.Length || !char.IsAsciiDigit(text[i]))
        {
            return Outcome.NoNumber;
        }
        // Significant digits as a whole number, and the power of ten that it is to be multiplied with.
        UInt128 digits = 0;
        var power = 0;
        var dropped = false;
        var afterPoint = false;
        for (; i < text.Length && text[i] is not ('e' or 'E'); i++)
        {
            if (text[i] == '.')
            {
                afterPoint = true;
                continue;
            }
            if (digits > Wide)
            {
                // Beyond 27 digits only whether something other than zero follows matters.
                dropped |= text[i] != '0';
                power += afterPoint ? 0 : 1;
                continue;
            }
            digits = (digits * 10) + (uint)(text[i] - '0');
            power -= afterPoint ? 1 : 0;
        }
        if (i < text.Length)
        {
            if (!int.TryParse(text[(i + 1)..], out var exponent))
            {
                return digits == 0 ? Outcome.Fits
                    : text[i + 1] == '-' ? Outcome.TooFine
                    : Outcome.OutOfRange;
            }
            power += Math.Clamp(exponent, -10_000, 10_000);
        }
        return Scale(digits, power, dropped, negative, out millionths);
    }

    private static Outcome Scale(UInt128 digits, int power, bool dropped, bool negative, out long millionths)
    {
        millionths = 0;
        if (digits == 0)
        {
            return Outcome.Fits;
        }
        while (digits % 10 == 0)
        {
            digits /= 10;
            power++;
        }
        power += Decimals;
        if (power < 0 || dropped)
        {
            return Outcome.TooFine;
        }
        for (; power > 0; power--)
        {
            digits *= 10;
            if (digits > Limit)
            {
                return Outcome.OutOfRange;
            }
        }
        if (digits > Limit)
        {
            return Outcome.OutOfRange;
        }
        millionths = negative ? -(long)digits : (long)digits;
        return Outcome.Fits;
    }

    private enum Outcome
    {
        Fits,
        NoNumber,
        TooFine,
        OutOfRange,
    }
}
