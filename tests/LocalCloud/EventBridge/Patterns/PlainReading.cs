using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocalCloud.Tests.EventBridge.Patterns;

/// <summary>
/// What a pattern means, read straight from its JSON: choose an element of each array in the event; the event is then a tree
/// without arrays of objects, and every field of the pattern must find a value in it. Slow, and shares nothing with the matcher.
/// </summary>
internal static class PlainReading
{
    public static bool Matches(JsonObject pattern, JsonObject json)
    {
        var leaves = new List<Leaf>();
        var arrays = 0;
        Flatten(json, "", [], leaves, ref arrays);
        return Branches(pattern, "")
            .Any(branch => Holds([.. branch.OrderBy(f => f.Key, StringComparer.Ordinal)], [], leaves));
    }

    /// <summary>Every way to read the pattern's <c>$or</c>s.</summary>
    private static IEnumerable<Dictionary<string, JsonArray>> Branches(JsonObject pattern, string path)
    {
        IEnumerable<Dictionary<string, JsonArray>> branches =
        [
            [],
        ];
        foreach (var (key, value) in pattern)
        {
            var more = (key, value) switch
            {
                ("$or", JsonArray or) => or.SelectMany(o => Branches((JsonObject)o!, path)),
                (_, JsonArray tests) => [new Dictionary<string, JsonArray> { [path + key] = tests }],
                _ => Branches((JsonObject)value!, path + key + "."),
            };
            branches = branches.SelectMany(one => more.Select(other => Join(one, other))).ToList();
        }
        return branches;
    }

    // A path that comes again replaces the earlier one.
    private static Dictionary<string, JsonArray> Join(
        Dictionary<string, JsonArray> one,
        Dictionary<string, JsonArray> other
    )
    {
        var joined = new Dictionary<string, JsonArray>(one);
        foreach (var (path, tests) in other)
        {
            joined[path] = tests;
        }
        return joined;
    }

    private static bool Holds(KeyValuePair<string, JsonArray>[] fields, Dictionary<int, int> chosen, List<Leaf> leaves)
    {
        if (fields.Length == 0)
        {
            return true;
        }
        var here = leaves
            .Where(l =>
                l.Path == fields[0].Key && l.Elements.All(e => !chosen.TryGetValue(e.Key, out var i) || i == e.Value)
            )
            .ToList();
        var mayBeAbsent = fields[0].Value.Any(t => t is JsonObject o && o["exists"]?.GetValue<bool>() == false);
        if (here.Count == 0 && mayBeAbsent && Holds(fields[1..], chosen, leaves))
        {
            return true;
        }
        return here.Where(l => fields[0].Value.Any(t => Accepts(t, l.Value)))
            .Any(l => Holds(fields[1..], chosen.Concat(l.Elements).DistinctBy(e => e.Key).ToDictionary(), leaves));
    }

    private static bool Accepts(JsonNode? test, JsonNode? value)
    {
        if (test is not JsonObject expression)
        {
            return Number(test) is { } wanted ? Number(value) == wanted : JsonNode.DeepEquals(test, value);
        }
        var (name, argument) = expression.Single();
        var text = Text(value);
        return name switch
        {
            "exists" => argument!.GetValue<bool>(),
            "prefix" => Affix(argument, text, (t, a, how) => t.StartsWith(a, how)),
            "suffix" => Affix(argument, text, (t, a, how) => t.EndsWith(a, how)),
            "equals-ignore-case" => string.Equals(
                text,
                argument!.GetValue<string>(),
                StringComparison.OrdinalIgnoreCase
            ),
            "wildcard" => text is not null && Like(argument!.GetValue<string>(), text),
            "cidr" => text is not null
                && IPAddress.TryParse(text, out var address)
                && IPNetwork.Parse(argument!.GetValue<string>()).Contains(address),
            "numeric" => Number(value) is { } number
                && ((JsonArray)argument!)
                    .Chunk(2)
                    .All(c => Compares(c[0]!.GetValue<string>(), number, Number(c[1])!.Value)),
            "anything-but" => Others(argument).All(other => !Accepts(other, value)),
            _ => throw new InvalidOperationException(name),
        };
    }

    /// <summary>anything-but's argument as the tests that must all fail.</summary>
    private static IEnumerable<JsonNode?> Others(JsonNode? argument) =>
        argument switch
        {
            JsonArray list => list,
            JsonObject nested => (
                nested.Single().Value is JsonArray values ? values : [nested.Single().Value!.DeepClone()]
            )
                .Select(v => (JsonNode)new JsonObject { [nested.Single().Key] = v!.DeepClone() })
                .ToList(),
            _ => [argument],
        };

    private static bool Affix(JsonNode? argument, string? text, Func<string, string, StringComparison, bool> fits) =>
        text is not null
        && (
            argument is JsonObject nested
                ? fits(text, nested["equals-ignore-case"]!.GetValue<string>(), StringComparison.OrdinalIgnoreCase)
                : fits(text, argument!.GetValue<string>(), StringComparison.Ordinal)
        );

    private static bool Like(string pattern, string text) =>
        pattern.Length == 0 ? text.Length == 0
        : pattern[0] == '*' ? Like(pattern[1..], text) || (text.Length > 0 && Like(pattern, text[1..]))
        : text.Length > 0 && text[0] == pattern[0] && Like(pattern[1..], text[1..]);

    private static bool Compares(string comparison, decimal value, decimal with) =>
        comparison switch
        {
            "=" => value == with,
            ">" => value > with,
            ">=" => value >= with,
            "<" => value < with,
            _ => value <= with,
        };

    private static string? Text(JsonNode? value) =>
        value?.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    private static decimal? Number(JsonNode? value) =>
        value?.GetValueKind() == JsonValueKind.Number
            ? decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture)
            : null;

    private static void Flatten(
        JsonNode? node,
        string path,
        Dictionary<int, int> elements,
        List<Leaf> leaves,
        ref int arrays
    )
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (key, value) in members)
                {
                    Flatten(value, path.Length == 0 ? key : $"{path}.{key}", elements, leaves, ref arrays);
                }
                break;
            case JsonArray items:
                var array = arrays++;
                for (var i = 0; i < items.Count; i++)
                {
                    // Plain values of one array may be combined freely; members of objects belong to their element.
                    var inside = items[i] is JsonObject or JsonArray
                        ? new Dictionary<int, int>(elements) { [array] = i }
                        : elements;
                    Flatten(items[i], path, inside, leaves, ref arrays);
                }
                break;
            default:
                leaves.Add(new Leaf(path, node, elements));
                break;
        }
    }

    private sealed record Leaf(string Path, JsonNode? Value, Dictionary<int, int> Elements);
}
