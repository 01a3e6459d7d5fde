namespace Jsonata.Values;

/// <summary>How JavaScript writes numbers (ECMAScript, Number::toString), which JSONata takes over.</summary>
internal static class NumberText
{
    public static string Of(double number)
    {
        if (number == (long)number && Math.Abs(number) < 1e15)
        {
            return ((long)number).ToString(CultureInfo.InvariantCulture);
        }
        if (!double.IsFinite(number))
        {
            return double.IsNaN(number) ? "NaN"
                : number > 0 ? "Infinity"
                : "-Infinity";
        }
        var text = number.ToString("E16", CultureInfo.InvariantCulture);
        var shortest = number.ToString("R", CultureInfo.InvariantCulture);
        var (digits, exponent) = Parts(shortest);
        return (text[0] == '-' ? "-" : "") + Written(digits, exponent);
    }

    /// <summary>The number with 15 digits, as <c>Number(value.toPrecision(15))</c>.</summary>
    public static double Rounded(double number) =>
        double.Parse(number.ToString("E14", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>The digits without leading and trailing zeros, and the power of ten of a point before them.</summary>
    private static (string Digits, int Exponent) Parts(string text)
    {
        var e = text.IndexOf('E');
        var mantissa = (e < 0 ? text : text[..e]).TrimStart('-');
        var power =
            e < 0 ? 0 : int.Parse(text.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var point = mantissa.IndexOf('.');
        var digits = mantissa.Replace(".", "");
        var exponent = power + (point < 0 ? mantissa.Length : point);
        var significant = digits.TrimStart('0');
        exponent -= digits.Length - significant.Length;
        return (significant.TrimEnd('0'), exponent);
    }

    private static string Written(string digits, int exponent)
    {
        var count = digits.Length;
        if (exponent is > 0 and <= 21)
        {
            return count <= exponent
                ? digits + new string('0', exponent - count)
                : $"{digits[..exponent]}.{digits[exponent..]}";
        }
        if (exponent is > -6 and <= 0)
        {
            return $"0.{new string('0', -exponent)}{digits}";
        }
        var power = exponent - 1;
        var text = new StringBuilder().Append(digits[0]);
        if (count > 1)
        {
            text.Append('.').Append(digits, 1, count - 1);
        }
        return text.Append('e').Append(power < 0 ? '-' : '+').Append(Math.Abs(power)).ToString();
    }
}
