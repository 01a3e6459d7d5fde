using System.Text.Json.Nodes;

namespace Jsonata.Values;

/// <summary>An object. Its members keep the order in which they came.</summary>
internal sealed class ValueMap
{
    private JsonObject? source;
    private OrderedDictionary<string, object?>? members;

    public ValueMap() => members = [];

    public ValueMap(JsonObject source) => this.source = source;

    /// <summary>An object of the host, whose members are asked for when they are used.</summary>
    public ValueMap(IEnumerable<KeyValuePair<string, Func<JsonNode?>>> lazy)
    {
        members = [];
        foreach (var (name, value) in lazy)
        {
            members[name] = new Lazy<object>(() => Value.From(value()));
        }
    }

    /// <summary>What it was made of; null when it was made here, or changed.</summary>
    public JsonObject? Source => source;

    public int Count => members?.Count ?? source!.Count;

    public IEnumerable<string> Names => Members.Keys;

    private OrderedDictionary<string, object?> Members
    {
        get
        {
            if (members is null)
            {
                var made = new OrderedDictionary<string, object?>(source!.Count);
                foreach (var (name, node) in source)
                {
                    made[name] = Value.From(node);
                }
                members = made;
            }
            return members;
        }
    }

    /// <summary>The member, or null (undefined); setting undefined is no way to remove it.</summary>
    public object? this[string name]
    {
        get => Members.TryGetValue(name, out var value) ? Made(value) : null;
        set
        {
            Members[name] = value;
            source = null;
        }
    }

    public bool Contains(string name) => Members.ContainsKey(name);

    public void Remove(string name)
    {
        Members.Remove(name);
        source = null;
    }

    public IEnumerable<KeyValuePair<string, object?>> Pairs()
    {
        foreach (var (name, value) in Members)
        {
            yield return KeyValuePair.Create(name, Made(value));
        }
    }

    /// <summary>A copy with the same members.</summary>
    public ValueMap Copy()
    {
        var copy = new ValueMap();
        copy.Set(this);
        return copy;
    }

    /// <summary>Sets all members of another object.</summary>
    public void Set(ValueMap other)
    {
        if (other == this)
        {
            return;
        }
        foreach (var (name, value) in other.Members)
        {
            Members[name] = value;
        }
        source = null;
    }

    private static object? Made(object? value) => value is Lazy<object> lazy ? lazy.Value : value;
}
