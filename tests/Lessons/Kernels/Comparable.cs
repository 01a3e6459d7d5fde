using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Lessons.Tests.Kernels;

/// <summary>
/// Outputs as texts that are equal when a learner would call them so: times, ids, tokens and ports are not in them.
/// </summary>
internal static partial class Comparable
{
    // It counts the characters of data in which times stand, and a time that ends in 0 is written a digit shorter.
    private static readonly string[] CountsCharacters = ["10-the-same-in-jsonata, cell 'compare'"];

    // Who came in the same second is served in any order, and so the drinks' times differ.
    private static readonly string[] InAnyOrder =
    [
        "09-rush-hour, cell 'in-turn'",
        "09-rush-hour, cell 'customers'",
        "09-rush-hour, cell 'barista'",
        "09-rush-hour, cell 'by-drink'",
    ];

    // Its axis is as long as the longest wait.
    private static readonly string[] Drawn = ["09-rush-hour, cell 'chart'"];

    /// <summary>
    /// In what the outputs of a cell differ in the real kernel and here, in words; empty if in nothing.
    /// </summary>
    public static IEnumerable<string> Differences(
        string where,
        IEnumerable<JsonObject> there,
        IEnumerable<JsonObject> here
    )
    {
        var (real, ours) = (Of(there, where), Of(here, where));
        for (var i = 0; i < Math.Max(real.Count, ours.Count); i++)
        {
            var (inReal, inOurs) = (real.ElementAtOrDefault(i), ours.ElementAtOrDefault(i));
            if (inReal != inOurs)
            {
                yield return $"{where}, output {i + 1}:\n  real kernel: {From(inReal, inOurs)}\n  here:        {From(inOurs, inReal)}";
            }
        }
    }

    /// <summary>A text from a little before the place where the other one is different.</summary>
    private static string From(string? text, string? other)
    {
        if (text is null)
        {
            return "(nothing)";
        }

        var same = text.Zip(other ?? "").TakeWhile(pair => pair.First == pair.Second).Count();
        var start = Math.Max(0, same - 80);
        return $"{(start > 0 ? "…" : "")}{text[start..Math.Min(text.Length, same + 160)]}";
    }

    private static List<string> Of(IEnumerable<JsonObject> outputs) =>
        [.. Joined(outputs).SelectMany(Texts).Select(Neutral).Where(text => !IsOfTheHost(text))];

    private static List<string> Of(IEnumerable<JsonObject> outputs, string where)
    {
        var texts = Of(outputs);
        return Is(CountsCharacters) ? [.. texts.Select(text => Whole().Replace(text, " NUMBER"))]
            : Is(InAnyOrder) ? [.. texts.Select(Sorted)]
            : Is(Drawn) ? []
            : texts;

        bool Is(string[] cells) => cells.Any(cell => where.StartsWith(cell, StringComparison.Ordinal));
    }

    private static string Sorted(string text) => string.Join(' ', Words().Split(text).Order(StringComparer.Ordinal));

    // Jupyter keeps each piece that was written.
    private static List<JsonObject> Joined(IEnumerable<JsonObject> outputs)
    {
        var all = new List<JsonObject>();
        foreach (var output in outputs.Select(output => (JsonObject)output.DeepClone()))
        {
            if (all.LastOrDefault() is { } last && last["name"] is { } name && (string?)name == (string?)output["name"])
            {
                last["text"] = Joined(last["text"]) + Joined(output["text"]);
                continue;
            }

            all.Add(output);
        }

        return all;
    }

    private static IEnumerable<string> Texts(JsonObject output)
    {
        var type = (string)output["output_type"]!;
        return output["data"] is JsonObject data
            ? data.OrderBy(form => form.Key, StringComparer.Ordinal)
                .Select(form => $"{type} {form.Key}: {Joined(form.Value)}")
            : [$"{type} {output["name"]}: {Note().Replace(Joined(output["text"]), "")}"];
    }

    private static string Neutral(string text)
    {
        text = Base64Picture()
            .Replace(text, match => Encoding.UTF8.GetString(Convert.FromBase64String(match.Groups[1].Value)));
        text = TaskToken().Replace(text.ReplaceLineEndings("\n"), "TOKEN");
        text = Endpoint().Replace(text, "ENDPOINT");
        text = Guid().Replace(text, "ID");
        text = RequestId().Replace(text, "ID");
        text = Time().Replace(text, "TIME");
        text = Milliseconds().Replace(text, "TIME");
        text = Fraction().Replace(text, "NUMBER");
        text = Dots().Replace(text, "…");
        return Duration().Replace(text, "DURATION");
    }

    // Each host tells in its own way what it restored, and Jupyter's shows a script of its own and warnings that no
    // author can mend; a text of which only that was left is nothing.
    private static bool IsOfTheHost(string text) =>
        text.Contains("id='dotnet-interactive-this-cell", StringComparison.Ordinal)
        || text.Contains("<strong>Installed Packages</strong>", StringComparison.Ordinal)
        || text.Contains("<strong>Installing Packages</strong>", StringComparison.Ordinal)
        || text.StartsWith("display_data text/plain: Loading extensions from ", StringComparison.Ordinal)
        || text.TrimEnd() is "stream stdout:" or "stream stderr:";

    private static string Joined(JsonNode? text) =>
        text is JsonArray lines ? string.Concat(lines.Select(line => (string?)line)) : (string?)text ?? "";

    [GeneratedRegex("data:image/svg\\+xml;base64,([A-Za-z0-9+/=]+)")]
    private static partial Regex Base64Picture();

    [GeneratedRegex(
        @"^.* is not in the NuGet source used here[;,].*\n|^\(?.*warning CS1701: .*\n?",
        RegexOptions.Multiline
    )]
    private static partial Regex Note();

    [GeneratedRegex(@"AAAA[A-Za-z0-9+/=]{4,}[A-Za-z0-9+/=….]*")]
    private static partial Regex TaskToken();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Guid();

    [GeneratedRegex(@"\b([0-9A-F]{32}|[0-9A-Z]{52})\b")]
    private static partial Regex RequestId();

    [GeneratedRegex(@"(\d{4}-\d\d-\d\d[T ])?\d\d:\d\d(:\d\d(\.\d+)?)?Z?")]
    private static partial Regex Time();

    [GeneratedRegex(@"\b1[6-9]\d{11}\b")]
    private static partial Regex Milliseconds();

    // Who waits writes a dot each second.
    [GeneratedRegex(@"\.*…")]
    private static partial Regex Dots();

    // Seconds, minutes, shares: what has a fraction was measured. A column of numbers is as wide as its longest.
    [GeneratedRegex(@" *\b\d+\.\d+\b")]
    private static partial Regex Fraction();

    [GeneratedRegex(@"\b\d+([.,]\d+)? (ms|s|seconds?|minutes?)\b")]
    private static partial Regex Duration();

    [GeneratedRegex(@" *\b\d+\b")]
    private static partial Regex Whole();

    [GeneratedRegex(@"[^\p{L}\p{N}]+")]
    private static partial Regex Words();

    [GeneratedRegex(@"127\.0\.0\.1:\d+")]
    private static partial Regex Endpoint();
}
