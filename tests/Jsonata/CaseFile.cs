using System.Text.Json.Nodes;

namespace Jsonata.Tests;

/// <summary>
/// Cases as text. A line <c>expression ⇶ result</c> is one: the result is JSON, <c>undefined</c>, or <c>! CODE</c> with
/// the error's text. A line <c>input: {…}</c> is what the expressions behind it are applied to; <c>//</c> starts a
/// remark.
/// </summary>
internal static class CaseFile
{
    private const string Arrow = "⇶";
    private const string Input = "input:";

    public static IEnumerable<(string Where, string? Input, string Expression, string Expected)> Read(string name)
    {
        string? input = null;
        var number = 0;
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, name)))
        {
            number++;
            if (line.StartsWith(Input, StringComparison.Ordinal))
            {
                input = line[Input.Length..].Trim();
            }
            else if (line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
            {
                var parts = line.Split(Arrow, 2);
                parts.Length.ShouldBe(2, $"{name}:{number} has no {Arrow}");
                yield return ($"{name}:{number}", input, parts[0].Trim(), parts[1].Trim());
            }
        }
    }

    /// <summary>The result as the case files write it.</summary>
    public static string Shown(Func<JsonataResult> evaluate)
    {
        try
        {
            var result = evaluate();
            return result.Kind switch
            {
                JsonataKind.Undefined => "undefined",
                JsonataKind.Function => "function",
                _ => result.Value?.ToJsonString(Plain) ?? "null",
            };
        }
        catch (JsonataException e)
        {
            return $"! {e.Code} {e.Message}";
        }
    }

    /// <summary>JSON with its blanks and escapes as the library writes them.</summary>
    public static string Normal(string expected) =>
        expected[0] is '{' or '[' or '"' ? JsonNode.Parse(expected)!.ToJsonString(Plain) : expected;

    private static readonly System.Text.Json.JsonSerializerOptions Plain = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
