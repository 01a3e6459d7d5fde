using System.Text.Json.Nodes;

namespace Jsonata;

/// <summary>What an expression came to.</summary>
/// <param name="Kind">Nothing, a JSON value, or a function.</param>
/// <param name="Value">The JSON value; null for JSON's null, and when there is no value.</param>
public readonly record struct JsonataResult(JsonataKind Kind, JsonNode? Value)
{
    /// <summary>Whether the expression found or made anything; null is something.</summary>
    public bool IsDefined => Kind != JsonataKind.Undefined;
}

public enum JsonataKind
{
    /// <summary>Nothing: a path that leads nowhere, for example.</summary>
    Undefined,
    Json,

    /// <summary>A function; JSON has no way to write it.</summary>
    Function,
}
