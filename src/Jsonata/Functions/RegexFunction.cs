namespace Jsonata.Functions;

/// <summary>
/// A regular expression as a function: it takes a text and gives its first match, which has a function for the next.
/// </summary>
internal sealed class RegexFunction(RegexPattern pattern, int position) : Function
{
    public override int Arity => 2;

    public override object? Call(object?[] arguments, Call call) =>
        arguments is [string text, ..] ? Find(text, 0)?.ToMap() : null;

    public Matched? Find(string text, int start)
    {
        var match = pattern.Match(text, start);
        if (!match.Success)
        {
            return null;
        }
        var groups = new ValueList();
        for (var i = 1; i < match.Groups.Count; i++)
        {
            groups.Add(match.Groups[i].Success ? match.Groups[i].Value : null);
        }
        var end = match.Index + match.Length;
        return new Matched(match.Value, match.Index, end, groups, () => Next(text, end));
    }

    private Matched? Next(string text, int end)
    {
        if (end >= text.Length)
        {
            return null;
        }
        var next = Find(text, end);
        return next is { Text: "" }
            ? throw new JsonataException("D1004", pattern.Source) { Position = position }
            : next;
    }
}

/// <summary>One match in a text.</summary>
internal sealed record Matched(string Text, int Start, int End, ValueList Groups, Func<Matched?> Next)
{
    /// <summary>What a function that makes the replacement gets.</summary>
    public ValueMap ToMap() =>
        new()
        {
            ["match"] = Text,
            ["start"] = Value.Of(Start),
            ["end"] = Value.Of(End),
            ["groups"] = Groups,
            ["next"] = new NextFunction(this),
        };

    private sealed class NextFunction(Matched match) : Function
    {
        public override int Arity => 0;

        public override object? Call(object?[] arguments, Call call) => match.Next()?.ToMap();
    }
}
