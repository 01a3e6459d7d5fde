using LocalCloud.DynamoDb.Requests;

namespace LocalCloud.DynamoDb.Values;

/// <summary>
/// Attribute values as they come in a request: checked, numbers brought to their one form, sets without duplicates.
/// AWS has two wordings for a wrong number or a set with an element twice, and each operation has one of them
/// (recorded: paritysuite/dynamodb-conformance, tests/tier3/error-messages/valueLayers.test.ts, October 2026).
/// </summary>
internal sealed class AttributeReader
{
    /// <summary>For PutItem, UpdateItem, DeleteItem, GetItem, BatchGetItem and Query.</summary>
    public static readonly AttributeReader Current = new(isOlder: false);

    /// <summary>For BatchWriteItem, Scan and the transactions.</summary>
    public static readonly AttributeReader Older = new(isOlder: true);

    /// <summary>Developer guide, "Quotas": nested attributes, 32 levels, the item itself being the first.</summary>
    public const int MaxDepth = 31;

    private const int MaxNameBytes = 65_535;

    private const string EmptyName = "Empty attribute name";
    private const string Empty =
        "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes";
    private const string MoreThanOne =
        "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes";

    private AttributeReader(bool isOlder) => IsOlder = isOlder;

    public bool IsOlder { get; }

    public Item ReadItem(JsonObject json)
    {
        CheckNotEmpty(json);
        try
        {
            return ReadItem(json, 0);
        }
        catch (AwsException e) when (e.Message == EmptyName && json.Any(v => IsTooDeep(v.Value, 0)))
        {
            throw TooDeep();
        }
    }

    /// <param name="node">What stands where an attribute value is expected.</param>
    /// <exception cref="AwsException">It is none; the message is DynamoDB's.</exception>
    public AttributeValue Read(JsonNode? node) => Read(node, 0);

    private Item ReadItem(JsonObject json, int depth)
    {
        var item = new Item(json.Count);
        foreach (var (name, node) in json)
        {
            CheckName(name);
            item.Add(name, Read(node, depth));
        }
        if (depth > 0)
        {
            CheckNotEmpty(json);
        }
        return item;
    }

    /// <summary>Whether a value is nested too deep, whatever else may be wrong with it.</summary>
    private static bool IsTooDeep(JsonNode? value, int depth) =>
        ((value as JsonObject)?["M"] ?? (value as JsonObject)?["L"]) switch
        {
            JsonObject map => depth >= MaxDepth || map.Any(e => IsTooDeep(e.Value, depth + 1)),
            JsonArray list => depth >= MaxDepth || list.Any(e => IsTooDeep(e, depth + 1)),
            _ => false,
        };

    /// <summary>An item's own names are looked at before its values, those of a map in it after them.</summary>
    private static void CheckNotEmpty(JsonObject json)
    {
        if (json.ContainsKey(""))
        {
            throw DynamoErrors.Validation(EmptyName);
        }
    }

    /// <summary>
    /// The name of an attribute that a request of older programs names by itself, outside of any item.
    /// </summary>
    public static void CheckOlderName(string name)
    {
        if (name.Length == 0)
        {
            throw DynamoErrors.Validation(EmptyName);
        }
        CheckName(name);
    }

    /// <summary>An attribute's name must fit 16 bits of length.</summary>
    public static void CheckName(string name)
    {
        if (name.Length > MaxNameBytes / 3 && Encoding.UTF8.GetByteCount(name) > MaxNameBytes)
        {
            throw DynamoErrors.Invalid($"Attribute name is too large, must be less than {MaxNameBytes + 1} bytes");
        }
    }

    public static AwsException TooDeep() =>
        DynamoErrors.Validation(
            "Nesting Levels have exceeded supported limits: Attributes in the item have nested levels beyond supported limit"
        );

    private AttributeValue Read(JsonNode? node, int depth)
    {
        var json = (JsonObject?)node ?? throw DynamoErrors.Validation(Empty);
        AttributeValue? value = null;
        foreach (var (name, content) in json)
        {
            if (content is null || !AttributeTypes.TryParse(name, out var type))
            {
                continue;
            }
            var read = Read(type, content, depth);
            value = value is null ? read : throw DynamoErrors.Validation(MoreThanOne);
        }
        return value ?? throw DynamoErrors.Validation(Empty);
    }

    private AttributeValue Read(AttributeType type, JsonNode content, int depth)
    {
        if (depth >= MaxDepth && type is (AttributeType.M or AttributeType.L))
        {
            throw TooDeep();
        }
        switch (type)
        {
            case AttributeType.S:
                return new StringValue(content.GetValue<string>());
            case AttributeType.N:
                return new NumberValue(ReadNumber(content.GetValue<string>()));
            case AttributeType.B:
                return new BinaryValue(Convert.FromBase64String(content.GetValue<string>()));
            case AttributeType.BOOL:
                return new BoolValue(RequestReading.Flag(content));
            case AttributeType.NULL:
                return RequestReading.Flag(content)
                    ? NullValue.Instance
                    : throw DynamoErrors.Invalid("Null attribute value types must have the value of true");
            case AttributeType.M:
                return new MapValue(ReadItem((JsonObject)content, depth + 1));
            case AttributeType.L:
                return new ListValue([.. ((JsonArray)content).Select(e => Read(e, depth + 1))]);
            default:
                return ReadSet(type, (JsonArray)content);
        }
    }

    private SetValue ReadSet(AttributeType type, JsonArray array)
    {
        if (array.Count == 0)
        {
            throw DynamoErrors.Invalid(
                type switch
                {
                    AttributeType.SS => "An string set  may not be empty",
                    AttributeType.NS => "An number set  may not be empty",
                    _ => "Binary sets should not be empty",
                }
            );
        }
        AttributeValue[] elements = [.. array.Select(node => ReadElement(type, node))];
        AttributeValue[] asGiven = [.. elements];
        return SetValue.TryMake(type, elements, out var set)
            ? set
            : throw RepeatedElement.Error(type, asGiven, IsOlder);
    }

    private AttributeValue ReadElement(AttributeType set, JsonNode? node)
    {
        if (node is null)
        {
            throw DynamoErrors.Invalid(
                set switch
                {
                    AttributeType.SS => "An string set may not have a null string as a member",
                    AttributeType.NS => "An number set may not have a null string as a member",
                    _ => "Binary sets may not contain null values",
                }
            );
        }
        return set switch
        {
            AttributeType.SS => new StringValue(node.GetValue<string>()),
            AttributeType.NS => new NumberValue(ReadNumber(node.GetValue<string>())),
            _ => new BinaryValue(Convert.FromBase64String(node.GetValue<string>())),
        };
    }

    private DynamoNumber ReadNumber(string text) =>
        DynamoNumber.TryParse(text, out var number, out var error)
            ? number
            : throw DynamoErrors.Validation(IsOlder ? OlderNumbers.Error(text, error) : error);
}
