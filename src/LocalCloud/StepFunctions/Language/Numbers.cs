namespace LocalCloud.StepFunctions.Language;

/// <summary>JSON numbers by value; their text (<c>1.0</c>) is kept by whoever passes the node on.</summary>
internal static class Numbers
{
    public static bool IsNumber(JsonNode? node) => node?.GetValueKind() == JsonValueKind.Number;

    public static double Double(JsonNode? node) => double.Parse(Json.Text(node), CultureInfo.InvariantCulture);

    /// <summary>Whether the number is written without fraction and exponent and fits 64 bits.</summary>
    public static bool TryWhole(JsonNode? node, out long whole)
    {
        whole = 0;
        return IsNumber(node)
            && long.TryParse(Json.Text(node), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out whole);
    }

    /// <summary>
    /// A number as AWS writes it after reading it: fractions are doubles in Java's form (1.00 is 1.0, 1e10 is 1.0E10).
    /// </summary>
    public static string Normal(string raw)
    {
        if (
            raw.AsSpan().IndexOfAny('.', 'e', 'E') < 0
            || !double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            || !double.IsFinite(value)
        )
        {
            return raw;
        }
        if (value == 0)
        {
            return raw[0] == '-' ? "-0.0" : "0.0";
        }
        // The shortest digits that give the value back.
        var shortest = value.ToString("R", CultureInfo.InvariantCulture);
        return Math.Abs(value) is < 1e-3 or >= 1e7 ? Scientific(shortest)
            : shortest.Contains('.') ? shortest
            : shortest + ".0";
    }

    private static string Scientific(string shortest)
    {
        var sign = shortest[0] == '-' ? "-" : "";
        var parts = shortest[sign.Length..].Split('E');
        var point = parts[0].IndexOf('.');
        var all = parts[0].Replace(".", "");
        var digits = all.TrimStart('0');
        var exponent =
            (point < 0 ? all.Length : point)
            - 1
            - (all.Length - digits.Length)
            + (parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0);
        var rest = digits[1..].TrimEnd('0');
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{sign}{digits[0]}.{(rest.Length > 0 ? rest : "0")}E{exponent}"
        );
    }

    /// <summary>Compares by value, exactly where both fit a decimal.</summary>
    public static int Compare(JsonNode? left, JsonNode? right)
    {
        var (a, b) = (Json.Text(left), Json.Text(right));
        return
            decimal.TryParse(a, NumberStyles.Float, CultureInfo.InvariantCulture, out var x)
            && decimal.TryParse(b, NumberStyles.Float, CultureInfo.InvariantCulture, out var y)
            ? x.CompareTo(y)
            : double.Parse(a, CultureInfo.InvariantCulture).CompareTo(double.Parse(b, CultureInfo.InvariantCulture));
    }
}
