namespace LocalCloud.DynamoDb.Values;

/// <summary>
/// One value of DynamoDB's type system. Scalars and sets never change; lists and maps are changed by updates.
/// </summary>
internal abstract class AttributeValue
{
    public abstract AttributeType Type { get; }

    /// <summary>Bytes as DynamoDB counts them (developer guide, "DynamoDB item sizes and formats").</summary>
    public abstract int Size { get; }

    /// <summary>Writes what stands inside the type's member: the value of <c>{"S": value}</c>.</summary>
    public abstract void WriteContent(Utf8JsonWriter writer);

    /// <summary>Equal as DynamoDB compares: of one type, numbers by value, sets and maps in any order.</summary>
    public abstract bool EqualTo(AttributeValue other);

    /// <summary>A copy that shares nothing that can change.</summary>
    public virtual AttributeValue Clone() => this;

    /// <summary>How deep lists and maps stand in one another here: 0 for a scalar.</summary>
    public virtual int Depth => 0;

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(Type.Name());
        WriteContent(writer);
        writer.WriteEndObject();
    }

    /// <summary>As DynamoDB's messages show a value: <c>{S:a}</c>.</summary>
    public override string ToString() => $"{{{Type.Name()}:{Describe()}}}";

    protected abstract string Describe();
}

internal sealed class StringValue(string value) : AttributeValue
{
    public string Value => value;

    public override AttributeType Type => AttributeType.S;

    public override int Size => Encoding.UTF8.GetByteCount(value);

    public override void WriteContent(Utf8JsonWriter writer) => writer.WriteStringValue(value);

    public override bool EqualTo(AttributeValue other) => other is StringValue s && s.Value == value;

    protected override string Describe() => value;
}

internal sealed class NumberValue(DynamoNumber value) : AttributeValue
{
    public DynamoNumber Value => value;

    public override AttributeType Type => AttributeType.N;

    public override int Size => value.Size;

    public override void WriteContent(Utf8JsonWriter writer) => writer.WriteStringValue(value.ToString());

    public override bool EqualTo(AttributeValue other) => other is NumberValue n && n.Value == value;

    protected override string Describe() => value.ToString();
}

internal sealed class BinaryValue(byte[] value) : AttributeValue
{
    public byte[] Value => value;

    public override AttributeType Type => AttributeType.B;

    public override int Size => value.Length;

    public override void WriteContent(Utf8JsonWriter writer) => writer.WriteBase64StringValue(value);

    public override bool EqualTo(AttributeValue other) =>
        other is BinaryValue b && b.Value.AsSpan().SequenceEqual(value);

    protected override string Describe() => Convert.ToBase64String(value);
}

internal sealed class BoolValue(bool value) : AttributeValue
{
    public bool Value => value;

    public override AttributeType Type => AttributeType.BOOL;

    public override int Size => 1;

    public override void WriteContent(Utf8JsonWriter writer) => writer.WriteBooleanValue(value);

    public override bool EqualTo(AttributeValue other) => other is BoolValue b && b.Value == value;

    protected override string Describe() => value ? "true" : "false";
}

internal sealed class NullValue : AttributeValue
{
    public static readonly NullValue Instance = new();

    public override AttributeType Type => AttributeType.NULL;

    public override int Size => 1;

    public override void WriteContent(Utf8JsonWriter writer) => writer.WriteBooleanValue(true);

    public override bool EqualTo(AttributeValue other) => other is NullValue;

    protected override string Describe() => "true";
}

internal sealed class ListValue(List<AttributeValue> elements) : AttributeValue
{
    public List<AttributeValue> Elements => elements;

    public override AttributeType Type => AttributeType.L;

    public override int Size => 3 + elements.Sum(e => e.Size + 1);

    public override int Depth => 1 + (elements.Count == 0 ? 0 : elements.Max(e => e.Depth));

    public override void WriteContent(Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (var element in elements)
        {
            element.Write(writer);
        }
        writer.WriteEndArray();
    }

    public override bool EqualTo(AttributeValue other) =>
        other is ListValue list
        && list.Elements.Count == elements.Count
        && elements.Zip(list.Elements).All(pair => pair.First.EqualTo(pair.Second));

    public override AttributeValue Clone() => new ListValue([.. elements.Select(e => e.Clone())]);

    protected override string Describe() => $"[{string.Join(", ", elements)}]";
}

internal sealed class MapValue(Item entries) : AttributeValue
{
    public Item Entries => entries;

    public override AttributeType Type => AttributeType.M;

    public override int Size => 3 + entries.Sum(e => Encoding.UTF8.GetByteCount(e.Key) + e.Value.Size + 1);

    public override int Depth => 1 + (entries.Count == 0 ? 0 : entries.Values.Max(e => e.Depth));

    public override void WriteContent(Utf8JsonWriter writer) => entries.Write(writer);

    public override bool EqualTo(AttributeValue other) => other is MapValue map && entries.EqualTo(map.Entries);

    public override AttributeValue Clone() => new MapValue(entries.Clone());

    protected override string Describe() => $"{{{string.Join(", ", entries.Select(e => $"{e.Key}={e.Value}"))}}}";
}
