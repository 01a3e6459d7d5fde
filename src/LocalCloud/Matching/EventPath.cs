namespace LocalCloud.Matching;

/// <summary>
/// A JSON path into an event or a log message: <c>$.detail.items[0]</c>, <c>$['detail-type']</c>, <c>[*]</c> for all
/// members ("EventBridge input transformation").
/// </summary>
internal sealed class EventPath
{
    private readonly List<Step> steps;

    private EventPath(List<Step> steps) => this.steps = steps;

    /// <summary>Null when the text is no path.</summary>
    public static EventPath? TryParse(string text)
    {
        if (!text.StartsWith('$'))
        {
            return null;
        }
        var steps = new List<Step>();
        var at = 1;
        while (at < text.Length)
        {
            var step = text[at] switch
            {
                '.' => ReadName(text, ref at),
                '[' => ReadBracket(text, ref at),
                _ => null,
            };
            if (step is null)
            {
                return null;
            }
            steps.Add(step);
        }
        return new EventPath(steps);
    }

    /// <summary>
    /// A path of InputPath and InputPathsMap: AWS takes dots and numbered brackets there, not names in brackets
    /// (measured in github.com/badmintoncryer/cdk-preflight, "pf-events-input-path-jsonpath").
    /// </summary>
    public static EventPath? TryParseInput(string text) =>
        text.Contains("['", StringComparison.Ordinal)
        || text.Contains("[\"", StringComparison.Ordinal)
        || text.Contains("[-", StringComparison.Ordinal)
            ? null
            : TryParse(text);

    /// <summary>The JSON text at the path, or null when there is nothing.</summary>
    public string? Find(JsonElement root)
    {
        List<JsonElement> found = [root];
        var many = false;
        foreach (var step in steps)
        {
            many |= step.All;
            found = [.. found.SelectMany(step.From)];
        }
        return many ? $"[{string.Join(',', found.Select(f => f.GetRawText()))}]"
            : found.Count > 0 ? found[0].GetRawText()
            : null;
    }

    private static Step? ReadName(string text, ref int at)
    {
        var end = text.AsSpan(at + 1).IndexOfAny('.', '[');
        end = end < 0 ? text.Length : at + 1 + end;
        var name = text[(at + 1)..end];
        at = end;
        return name switch
        {
            "" => null,
            "*" => new Step(null, null, All: true),
            _ => new Step(name, null, All: false),
        };
    }

    private static Step? ReadBracket(string text, ref int at)
    {
        var quote = at + 1 < text.Length && text[at + 1] is '\'' or '"' ? text[at + 1].ToString() : "";
        var end = text.IndexOf(quote + "]", at + 1 + quote.Length, StringComparison.Ordinal);
        if (end < 0)
        {
            return null;
        }
        var inside = text[(at + 1 + quote.Length)..end];
        at = end + quote.Length + 1;
        return quote.Length > 0 ? new Step(inside, null, All: false)
            : inside == "*" ? new Step(null, null, All: true)
            : int.TryParse(inside, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var index)
                ? new Step(null, index, All: false)
            : null;
    }

    private sealed record Step(string? Name, int? Index, bool All)
    {
        public IEnumerable<JsonElement> From(JsonElement value)
        {
            if (Name is not null)
            {
                return value.ValueKind == JsonValueKind.Object && value.TryGetProperty(Name, out var member)
                    ? [member]
                    : [];
            }
            if (value.ValueKind == JsonValueKind.Object)
            {
                return All ? value.EnumerateObject().Select(p => p.Value) : [];
            }
            if (value.ValueKind != JsonValueKind.Array)
            {
                return [];
            }
            if (All)
            {
                return value.EnumerateArray();
            }
            var position = Index < 0 ? value.GetArrayLength() + Index.Value : Index!.Value;
            return position >= 0 && position < value.GetArrayLength() ? [value[position]] : [];
        }
    }
}
