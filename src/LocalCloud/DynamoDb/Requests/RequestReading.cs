using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocalCloud.DynamoDb.Requests;

/// <summary>Typed access to a request's members, with the SerializationException messages of DynamoDB's front end.</summary>
internal static class RequestReading
{
    private const string UnexpectedStructure = "Start of structure or map found where not expected";

    public static string? Text(this JsonObject request, string member) => Text(request[member]);

    public static string? Text(JsonNode? node) =>
        node is null ? null
        : node.GetValueKind() == JsonValueKind.String ? node.GetValue<string>()
        : throw Scalar(node, "String");

    public static bool? Flag(this JsonObject request, string member) => Flag(request[member]);

    public static bool? Flag(JsonNode? node) =>
        node?.GetValueKind() switch
        {
            null => null,
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => throw Scalar(node, "Boolean"),
        };

    public static long? Whole(this JsonObject request, string member)
    {
        if (request[member] is not { } node)
        {
            return null;
        }
        if (node.GetValueKind() != JsonValueKind.Number)
        {
            throw Scalar(node, "Integer");
        }
        var value = node.AsValue();
        if (value.TryGetValue<long>(out var whole))
        {
            return whole;
        }
        // A fraction is cut off, and what is too large is the largest (as Java's conversion does).
        return value.TryGetValue<double>(out var number)
            ? (long)Math.Clamp(number, long.MinValue, long.MaxValue)
            : long.MaxValue;
    }

    public static JsonObject? Structure(this JsonObject request, string member) =>
        request[member] switch
        {
            null => null,
            JsonObject found => found,
            JsonArray => throw DynamoErrors.Serialization(
                $"Unrecognized collection type class com.amazonaws.dynamodb.v20120810.{member}"
            ),
            _ => throw DynamoErrors.Serialization("Unexpected field type"),
        };

    /// <summary>A map of attribute values or of placeholders; <paramref name="type"/> is Java's name of what it holds.</summary>
    public static JsonObject? Map(
        this JsonObject request,
        string member,
        string type = "com.amazonaws.dynamodb.v20120810.AttributeValue"
    ) =>
        request[member] switch
        {
            null => null,
            JsonObject found => found,
            JsonArray => throw DynamoErrors.Serialization(
                $"Unrecognized collection type java.util.Map<java.lang.String, {type}>"
            ),
            _ => throw DynamoErrors.Serialization("Unexpected field type"),
        };

    public static JsonArray? List(this JsonObject request, string member) =>
        request[member] switch
        {
            null => null,
            JsonArray found => found,
            JsonObject => throw DynamoErrors.Serialization(UnexpectedStructure),
            _ => throw DynamoErrors.Serialization("Unexpected field type"),
        };

    public static IReadOnlyList<string>? Texts(this JsonObject request, string member) =>
        request
            .List(member)
            ?.Select(node => Text(node) ?? throw DynamoErrors.Serialization("Unexpected null in a list"))
            .ToList();

    public static IReadOnlyList<JsonObject>? Structures(this JsonObject request, string member) =>
        request
            .List(member)
            ?.Select(node =>
                node switch
                {
                    JsonObject found => found,
                    JsonArray => throw DynamoErrors.Serialization(
                        $"Unrecognized collection type class com.amazonaws.dynamodb.v20120810.{member}"
                    ),
                    _ => throw DynamoErrors.Serialization("Unexpected field type"),
                }
            )
            .ToList();

    public static Exception Scalar(JsonNode node, string wanted) =>
        DynamoErrors.Serialization(
            node.GetValueKind() switch
            {
                JsonValueKind.True => $"TRUE_VALUE cannot be converted to {wanted}",
                JsonValueKind.False => $"FALSE_VALUE cannot be converted to {wanted}",
                JsonValueKind.String => $"STRING_VALUE cannot be converted to {wanted}",
                JsonValueKind.Number => node.ToJsonString().Contains('.', StringComparison.Ordinal)
                    ? $"DECIMAL_VALUE cannot be converted to {wanted}"
                    : $"NUMBER_VALUE cannot be converted to {wanted}",
                JsonValueKind.Array => $"Unrecognized collection type class java.lang.{wanted}",
                _ => UnexpectedStructure,
            }
        );
}
