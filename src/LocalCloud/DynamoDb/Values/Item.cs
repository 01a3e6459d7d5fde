using System.Buffers;

namespace LocalCloud.DynamoDb.Values;

/// <summary>
/// An item, or the content of a map: attributes by name. It is stored as the very JSON that is answered.
/// </summary>
internal sealed class Item : Dictionary<string, AttributeValue>
{
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? jsonWriter;

    public Item() { }

    public Item(int capacity)
        : base(capacity) { }

    /// <summary>Bytes as DynamoDB counts them.</summary>
    public int Size
    {
        get
        {
            var size = 0;
            foreach (var (name, value) in this)
            {
                size += Encoding.UTF8.GetByteCount(name) + value.Size;
            }
            return size;
        }
    }

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in this)
        {
            writer.WritePropertyName(name);
            value.Write(writer);
        }
        writer.WriteEndObject();
    }

    public byte[] ToBytes()
    {
        buffer ??= new ArrayBufferWriter<byte>(1024);
        jsonWriter ??= new Utf8JsonWriter(buffer, Json.Writing);
        buffer.ResetWrittenCount();
        jsonWriter.Reset(buffer);
        Write(jsonWriter);
        jsonWriter.Flush();
        var bytes = buffer.WrittenSpan.ToArray();
        if (buffer.Capacity > 1 << 20)
        {
            buffer = null;
            jsonWriter = null;
        }
        return bytes;
    }

    public JsonObject ToJson() => Parsed(ToBytes());

    /// <summary>A stored item as a node that stays unexpanded until someone looks into it.</summary>
    public static JsonObject Parsed(byte[] stored) => (JsonObject)Json.Stored(stored);

    public bool EqualTo(Item other)
    {
        if (other.Count != Count)
        {
            return false;
        }
        foreach (var (name, value) in this)
        {
            if (!other.TryGetValue(name, out var theirs) || !value.EqualTo(theirs))
            {
                return false;
            }
        }
        return true;
    }

    public Item Clone()
    {
        var copy = new Item(Count);
        foreach (var (name, value) in this)
        {
            copy.Add(name, value.Clone());
        }
        return copy;
    }
}
