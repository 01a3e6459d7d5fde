namespace Jsonata.Functions.Pictures;

/// <summary>One half of a number's picture, taken apart and checked (XPath functions 3.1, 4.7.3 and 4.7.4).</summary>
internal sealed class NumberSubPicture
{
    private readonly NumberSymbols symbols;
    private readonly string active;
    private readonly string mantissa;
    private readonly string? exponent;
    private readonly string integer;
    private readonly string fraction;

    public NumberSubPicture(string text, NumberSymbols symbols)
    {
        Text = text;
        this.symbols = symbols;
        var first = text.ToList().FindIndex(IsBoundary);
        var last = text.ToList().FindLastIndex(IsBoundary);
        Prefix = first < 0 ? "" : text[..first];
        Suffix = last < 0 ? "" : text[(last + 1)..];
        active = text[Prefix.Length..Math.Max(Prefix.Length, text.Length - Suffix.Length)];
        var e = text.IndexOf(symbols.Exponent, Prefix.Length, StringComparison.Ordinal);
        var hasExponent = e >= 0 && e < text.Length - Suffix.Length;
        mantissa = hasExponent ? active[..(e - Prefix.Length)] : active;
        exponent = hasExponent ? active[(e - Prefix.Length + symbols.Exponent.Length)..] : null;
        var point = mantissa.IndexOf(symbols.Decimal, StringComparison.Ordinal);
        integer = point < 0 ? mantissa : mantissa[..point];
        fraction = point < 0 ? Suffix : mantissa[(point + 1)..];
        Check();
        (MinInteger, MinFraction, MaxFraction) = Sizes();
        Scaling = integer.Count(symbols.IsDigit);
    }

    public string Text { get; }

    public string Prefix { get; init; }

    public string Suffix { get; }

    public int MinInteger { get; }

    public int MinFraction { get; }

    public int MaxFraction { get; }

    /// <summary>Digits before the point of a number with an exponent.</summary>
    public int Scaling { get; }

    /// <summary>Digits of the exponent; 0 when there is none.</summary>
    public int MinExponent => exponent?.Count(symbols.IsDigit) ?? 0;

    public bool HasPoint => Text.Contains(symbols.Decimal, StringComparison.Ordinal);

    /// <summary>How many digits stand right of each separator before the point.</summary>
    public List<int> IntegerGroups => Groups(integer, (part, at) => part[at..]);

    /// <summary>How many digits stand left of each separator behind the point.</summary>
    public List<int> FractionGroups => Groups(fraction, (part, at) => part[..at]);

    /// <summary>The distance of the separators before the point, when it is always the same; else 0.</summary>
    public int RegularGroup => Separators.Regular(IntegerGroups);

    private bool IsBoundary(char c) => symbols.IsActive(c) && !symbols.IsExponent(c);

    private List<int> Groups(string part, Func<string, int, string> side)
    {
        var groups = new List<int>();
        for (var at = Find(0); at >= 0; at = Find(at + 1))
        {
            groups.Add(side(part, at).Count(symbols.IsDigitOrPlace));
        }
        return groups;

        int Find(int from) =>
            symbols.Grouping.Length == 0 || from > part.Length
                ? -1
                : part.IndexOf(symbols.Grouping, from, StringComparison.Ordinal);
    }

    private (int MinInteger, int MinFraction, int MaxFraction) Sizes()
    {
        var minInteger = integer.Count(symbols.IsDigit);
        var minFraction = fraction.Count(symbols.IsDigit);
        var maxFraction = fraction.Count(symbols.IsDigitOrPlace);
        if (minInteger == 0 && maxFraction == 0)
        {
            if (exponent is not null)
            {
                minFraction = maxFraction = 1;
            }
            else
            {
                minInteger = 1;
            }
        }
        if (exponent is not null && minInteger == 0 && integer.Contains(symbols.Digit))
        {
            minInteger = 1;
        }
        return (minInteger, minInteger == 0 && minFraction == 0 ? 1 : minFraction, maxFraction);
    }

    /// <summary>The last rule that is broken is the one that is reported.</summary>
    private void Check()
    {
        var fault = Rules().Where(r => r.IsBroken).Select(r => r.Code).LastOrDefault();
        if (fault is not null)
        {
            throw new JsonataException(fault);
        }
    }

    private IEnumerable<(string Code, bool IsBroken)> Rules()
    {
        var hasPercent = Text.Contains(symbols.Percent);
        var hasPerMille = Text.Contains(symbols.PerMille);
        var point = Text.IndexOf(symbols.Decimal, StringComparison.Ordinal);
        yield return ("D3081", Repeats(symbols.Decimal));
        yield return ("D3082", Repeats(symbols.Percent));
        yield return ("D3083", Repeats(symbols.PerMille));
        yield return ("D3084", hasPercent && hasPerMille);
        yield return ("D3085", !mantissa.Any(symbols.IsDigitOrPlace));
        yield return ("D3086", !active.All(symbols.IsActive));
        yield return ("D3087", point >= 0 && (IsGrouping(point - 1) || IsGrouping(point + 1)));
        yield return ("D3088", point < 0 && integer.EndsWith(symbols.Grouping, StringComparison.Ordinal));
        yield return ("D3089", Text.Contains(symbols.Grouping + symbols.Grouping));
        var place = integer.IndexOf(symbols.Digit, StringComparison.Ordinal);
        yield return ("D3090", place >= 0 && integer[..place].Any(symbols.IsDigit));
        place = fraction.LastIndexOf(symbols.Digit, StringComparison.Ordinal);
        yield return ("D3091", place >= 0 && fraction[place..].Any(symbols.IsDigit));
        yield return ("D3092", exponent is { Length: > 0 } && (hasPercent || hasPerMille));
        yield return ("D3093", exponent is not null && (exponent.Length == 0 || !exponent.All(symbols.IsDigit)));
    }

    private bool Repeats(string symbol) =>
        Text.IndexOf(symbol, StringComparison.Ordinal) != Text.LastIndexOf(symbol, StringComparison.Ordinal);

    private bool IsGrouping(int at) => at >= 0 && at < Text.Length && Text[at].ToString() == symbols.Grouping;
}
