namespace Jsonata.Functions.Pictures;

/// <summary>Roman numerals.</summary>
internal static class Roman
{
    private static readonly (int Value, string Text)[] Numerals =
    [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];

    public static string Of(double value, bool isUpper)
    {
        Limits.CheckCharacters((long)(value / 1000), JsonataOptions.Default);
        var text = new StringBuilder();
        foreach (var (size, numeral) in Numerals)
        {
            for (; value >= size; value -= size)
            {
                text.Append(numeral);
            }
        }
        return isUpper ? text.ToString().ToUpperInvariant() : text.ToString();
    }

    /// <returns>The number; NaN when a letter is no numeral.</returns>
    public static double Parse(string text)
    {
        var (sum, most) = (0.0, 1.0);
        foreach (var c in text.ToUpperInvariant().Reverse())
        {
            double value = c switch
            {
                'M' => 1000,
                'D' => 500,
                'C' => 100,
                'L' => 50,
                'X' => 10,
                'V' => 5,
                'I' => 1,
                _ => double.NaN,
            };
            sum += value < most ? -value : value;
            most = Math.Max(most, value);
        }
        return sum;
    }
}
