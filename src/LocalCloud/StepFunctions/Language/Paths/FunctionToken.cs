using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// A function at a path's end, such as <c>$.items.length()</c>; applied to each value that the path before it finds. As in Jayway's
/// library, a text has no length, and the functions that calculate give fractions: <c>[3,1].min()</c> is 1.0.
/// </summary>
/// <param name="Scanned">The path that gives what the function is applied to; null for the path before it.</param>
internal sealed record FunctionToken(string Name, IReadOnlyList<PathToken>? Scanned = null) : PathToken
{
    private static readonly PathToken[] Everything = [new WildcardToken()];

    public static readonly IReadOnlySet<string> Names = new HashSet<string>
    {
        "length",
        "size",
        "min",
        "max",
        "avg",
        "sum",
        "stddev",
        "keys",
        "first",
        "last",
    };

    public override bool IsDefinite => true;

    /// <summary>
    /// Behind a path that starts with <c>..</c> a function is applied once, to all that the path finds: <c>$..price.max()</c>. The
    /// length is that of everything in what it finds, as in Jayway's library.
    /// </summary>
    public static IReadOnlyList<PathToken> BeforeScan(IReadOnlyList<PathToken> tokens) =>
        tokens
            is [
                ScanToken,
                ..,
                FunctionToken { Name: "length" or "size" or "min" or "max" or "avg" or "sum" or "stddev" } function,
            ]
            ?
            [
                function with
                {
                    Scanned = [.. tokens.SkipLast(1), .. function.Name is "length" or "size" ? Everything : []],
                },
            ]
            : tokens;

    public override string ToString() => $".{Name}()";

    protected override void Apply(IReadOnlyList<PathToken> tokens, int index, JsonNode? node, PathWalk walk)
    {
        if (Scanned is not null)
        {
            var scanned = new PathMatches(walk.Found.Effort);
            Walk(Scanned, 0, node, walk with { Found = scanned });
            node = scanned.ToArray();
        }
        walk.Found.Add(Compute(node, walk.Found));
    }

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
        var numbers = (node as JsonArray ?? [])
            .Where(n => n?.GetValueKind() == JsonValueKind.Number)
            .Select(Numbers.Double)
            .ToList();
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
