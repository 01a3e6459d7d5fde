using System.Text.Json.Nodes;
using Jsonata.Functions;

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

    /// <summary>
    /// A variable whose members are asked for when they are used, so that large values are not copied.
    /// </summary>
    public JsonataBindings Add(string name, IEnumerable<KeyValuePair<string, Func<JsonNode?>>> members)
    {
        Values[name] = new ValueMap(members);
        return this;
    }

    /// <summary>Whether a name is bound or taken away.</summary>
    public bool Contains(string name) => Values.ContainsKey(name);

    /// <summary>Takes a name away, of one of the language's own functions for example.</summary>
    public JsonataBindings Hide(string name)
    {
        Values[name] = null;
        return this;
    }

    /// <summary>All that another one binds.</summary>
    public JsonataBindings Add(JsonataBindings others)
    {
        foreach (var (name, value) in others.Values)
        {
            Values[name] = value;
        }
        return this;
    }

    /// <summary>A function.</summary>
    /// <param name="signature">For example <c>&lt;a-n:a&gt;</c> (https://docs.jsonata.org/embedding-extending).</param>
    /// <param name="call">
    /// Gets the arguments that the signature names, and those that are missing as undefined; throws
    /// <see cref="JsonataHostException"/>.
    /// </param>
    public JsonataBindings Add(string name, string signature, Func<IReadOnlyList<JsonataResult>, JsonataResult> call)
    {
        Values[name] = new HostFunction(name, Signature.Parse(signature), call);
        return this;
    }
}

/// <summary>A function of the host can't do what it was asked; the message is the host's own.</summary>
public sealed class JsonataHostException(string message) : Exception(message)
{
    /// <summary>
    /// The code of the <see cref="JsonataException"/> that it becomes; by default that of <c>$error</c>.
    /// </summary>
    public string Code { get; init; } = "D3137";
}
