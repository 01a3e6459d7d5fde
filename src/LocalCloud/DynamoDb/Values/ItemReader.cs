namespace LocalCloud.DynamoDb.Values;

/// <summary>Reads an item that this cloud stored.</summary>
internal static class ItemReader
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = Nesting.Stored };

    public static Item Read(ReadOnlySpan<byte> stored)
    {
        var reader = new Utf8JsonReader(stored, Options);
        reader.Read();
        return ReadEntries(ref reader);
    }

    private static Item ReadEntries(ref Utf8JsonReader reader)
    {
        var item = new Item();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            item.Add(name, ReadValue(ref reader));
        }
        return item;
    }

    /// <summary>The reader stands on the value's opening brace, and on its closing brace afterwards.</summary>
    private static AttributeValue ReadValue(ref Utf8JsonReader reader)
    {
        reader.Read();
        _ = AttributeTypes.TryParse(reader.GetString()!, out var type);
        reader.Read();
        var value = ReadContent(ref reader, type);
        reader.Read();
        return value;
    }

    private static AttributeValue ReadContent(ref Utf8JsonReader reader, AttributeType type)
    {
        switch (type)
        {
            case AttributeType.S:
                return new StringValue(reader.GetString()!);
            case AttributeType.N:
                return new NumberValue(ReadNumber(ref reader));
            case AttributeType.B:
                return new BinaryValue(reader.GetBytesFromBase64());
            case AttributeType.BOOL:
                return new BoolValue(reader.GetBoolean());
            case AttributeType.NULL:
                return NullValue.Instance;
            case AttributeType.M:
                return new MapValue(ReadEntries(ref reader));
            case AttributeType.L:
                var list = new List<AttributeValue>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    list.Add(ReadValue(ref reader));
                }
                return new ListValue(list);
            default:
                return ReadSet(ref reader, type);
        }
    }

    private static SetValue ReadSet(ref Utf8JsonReader reader, AttributeType type)
    {
        var elements = new List<AttributeValue>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            elements.Add(
                type switch
                {
                    AttributeType.SS => new StringValue(reader.GetString()!),
                    AttributeType.NS => new NumberValue(ReadNumber(ref reader)),
                    _ => new BinaryValue(reader.GetBytesFromBase64()),
                }
            );
        }
        SetValue.TryMake(type, [.. elements], out var set);
        return set;
    }

    private static DynamoNumber ReadNumber(ref Utf8JsonReader reader)
    {
        _ = DynamoNumber.TryParse(reader.GetString()!, out var number, out _);
        return number;
    }
}
