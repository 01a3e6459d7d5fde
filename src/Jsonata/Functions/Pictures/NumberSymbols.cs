namespace Jsonata.Functions.Pictures;

/// <summary>
/// The characters of a number's picture (https://www.w3.org/TR/xpath-functions-31/#defining-decimal-format).
/// </summary>
internal sealed record NumberSymbols
{
    public string Decimal { get; init; } = ".";

    public string Grouping { get; init; } = ",";

    public string Exponent { get; init; } = "e";

    public string Minus { get; init; } = "-";

    public string Percent { get; init; } = "%";

    public string PerMille { get; init; } = "‰";

    public string Zero { get; init; } = "0";

    public string Digit { get; init; } = "#";

    public string PatternSeparator { get; init; } = ";";

    /// <summary>The symbols with one of another kind; a name that is none of a symbol changes nothing.</summary>
    public NumberSymbols With(string name, string value) =>
        name switch
        {
            "decimal-separator" => this with { Decimal = value },
            "grouping-separator" => this with { Grouping = value },
            "exponent-separator" => this with { Exponent = value },
            "minus-sign" => this with { Minus = value },
            "percent" => this with { Percent = value },
            "per-mille" => this with { PerMille = value },
            "zero-digit" when value.Length > 0 => this with { Zero = value[..1] },
            "digit" => this with { Digit = value },
            "pattern-separator" when value.Length > 0 => this with { PatternSeparator = value },
            _ => this,
        };

    /// <summary>One of the ten digits, which begin at <see cref="Zero"/>.</summary>
    public bool IsDigit(char c) => c >= Zero[0] && c < Zero[0] + 10;

    public bool IsDigitOrPlace(char c) => IsDigit(c) || Is(Digit, c);

    public bool IsActive(char c) =>
        IsDigit(c) || Is(Decimal, c) || Is(Exponent, c) || Is(Grouping, c) || Is(Digit, c) || Is(PatternSeparator, c);

    public bool IsExponent(char c) => Is(Exponent, c);

    private static bool Is(string symbol, char c) => symbol.Length == 1 && symbol[0] == c;
}
