using System.Text.Json;
using System.Text.Json.Nodes;

namespace Jsonata.Tests;

/// <summary>
/// The language-neutral cases of the reference implementation (github.com/jsonata-js/jsonata, test/test-suite), which
/// are not in this repository. JSONATA_SUITE names a folder with cases.jsonl, one case a line, and datasets.json.
/// </summary>
public class ReferenceSuiteTests
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("JSONATA_SUITE");

    [Fact]
    public void The_reference_implementations_cases_pass()
    {
        Assert.SkipWhen(Folder is null, "JSONATA_SUITE names no folder with cases.jsonl and datasets.json");
        var sets = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder!, "datasets.json")))!.AsObject();
        var failed = File.ReadLines(Path.Combine(Folder!, "cases.jsonl"))
            .Select(line => (JsonObject)JsonNode.Parse(line)!)
            .Select(c => (Case: c, Found: Run(c, sets)))
            .Where(c => !IsExpected(c.Case, c.Found))
            .Select(c => $"{c.Case["id"]}: {c.Found}")
            .ToList();
        failed.ShouldBeEmpty();
    }

    private static string Run(JsonObject test, JsonObject sets) =>
        CaseFile.Shown(() =>
        {
            var options = new JsonataOptions();
            if (test["timelimit"] is { } limit)
            {
                options = options with
                {
                    Timeout = TimeSpan.FromMilliseconds(limit.GetValue<double>()),
                    MaxDepth = test["depth"]!.GetValue<int>(),
                };
            }
            var bindings = new JsonataBindings();
            foreach (var (name, value) in test["bindings"] as JsonObject ?? [])
            {
                bindings.Add(name, value);
            }
            var expression = JsonataExpression.Parse(Text(test["expr"]!), options);
            return test.TryGetPropertyValue("data", out var data) ? expression.Evaluate(data, bindings)
                : test["dataset"] is { } set ? expression.Evaluate(sets[set.GetValue<string>()], bindings)
                : expression.Evaluate(bindings);
        });

    /// <summary>Half of a surrogate pair stands in some expressions, which .NET does not read from JSON.</summary>
    private static string Text(JsonNode expression)
    {
        try
        {
            return expression.GetValue<string>();
        }
        catch (InvalidOperationException)
        {
            var raw = expression.GetValue<JsonElement>().GetRawText()[1..^1];
            var at = raw.IndexOf("\\u", StringComparison.Ordinal);
            return raw[..at] + (char)Convert.ToUInt16(raw.Substring(at + 2, 4), 16) + raw[(at + 6)..];
        }
    }

    private static bool IsExpected(JsonObject test, string found)
    {
        if ((test["code"] ?? test["error"]?["code"]) is { } code)
        {
            return found.StartsWith($"! {code} ", StringComparison.Ordinal);
        }
        if (!test.TryGetPropertyValue("result", out var result))
        {
            return found == "undefined";
        }
        return found[0] != '!'
            && found is not ("undefined" or "function")
            && IsSame(JsonNode.Parse(found), result, test["unordered"]?.GetValue<bool>() == true);
    }

    private static bool IsSame(JsonNode? a, JsonNode? b, bool isUnordered) =>
        (a, b) switch
        {
            (JsonArray x, JsonArray y) when isUnordered => x.Select(Shown)
                .Order()
                .SequenceEqual(y.Select(Shown).Order()),
            (JsonArray x, JsonArray y) => x.Count == y.Count && x.Zip(y).All(p => IsSame(p.First, p.Second, false)),
            (JsonObject x, JsonObject y) => x.Count == y.Count
                && x.All(p => y.ContainsKey(p.Key) && IsSame(p.Value, y[p.Key], false)),
            (JsonValue x, JsonValue y) when x.GetValueKind() == JsonValueKind.Number => y.GetValueKind()
                == JsonValueKind.Number
                && (double)x == (double)y,
            _ => JsonNode.DeepEquals(a, b),
        };

    private static string Shown(JsonNode? node) => node?.ToJsonString() ?? "null";
}
