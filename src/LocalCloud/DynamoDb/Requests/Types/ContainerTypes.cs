using System.Collections.Frozen;

namespace LocalCloud.DynamoDb.Requests.Types;

/// <summary>A structure; its members are set once their types, which may hold it, are known.</summary>
internal sealed class StructureType(string name) : RequestType($"com.amazonaws.dynamodb.v20120810.{name}")
{
    public FrozenDictionary<string, RequestType> Members { get; set; } = FrozenDictionary<string, RequestType>.Empty;

    public override void Check(JsonNode value, bool isMember)
    {
        if (value is not JsonObject structure)
        {
            throw value is JsonArray
                ? UnexpectedArray($"class {JavaName}")
                : UnexpectedScalar(isMember, "Unexpected value type in payload");
        }
        for (var i = 0; i < structure.Count; i++)
        {
            var (member, content) = structure.GetAt(i);
            if (content is not null && Members.TryGetValue(member, out var type))
            {
                type.Check(content, isMember: true);
            }
        }
    }
}

internal sealed class ListType(RequestType element) : RequestType($"java.util.List<{element.JavaName}>")
{
    public override void Check(JsonNode value, bool isMember)
    {
        if (value is not JsonArray list)
        {
            throw value is JsonObject ? UnexpectedObject() : UnexpectedScalar(isMember);
        }
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] is { } content)
            {
                element.Check(content, isMember: false);
            }
        }
    }
}

internal sealed class MapType(RequestType element) : RequestType($"java.util.Map<java.lang.String, {element.JavaName}>")
{
    public override void Check(JsonNode value, bool isMember)
    {
        if (value is not JsonObject map)
        {
            throw value is JsonArray ? UnexpectedArray(JavaName) : UnexpectedScalar(isMember);
        }
        for (var i = 0; i < map.Count; i++)
        {
            if (map.GetAt(i).Value is { } content)
            {
                element.Check(content, isMember: false);
            }
        }
    }
}
