using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalCloud.Protocol;

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

    /// <summary>Compares by value, exactly where both fit a decimal.</summary>
    public static int Compare(JsonNode? left, JsonNode? right)
    {
        var (a, b) = (Json.Text(left), Json.Text(right));
        return decimal.TryParse(a, NumberStyles.Float, CultureInfo.InvariantCulture, out var x)
            && decimal.TryParse(b, NumberStyles.Float, CultureInfo.InvariantCulture, out var y)
            ? x.CompareTo(y)
            : double.Parse(a, CultureInfo.InvariantCulture).CompareTo(double.Parse(b, CultureInfo.InvariantCulture));
    }
}
