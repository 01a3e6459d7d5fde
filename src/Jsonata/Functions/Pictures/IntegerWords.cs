using System.Text.RegularExpressions;

namespace Jsonata.Functions.Pictures;

/// <summary>Numbers in English words.</summary>
internal static partial class IntegerWords
{
    private static readonly string[] Few =
    [
        "Zero",
        "One",
        "Two",
        "Three",
        "Four",
        "Five",
        "Six",
        "Seven",
        "Eight",
        "Nine",
        "Ten",
        "Eleven",
        "Twelve",
        "Thirteen",
        "Fourteen",
        "Fifteen",
        "Sixteen",
        "Seventeen",
        "Eighteen",
        "Nineteen",
    ];

    private static readonly string[] Ordinals =
    [
        "Zeroth",
        "First",
        "Second",
        "Third",
        "Fourth",
        "Fifth",
        "Sixth",
        "Seventh",
        "Eighth",
        "Ninth",
        "Tenth",
        "Eleventh",
        "Twelfth",
        "Thirteenth",
        "Fourteenth",
        "Fifteenth",
        "Sixteenth",
        "Seventeenth",
        "Eighteenth",
        "Nineteenth",
    ];

    private static readonly string[] Decades =
    [
        "Twenty",
        "Thirty",
        "Forty",
        "Fifty",
        "Sixty",
        "Seventy",
        "Eighty",
        "Ninety",
        "Hundred",
    ];

    private static readonly string[] Magnitudes = ["Thousand", "Million", "Billion", "Trillion"];

    /// <summary>What each word stands for, in lower case.</summary>
    public static readonly IReadOnlyDictionary<string, double> Values = Words();

    public static string Of(double number, bool isOrdinal) => Of(number, isOrdinal, "", "");

    /// <returns>The number; NaN when there is a word that stands for none.</returns>
    public static double Parse(string words)
    {
        var parts = new Stack<double>([0]);
        foreach (var word in Between().Split(words))
        {
            var value = Values.GetValueOrDefault(word, double.NaN);
            if (value < 100)
            {
                var last = parts.Peek() >= 1000 ? 0 : parts.Pop();
                parts.Push(last + value);
            }
            else
            {
                parts.Push(parts.Pop() * value);
            }
        }
        return parts.Sum();
    }

    /// <param name="beforeFew">What stands before a part below 100.</param>
    /// <param name="beforeMany">What stands before a larger part.</param>
    private static string Of(double number, bool isOrdinal, string beforeFew, string beforeMany)
    {
        if (number <= 19)
        {
            return beforeFew + (isOrdinal ? Ordinals : Few)[(int)number];
        }
        if (number < 100)
        {
            var words = beforeFew + Decades[(int)number / 10 - 2];
            return number % 10 > 0 ? $"{words}-{Of(number % 10, isOrdinal, "", "")}"
                : isOrdinal ? words[..^1] + "ieth"
                : words;
        }
        if (number < 1000)
        {
            return beforeMany + Few[(int)number / 100] + " Hundred" + Rest(number % 100, isOrdinal);
        }
        var magnitude = Math.Min((int)Math.Floor(Math.Log10(number) / 3), Magnitudes.Length);
        var factor = Math.Pow(10, magnitude * 3);
        var mantissa = Math.Floor(number / factor);
        var much = Of(mantissa, false, "", "") + " " + Magnitudes[magnitude - 1];
        return beforeMany + much + Rest(number - mantissa * factor, isOrdinal);
    }

    private static string Rest(double rest, bool isOrdinal) =>
        rest > 0 ? Of(rest, isOrdinal, " and ", ", ")
        : isOrdinal ? "th"
        : "";

    private static Dictionary<string, double> Words()
    {
        var words = new Dictionary<string, double> { ["hundredth"] = 100 };
        for (var i = 0; i < Few.Length; i++)
        {
            words[Few[i].ToLowerInvariant()] = words[Ordinals[i].ToLowerInvariant()] = i;
        }
        for (var i = 0; i < Decades.Length; i++)
        {
            var word = Decades[i].ToLowerInvariant();
            words[word] = words[word[..^1] + "ieth"] = (i + 2) * 10;
        }
        for (var i = 0; i < Magnitudes.Length; i++)
        {
            var word = Magnitudes[i].ToLowerInvariant();
            words[word] = words[word + "th"] = Math.Pow(10, (i + 1) * 3);
        }
        return words;
    }

    [GeneratedRegex(@",\s|\sand\s|[\s\-]")]
    private static partial Regex Between();
}
