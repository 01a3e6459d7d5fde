using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Tables;

/// <summary>Reads the parts of CreateTable and UpdateTable that describe keys and indexes.</summary>
internal static class SchemaReader
{
    public static Dictionary<string, AttributeType> ReadAttributes(JsonObject request)
    {
        var types = new Dictionary<string, AttributeType>();
        foreach (var definition in request.Structures("AttributeDefinitions") ?? [])
        {
            var name = definition.Text("AttributeName")!;
            _ = AttributeTypes.TryParse(definition.Text("AttributeType")!, out var type);
            if (!types.TryAdd(name, type))
            {
                throw DynamoErrors.Validation($"Attribute Name is duplicated: {name}");
            }
        }
        return types;
    }

    /// <summary>The model lets a key have more attributes, since those of global indexes may.</summary>
    public static Checks CheckPair(Checks checks, JsonObject owner, string path) =>
        checks.Count(owner.List("KeySchema")?.Count, Shown(owner.Structures("KeySchema")), path, 1, 2);

    public static KeySchema ReadKeys(
        JsonObject owner,
        IReadOnlyDictionary<string, AttributeType> types,
        bool isGlobal = false
    )
    {
        var elements = owner.Structures("KeySchema")!;
        var names = elements.Select(e => e.Text("AttributeName")!).ToList();
        if (
            isGlobal
            && elements[0].Text("KeyType") == "HASH"
            && (names.Count > 2 || elements.Count(e => e.Text("KeyType") == "HASH") > 1)
        )
        {
            return MultipleKeys.Read(elements, types);
        }
        if (names.Count > types.Count)
        {
            throw DynamoErrors.Validation("Invalid KeySchema: Some index key attribute have no definition");
        }
        CheckDefined(names, types);
        if (names.Count == 2 && names[0] == names[1])
        {
            throw DynamoErrors.Validation(
                "Both the Hash Key and the Range Key element in the KeySchema have the same name"
            );
        }
        if (elements[0].Text("KeyType") != "HASH")
        {
            throw DynamoErrors.Validation("Invalid KeySchema: The first KeySchemaElement is not a HASH key type");
        }
        if (names.Count == 2 && elements[1].Text("KeyType") != "RANGE")
        {
            throw DynamoErrors.Validation("Invalid KeySchema: The second KeySchemaElement is not a RANGE key type");
        }
        return new KeySchema(names[0], names.Count == 2 ? names[1] : null);
    }

    public static void CheckDefined(List<string> names, IReadOnlyDictionary<string, AttributeType> types)
    {
        if (!names.All(types.ContainsKey))
        {
            throw DynamoErrors.Invalid(
                "Some index key attributes are not defined in AttributeDefinitions. "
                    + $"Keys: [{string.Join(", ", names)}], AttributeDefinitions: [{string.Join(", ", types.Keys)}]"
            );
        }
    }

    public static IndexDefinition ReadIndex(
        JsonObject json,
        bool isGlobal,
        IReadOnlyDictionary<string, AttributeType> types,
        bool onDemand
    )
    {
        var name = json.Text("IndexName")!;
        var keys = ReadKeys(json, types, isGlobal);
        var projection = json.Structure("Projection")!;
        var attributes = projection.Texts("NonKeyAttributes");
        var type = projection.Text("ProjectionType") ?? throw DynamoErrors.Invalid("Unknown ProjectionType: null");
        if (type != "INCLUDE" && attributes is not null)
        {
            throw DynamoErrors.Invalid($"ProjectionType is {type}, but NonKeyAttributes is specified");
        }
        if (type == "INCLUDE" && attributes is null)
        {
            throw DynamoErrors.Invalid("ProjectionType is INCLUDE, but NonKeyAttributes is not specified");
        }
        if (attributes?.GroupBy(a => a).FirstOrDefault(g => g.Count() > 1)?.Key is { } twice)
        {
            throw DynamoErrors.Invalid($"Duplicate element in NonKeyAttributes: {twice}");
        }
        var throughput = ReadThroughput(json) ?? new Throughput(0, 0);
        return new IndexDefinition(0, name, isGlobal, keys, type, attributes ?? [], throughput)
        {
            Warm = WarmThroughput.ReadNew(json, $"index {name}", onDemand, throughput),
            Ceiling = OnDemandCeiling.Read(json, null, onDemand, name, isNew: true),
        };
    }

    public static Throughput? ReadThroughput(JsonObject owner)
    {
        const long Most = 1_000_000_000_000;
        if (owner.Structure("ProvisionedThroughput") is not { } given)
        {
            return null;
        }
        var throughput = new Throughput(
            given.Whole("ReadCapacityUnits")!.Value,
            given.Whole("WriteCapacityUnits")!.Value
        );
        return throughput.Read > Most
                ? throw DynamoErrors.Validation($"Given value {throughput.Read} for ReadCapacityUnits is out of bounds")
            : throughput.Write > Most
                ? throw DynamoErrors.Validation(
                    $"Given value {throughput.Write} for WriteCapacityUnits is out of bounds"
                )
            : throughput;
    }

    private static string Shown(IReadOnlyList<JsonObject>? elements) =>
        $"[{string.Join(", ", elements?.Select(Shown) ?? [])}]";

    private static string Shown(JsonObject element) =>
        $"KeySchemaElement(attributeName={element.Text("AttributeName")}, keyType={element.Text("KeyType")})";
}
