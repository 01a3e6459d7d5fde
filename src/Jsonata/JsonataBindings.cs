using System.Text.Json.Nodes;
using Jsonata.Functions;
using Jsonata.Values;

namespace Jsonata;

/// <summary>The variables and functions that a host gives to an expression.</summary>
public sealed class JsonataBindings
{
    internal Dictionary<string, object?> Values { get; } = [];

    /// <summary>A variable; <paramref name="name"/> is without its dollar sign.</summary>
    public JsonataBindings Add(string name, JsonNode? value)
    {
        Values[name] = Value.From(value);
        return this;
    }

    /// <summary>A variable whose members are asked for when they are used, so that large values are not copied.</summary>
    public JsonataBindings Add(string name, IEnumerable<KeyValuePair<string, Func<JsonNode?>>> members)
    {
        Values[name] = new ValueMap(members);
        return this;
    }

    /// <summary>A function.</summary>
    /// <param name="signature">For example <c>&lt;a-n:a&gt;</c> (https://docs.jsonata.org/embedding-extending).</param>
    /// <param name="call">
    /// Gets the arguments that the signature names, and those that are missing as undefined; throws <see cref="JsonataHostException"/>.
    /// </param>
    public JsonataBindings Add(string name, string signature, Func<IReadOnlyList<JsonataResult>, JsonataResult> call)
    {
        Values[name] = new HostFunction(name, Signature.Parse(signature), call);
        return this;
    }
}

/// <summary>A function of the host can't do what it was asked; the message is the host's own.</summary>
public sealed class JsonataHostException(string message) : Exception(message);
