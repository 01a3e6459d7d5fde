using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Tables;

/// <summary>Reads the parts of CreateTable and UpdateTable that describe keys and indexes.</summary>
internal static class SchemaReader
{
    private const int MaxNonKeyAttributes = 20;

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

    public static void CheckAttributes(JsonObject request, Checks checks)
    {
        var at = 0;
        foreach (var definition in request.Structures("AttributeDefinitions") ?? [])
        {
            var member = $"attributeDefinitions.{++at}.member.";
            var (name, type) = (definition.Text("AttributeName"), definition.Text("AttributeType"));
            checks
                .Required(type, member + "attributeType")
                .OneOf(type, member + "attributeType", "B", "N", "S")
                .Required(name, member + "attributeName")
                .Length(name, member + "attributeName", 1, 255);
        }
    }

    public static void CheckKeySchema(JsonObject owner, string path, Checks checks, int most = 2)
    {
        var elements = owner.Structures("KeySchema");
        checks.Required(elements, path).Count(elements?.Count, Shown(elements), path, 1, most);
        for (var i = 0; i < elements?.Count; i++)
        {
            var member = $"{path}.{i + 1}.member.";
            var (name, type) = (elements[i].Text("AttributeName"), elements[i].Text("KeyType"));
            checks
                .Required(name, member + "attributeName")
                .Length(name, member + "attributeName", 1, 255)
                .Required(type, member + "keyType")
                .OneOf(type, member + "keyType", "HASH", "RANGE");
        }
    }

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

    public static void CheckIndex(JsonObject index, string path, Checks checks, bool isGlobal)
    {
        var name = index.Text("IndexName");
        checks
            .Required(name, path + "indexName")
            .Length(name, path + "indexName", 3, 255)
            .Pattern(name, path + "indexName", TableName.Allowed());
        CheckKeySchema(index, path + "keySchema", checks, isGlobal ? int.MaxValue : 2);
        var projection = index.Structure("Projection");
        checks
            .Required(projection, path + "projection")
            .OneOf(
                projection?.Text("ProjectionType"),
                path + "projection.projectionType",
                "ALL",
                "INCLUDE",
                "KEYS_ONLY"
            );
        if (projection?.Texts("NonKeyAttributes") is { } attributes)
        {
            checks.Count(
                attributes.Count,
                $"[{string.Join(", ", attributes)}]",
                path + "projection.nonKeyAttributes",
                1,
                MaxNonKeyAttributes
            );
            for (var i = 0; i < attributes.Count; i++)
            {
                checks.Length(attributes[i], $"{path}projection.nonKeyAttributes.{i + 1}.member", 1, 255);
            }
        }
        CheckThroughput(index, path, checks);
    }

    public static void CheckThroughput(JsonObject owner, string path, Checks checks)
    {
        if (owner.Structure("ProvisionedThroughput") is not { } throughput)
        {
            return;
        }
        foreach (var member in (ReadOnlySpan<string>)["WriteCapacityUnits", "ReadCapacityUnits"])
        {
            var shown = $"{path}provisionedThroughput.{char.ToLowerInvariant(member[0])}{member[1..]}";
            checks.Required(throughput[member], shown).Range(throughput.Whole(member), shown, 1, long.MaxValue);
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
