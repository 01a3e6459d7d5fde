using System.Runtime.CompilerServices;

namespace LocalCloud.StepFunctions.Language;

/// <summary>One step of a path. <see cref="object.ToString"/> gives it in bracket notation.</summary>
internal abstract record PathToken
{
    public abstract bool IsDefinite { get; }

    /// <summary>Applies the tokens from <paramref name="index"/> on to a node.</summary>
    public static void Walk(IReadOnlyList<PathToken> tokens, int index, JsonNode? node, PathWalk walk)
    {
        walk.Found.Visit();
        // Filters whose paths begin at the root can go down again and again, each as deep as the data.
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw StatesException.Runtime("A JSONPath has filters within filters that lead too deep. Make it simpler.");
        }
        if (index == tokens.Count)
        {
            walk.Found.Add(node);
            return;
        }
        tokens[index].Apply(tokens, index, node, walk);
    }

    protected abstract void Apply(IReadOnlyList<PathToken> tokens, int index, JsonNode? node, PathWalk walk);

    protected static string PathUpTo(IReadOnlyList<PathToken> tokens, int index) =>
        "$" + string.Concat(tokens.Take(index));
}

/// <summary><c>.name</c>, <c>['name']</c> or <c>['a','b']</c>.</summary>
internal sealed record PropertyToken(IReadOnlyList<string> Names) : PathToken
{
    private bool isLast;

    public bool IsSingle => Names.Count == 1;

    /// <summary>
    /// Several names at the path's end make one object; before the end they lead nowhere (as AWS has it).
    /// </summary>
    public override bool IsDefinite => true;

    public void MarkLast() => isLast = true;

    public override string ToString() => $"[{string.Join(",", Names.Select(n => $"'{n}'"))}]";

    protected override void Apply(IReadOnlyList<PathToken> tokens, int index, JsonNode? node, PathWalk walk)
    {
        if (node is not JsonObject map)
        {
            walk.Found.Miss(() =>
                $"Expected to find an object with property {this} in path {PathUpTo(tokens, index)} but found '{JavaName(node)}'. "
                + "This is not a json object according to the JsonProvider: "
                + "'com.jayway.jsonpath.spi.json.JacksonJsonNodeJsonProvider'."
            );
            return;
        }
        if (IsSingle)
        {
            One(tokens, index, map, walk);
        }
        else if (isLast)
        {
            var merged = new JsonObject();
            foreach (var name in Names)
            {
                if (map.TryGetPropertyValue(name, out var value))
                {
                    merged[name] = value?.DeepClone();
                }
            }
            walk.Found.Add(merged);
        }
        else
        {
            walk.Found.Miss(() => $"Multi properties can only be used as path leafs: {PathUpTo(tokens, index + 1)}");
        }
    }

    private void One(IReadOnlyList<PathToken> tokens, int index, JsonObject map, PathWalk walk)
    {
        if (map.TryGetPropertyValue(Names[0], out var value))
        {
            Walk(tokens, index + 1, value, walk);
        }
        else if (index < tokens.Count - 1)
        {
            walk.Found.Miss(() => $"Missing property in path {PathUpTo(tokens, index + 1)}");
        }
    }

    private static string JavaName(JsonNode? node) =>
        node?.GetValueKind() switch
        {
            null => "null",
            System.Text.Json.JsonValueKind.String => "com.fasterxml.jackson.databind.node.TextNode",
            System.Text.Json.JsonValueKind.Number => "com.fasterxml.jackson.databind.node.IntNode",
            System.Text.Json.JsonValueKind.Array => "com.fasterxml.jackson.databind.node.ArrayNode",
            _ => "com.fasterxml.jackson.databind.node.BooleanNode",
        };
}

/// <summary><c>.*</c> or <c>[*]</c>.</summary>
internal sealed record WildcardToken : PathToken
{
    public override bool IsDefinite => false;

    public override string ToString() => "[*]";

    protected override void Apply(IReadOnlyList<PathToken> tokens, int index, JsonNode? node, PathWalk walk)
    {
        switch (node)
        {
            case JsonObject map:
                foreach (var (_, value) in map)
                {
                    Walk(tokens, index + 1, value, walk);
                }
                break;
            case JsonArray list:
                foreach (var value in list)
                {
                    Walk(tokens, index + 1, value, walk);
                }
                break;
        }
    }
}

/// <summary><c>..</c>: the next token applied to the node and to all below it.</summary>
internal sealed record ScanToken : PathToken
{
    public override bool IsDefinite => false;

