using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// A function at a path's end, such as <c>$.items.length()</c>; applied to each value that the path before it finds. As in Jayway's
/// library, a text has no length, and the functions that calculate give fractions: <c>[3,1].min()</c> is 1.0.
/// </summary>
internal sealed record FunctionToken(string Name) : PathToken
{
    public static readonly IReadOnlySet<string> Names =
        new HashSet<string> { "length", "size", "min", "max", "avg", "sum", "stddev", "keys", "first", "last" };

    public override bool IsDefinite => true;

    public override string ToString() => $".{Name}()";

    protected override void Apply(IReadOnlyList<PathToken> tokens, int index, JsonNode? node, PathWalk walk) =>
        walk.Found.Add(Compute(node, walk.Found));

    private JsonNode? Compute(JsonNode? node, PathMatches found) =>
        Name switch
        {
            "length" or "size" => node switch
            {
                JsonArray list => JsonValue.Create(list.Count),
                JsonObject map => JsonValue.Create(map.Count),
                _ => null,
            },
            "keys" => node is JsonObject map ? new JsonArray([.. map.Select(p => (JsonNode)p.Key)]) : null,
            "first" => node is JsonArray { Count: > 0 } list ? list[0] : null,
            "last" => node is JsonArray { Count: > 0 } list ? list[^1] : null,
            _ => Fraction(Aggregate(node, found)),
        };

    private static JsonNode? Fraction(double value) =>
        Json.Parse(Numbers.Normal(value.ToString("E16", CultureInfo.InvariantCulture)));

    private double Aggregate(JsonNode? node, PathMatches found)
    {
        var numbers = (node as JsonArray ?? []).Where(n => n?.GetValueKind() == JsonValueKind.Number).Select(Numbers.Double).ToList();
        if (numbers.Count == 0)
        {
            found.Miss(() => "Aggregation function attempted to calculate value using empty array");
            return 0;
        }
        var mean = numbers.Average();
        return Name switch
        {
            "min" => numbers.Min(),
            "max" => numbers.Max(),
            "sum" => numbers.Sum(),
            "avg" => mean,
            _ => Math.Sqrt(numbers.Sum(n => (n - mean) * (n - mean)) / numbers.Count),
        };
    }
}
