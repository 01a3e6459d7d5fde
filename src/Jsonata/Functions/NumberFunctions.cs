using System.Numerics;
using System.Text.RegularExpressions;
using Jsonata.Functions.Pictures;

namespace Jsonata.Functions;

/// <summary>https://docs.jsonata.org/numeric-functions</summary>
internal static partial class NumberFunctions
{
    public static IEnumerable<NativeFunction> All =>
        [
            new("number", "<(nsb)-:n>", (a, _) => Number(a[0])),
            new("abs", "<n-:n>", (a, _) => Of(a[0], Math.Abs)),
            new("floor", "<n-:n>", (a, _) => Of(a[0], Math.Floor)),
            new("ceil", "<n-:n>", (a, _) => Of(a[0], Math.Ceiling)),
            new("round", "<n-n?:n>", (a, _) => Of(a[0], n => Round(n, a[1] is double p ? p : 0))),
            new("sqrt", "<n-:n>", (a, _) => Of(a[0], n => n < 0 ? throw Error("D3060", n) : Math.Sqrt(n))),
            new("power", "<n-n:n>", (a, _) => Of(a[0], n => Power(n, a[1]))),
            new("random", "<:n>", (_, call) => call.Run.Options.Random.NextDouble()),
            new("formatBase", "<n-n?:s>", (a, _) => a[0] is double n ? FormatBase(n, a[1] as double?) : null),
            new("formatNumber", "<n-so?:s>", (a, _) => a[0] is double n ? FormatNumber(n, a[1], a[2]) : null),
            new("formatInteger", "<n-s:s>", (a, _) =>
                a[0] is double n ? IntegerPicture.Of(Picture(a[1])).Format(Math.Floor(n)) : null
            ),
            new("parseInteger", "<s-s:n>", (a, _) =>
                a[0] is string text ? Value.Of(IntegerPicture.Of(Picture(a[1])).Parse(text)) : null
            ),
        ];

    /// <summary>Rounds halves to the even neighbour.</summary>
    /// <param name="places">Digits behind the point; negative before it.</param>
    public static double Round(double number, double places)
    {
        var shifted = places == 0 ? number : Shift(number, (int)places);
        var floor = Math.Floor(shifted);
        var result = shifted - floor >= 0.5 ? floor + 1 : floor;
        if (Math.Abs(result - shifted) == 0.5 && Math.Abs(result % 2) == 1)
        {
            result--;
        }
        result = places == 0 ? result : Shift(result, -(int)places);
        return result == 0 ? 0 : result;
    }

    /// <summary>
    /// Moves the point of the number's decimal text, so that 1.005 has as many digits as are written.
    /// </summary>
    private static double Shift(double number, int places)
    {
        if (!double.IsFinite(number))
        {
            return number;
        }
        var parts = NumberText.Of(number).Split('e');
        var power =
            parts.Length > 1 ? int.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;
        return double.Parse($"{parts[0]}e{power + places}", NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private static object? Of(object? argument, Func<double, double> compute) =>
        argument is double number ? Value.Of(compute(number)) : null;

    private static string Picture(object? argument) =>
        Limits.Picture(argument as string ?? throw Error("T0410", argument, 2));

    private static JsonataException Error(string code, object? value, int argument = 1) =>
        new(code, value) { Argument = argument };

    private static object? Number(object? value)
    {
        switch (value)
        {
            case null:
                return null;
            case double:
                return value;
            case bool truth:
                return Value.Of(truth ? 1 : 0);
            case string text when Decimal().IsMatch(text):
                var number = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
                return double.IsFinite(number) ? Value.Of(number) : throw Error("D3030", text);
            case string text when Radix().IsMatch(text):
                return Value.Of(Whole(text));
            default:
                throw Error("D3030", value);
        }
    }

    private static double Whole(string text)
    {
        var radix = char.ToLowerInvariant(text[1]) switch
        {
            'x' => 16,
            'o' => 8,
            _ => 2,
        };
        var number = 0.0;
        foreach (var digit in text.AsSpan(2))
        {
            number = number * radix + Convert.ToInt32(digit.ToString(), 16);
        }
        return number;
    }

    private static double Power(double number, object? exponent)
    {
        var result = exponent is double power ? Math.Pow(number, power) : double.NaN;
        return double.IsFinite(result)
            ? result
            : throw new JsonataException("D3061", number, exponent) { Argument = 1 };
    }

    private static string FormatBase(double number, double? radix)
    {
        var value = Round(number, 0);
        var to = Round(radix ?? 10, 0);
        if (to is < 2 or > 36)
        {
            throw Error("D3100", to);
        }
        if (to == 10 || !double.IsFinite(value))
        {
            return NumberText.Of(value);
        }
        var rest = BigInteger.Abs(new BigInteger(value));
        var digits = new List<char>();
        do
        {
            digits.Add("0123456789abcdefghijklmnopqrstuvwxyz"[(int)(rest % (int)to)]);
            rest /= (int)to;
        } while (!rest.IsZero);
        digits.Reverse();
        return (value < 0 ? "-" : "") + string.Concat(digits);
    }

    private static string FormatNumber(double number, object? picture, object? options)
    {
        var symbols = new NumberSymbols();
        foreach (var (name, value) in (options as ValueMap)?.Pairs() ?? [])
        {
            symbols = symbols.With(name, value as string ?? "");
        }
        return NumberPicture.Format(number, Picture(picture), symbols);
    }

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?([Ee][-+]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Decimal();

    [GeneratedRegex(@"^(0[xX][0-9A-Fa-f]+|0[oO][0-7]+|0[bB][0-1]+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Radix();
}