    public override string ToString() => "..";

    protected override void Apply(IReadOnlyList<PathToken> tokens, int index, JsonNode? node, PathWalk walk)
    {
        if (IsApplicable(tokens[index + 1], node))
        {
            Walk(tokens, index + 1, node, walk);
        }
        switch (node)
        {
            case JsonObject map:
                foreach (var (_, value) in map)
                {
                    Below(tokens, index, value, walk);
                }
                break;
            case JsonArray list:
                foreach (var value in list)
                {
                    Below(tokens, index, value, walk);
                }
                break;
        }
    }

    private void Below(IReadOnlyList<PathToken> tokens, int index, JsonNode? value, PathWalk walk)
    {
        walk.Found.Visit();
        if (value is JsonObject or JsonArray)
        {
            Apply(tokens, index, value, walk);
        }
    }

    private static bool IsApplicable(PathToken next, JsonNode? node) =>
        next switch
        {
            PropertyToken property => node is JsonObject map && property.Names.Any(map.ContainsKey),
            WildcardToken => true,
            FilterToken => node is JsonArray,
            _ => node is JsonArray,
        };
}

/// <summary>Steps into an array.</summary>
internal abstract record ArrayToken : PathToken
{
    protected override void Apply(IReadOnlyList<PathToken> tokens, int index, JsonNode? node, PathWalk walk)
    {
        if (node is JsonArray list)
        {
            Into(tokens, index, list, walk);
        }
        else
        {
            walk.Found.Miss(() =>
                node is null
                    ? $"The path {PathUpTo(tokens, index)} is null"
                    : $"{PathNotFoundException.NoArray}{this} can only be applied to arrays. Current context is: {AwsText.Of(node)}"
            );
        }
    }

    protected abstract void Into(IReadOnlyList<PathToken> tokens, int index, JsonArray list, PathWalk walk);
}

/// <summary><c>[0]</c>, <c>[-1]</c> or <c>[0,2]</c>.</summary>
internal sealed record IndexToken(IReadOnlyList<int> Indexes) : ArrayToken
{
    public bool IsSingle => Indexes.Count == 1;

    public override bool IsDefinite => IsSingle;

    public override string ToString() => $"[{string.Join(",", Indexes)}]";

    protected override void Into(IReadOnlyList<PathToken> tokens, int index, JsonArray list, PathWalk walk)
    {
        foreach (var i in Indexes)
        {
            var at = i < 0 ? list.Count + i : i;
            if (at >= 0 && at < list.Count)
            {
                Walk(tokens, index + 1, list[at], walk);
            }
            else if (IsSingle)
            {
                walk.Found.EndedAtIndex = true;
            }
        }
    }
}

/// <summary><c>[from:to]</c>, either of which may be left out or count from the end.</summary>
internal sealed record SliceToken(int? From, int? To) : ArrayToken
{
    public override bool IsDefinite => false;

    public override string ToString() =>
        $"[{From?.ToString(CultureInfo.InvariantCulture)}:{To?.ToString(CultureInfo.InvariantCulture)}]";

    protected override void Into(IReadOnlyList<PathToken> tokens, int index, JsonArray list, PathWalk walk)
    {
        var from = Math.Max(0, From is < 0 ? list.Count + From.Value : From ?? 0);
        var to = Math.Min(list.Count, To is < 0 ? list.Count + To.Value : To ?? list.Count);
        for (var i = from; i < to; i++)
        {
            Walk(tokens, index + 1, list[i], walk);
        }
    }
}

/// <summary><c>[?(…)]</c>: the elements of an array, or an object itself, for which the filter holds.</summary>
internal sealed record FilterToken(FilterExpression Filter) : PathToken
{
    public override bool IsDefinite => false;

    public override string ToString() => "[?]";

    protected override void Apply(IReadOnlyList<PathToken> tokens, int index, JsonNode? node, PathWalk walk)
    {
        switch (node)
        {
            case JsonArray list:
                foreach (var element in list)
                {
                    walk.Found.Visit();
                    if (Filter.Holds(element, walk))
                    {
                        Walk(tokens, index + 1, element, walk);
                    }
                }
                break;
            case JsonObject when Filter.Holds(node, walk):
                Walk(tokens, index + 1, node, walk);
                break;
            case not JsonObject:
                walk.Found.Miss(() =>
                    $"Filter: {this} can not be applied to primitives. Current context is: {AwsText.Of(node)}"
                );
                break;
        }
    }
}
