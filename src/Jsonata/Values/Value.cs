using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Jsonata.Functions;

namespace Jsonata.Values;

/// <summary>
/// What a value is: null (undefined), <see cref="Null"/>, a boxed bool or double, a string, a <see cref="ValueList"/>,
/// a <see cref="ValueMap"/> or a <see cref="Function"/>.
/// </summary>
internal static partial class Value
{
    public static readonly object True = true;
    public static readonly object False = false;
    private static readonly object[] Small = [.. Enumerable.Range(0, 256).Select(i => (object)(double)i)];

    public static object Of(bool value) => value ? True : False;

    public static object Of(double value) =>
        value >= 0 && value < 256 && value == (int)value && !double.IsNegative(value) ? Small[(int)value] : value;

    /// <summary>The value of a JSON node; arrays and objects are looked into when they are needed.</summary>
    public static object From(JsonNode? node) =>
        node switch
        {
            null => Null.Value,
            JsonObject map => new ValueMap(map),
            JsonArray list => new ValueList(list),
            JsonValue value => From(value),
            _ => Null.Value,
        };

    private static object From(JsonValue value) =>
        value.GetValueKind() switch
        {
            JsonValueKind.String => Text(value),
            JsonValueKind.True => True,
            JsonValueKind.False => False,
            JsonValueKind.Number => Of(Number(value)),
            _ => Null.Value,
        };

    private static string Text(JsonValue value)
    {
        try
        {
            return value.TryGetValue(out string? text)
                ? text
                : JsonSerializer.Deserialize<string>(value.ToJsonString())!;
        }
        catch (InvalidOperationException) when (value.TryGetValue(out JsonElement element))
        {
            // Half of a surrogate pair is written as an escape, which .NET does not read.
            return Escape()
                .Replace(element.GetRawText()[1..^1], e =>
                    e.Value[1] == 'u'
                        ? (
                            (char)
                                ushort.Parse(
                                    e.ValueSpan[2..],
                                    NumberStyles.AllowHexSpecifier,
                                    CultureInfo.InvariantCulture
                                )
                        ).ToString()
                        : Regex.Unescape(e.Value)
                );
        }
    }

    [GeneratedRegex(@"\\(?:u[0-9A-Fa-f]{4}|.)")]
    private static partial Regex Escape();

    private static double Number(JsonValue value) =>
        value.TryGetValue(out double number) ? number
        : value.TryGetValue(out long whole) ? whole
        : double.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>Whether it is a number; as in the reference, one that JSON can't write is an error.</summary>
    public static bool IsNumber(object? value)
    {
        if (value is not double number || double.IsNaN(number))
        {
            return false;
        }
        return double.IsFinite(number) ? true : throw new JsonataException("D1001", number);
    }

    public static bool IsListOfNumbers(object? value) => value is ValueList list && list.All(IsNumber);

    public static bool IsListOfTexts(object? value) => value is ValueList list && list.All(v => v is string);

    /// <summary>How JSONata takes a value for true or false; null for undefined.</summary>
    public static bool? Truth(object? value, Run run, int depth = 0)
    {
        switch (value)
        {
            case null:
                return null;
            case bool truth:
                return truth;
            case string text:
                return text.Length > 0;
            case double:
                return IsNumber(value) && (double)value != 0;
            case ValueList list:
                run.Tick();
                Limits.CheckDataDepth(depth, run.Options);
                return list.Any(v => Truth(v, run, depth + 1) == true);
            case ValueMap map:
                return map.Count > 0;
            default:
                return false;
        }
    }

    public static bool IsTrue(object? value, Run run) => Truth(value, run) == true;
}
