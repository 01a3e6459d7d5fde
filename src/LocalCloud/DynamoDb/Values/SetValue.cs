namespace LocalCloud.DynamoDb.Values;

/// <summary>A set: its elements stand sorted, so that comparing, joining and subtracting sets takes one walk.</summary>
internal sealed class SetValue : AttributeValue
{
    private static readonly Comparer<AttributeValue> Order = Comparer<AttributeValue>.Create(Ordering.Compare);

    private readonly AttributeValue[] elements;

    private SetValue(AttributeType type, AttributeValue[] elements)
    {
        Type = type;
        this.elements = elements;
    }

    public override AttributeType Type { get; }

    public int Count => elements.Length;

    public IReadOnlyList<AttributeValue> Elements => elements;

    public AttributeType ElementType =>
        Type switch
        {
            AttributeType.SS => AttributeType.S,
            AttributeType.NS => AttributeType.N,
            _ => AttributeType.B,
        };

    public override int Size => elements.Sum(e => e.Size);

    /// <summary>The set of these elements; false when one stands there twice.</summary>
    public static bool TryMake(AttributeType type, AttributeValue[] elements, out SetValue set)
    {
        Array.Sort(elements, Order);
        set = new SetValue(type, elements);
        for (var i = 1; i < elements.Length; i++)
        {
            if (Ordering.Compare(elements[i - 1], elements[i]) == 0)
            {
                return false;
            }
        }
        return true;
    }

    public bool Contains(AttributeValue element) =>
        element.Type == ElementType && Array.BinarySearch(elements, element, Order) >= 0;

    /// <summary>All elements of both; the sets must be of one type.</summary>
    public SetValue Union(SetValue other)
    {
        TryMake(Type, [.. elements, .. other.elements.Where(e => !Contains(e))], out var union);
        return union;
    }

    /// <summary>
    /// The elements that <paramref name="other"/> lacks; null when none is left, for there are no empty sets.
    /// </summary>
    public SetValue? Except(SetValue other)
    {
        AttributeValue[] left = [.. elements.Where(e => !other.Contains(e))];
        return left.Length == 0 ? null : new SetValue(Type, left);
    }

    public override void WriteContent(Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (var element in elements)
        {
            element.WriteContent(writer);
        }
        writer.WriteEndArray();
    }

    public override bool EqualTo(AttributeValue other) =>
        other is SetValue set
        && set.Type == Type
        && set.Count == Count
        && elements.Zip(set.elements).All(pair => pair.First.EqualTo(pair.Second));

    protected override string Describe() =>
        $"[{string.Join(", ", elements.Select(e => e switch
        {
            StringValue s => s.Value,
            NumberValue n => n.Value.ToString(),
            _ => Convert.ToBase64String(((BinaryValue)e).Value),
        }))}]";
}
