using System.Collections;
using System.Text.Json.Nodes;

namespace Jsonata.Values;

/// <summary>
/// An array, or a sequence: what a path comes to, which is no array when it has one value
/// (https://docs.jsonata.org/processing).
/// </summary>
internal sealed class ValueList : IEnumerable<object?>
{
    private readonly double first;
    private readonly int range;
    private JsonArray? source;
    private List<object?>? items;

    public ValueList() => items = [];

    public ValueList(int capacity) => items = new List<object?>(capacity);

    public ValueList(JsonArray source) => this.source = source;

    /// <summary>The whole numbers from <paramref name="first"/> on, which are made when they are asked for.</summary>
    public ValueList(double first, int count)
    {
        this.first = first;
        range = count;
    }

    private ValueList(ValueList other)
    {
        (first, range, source) = (other.first, other.range, other.source);
        items = other.items is null ? null : [.. other.items];
    }

    /// <summary>It is what a path or a function came to: empty is undefined, one value is that value.</summary>
    public bool IsSequence { get; private set; }

    /// <summary>It stays an array, though it has one value (<c>[]</c> behind a step).</summary>
    public bool KeepsSingleton { get; set; }

    /// <summary>It was written as an array at the start or end of a path, and is not flattened.</summary>
    public bool IsConstructed { get; set; }

    /// <summary>It holds the array that is the whole input.</summary>
    public bool IsOuterWrapper { get; private init; }

    /// <summary>Its values are tuples: a value at "@", and what the path bound on the way to it.</summary>
    public bool IsTuples { get; init; }

    /// <summary>What it was made of; null when it was made here, or added to.</summary>
    public JsonArray? Source => source;

    public int Count => items?.Count ?? source?.Count ?? range;

    public object? this[int index] => items is null && source is null ? Value.Of(first + index) : Items[index];

    private List<object?> Items
    {
        get
        {
            if (items is null)
            {
                var made = new List<object?>(Count);
                for (var i = 0; i < Count; i++)
                {
                    made.Add(source is null ? Value.Of(first + i) : Value.From(source[i]));
                }
                items = made;
            }
            return items;
        }
    }

    public static ValueList Sequence() => new() { IsSequence = true };

    public static ValueList Sequence(object? only) => new(1) { IsSequence = true, Items = { only } };

    public static ValueList Tuples() => new() { IsSequence = true, IsTuples = true };

    public static ValueList Wrapping(ValueList input) =>
        new(1)
        {
            IsSequence = true,
            IsOuterWrapper = true,
            Items = { input },
        };

    public static ValueList Range(double first, int count) => new(first, count) { IsSequence = true };

    /// <summary>The same values as a list of its own, which is no sequence.</summary>
    public ValueList Copy() => new(this);

    public void Add(object? value)
    {
        Items.Add(value);
        source = null;
    }

    public void AddRange(ValueList values)
    {
        _ = Items;
        source = null;
        if (values.items is { } list)
        {
            Items.AddRange(list);
            return;
        }
        foreach (var value in values)
        {
            Items.Add(value);
        }
    }

    public IEnumerator<object?> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
