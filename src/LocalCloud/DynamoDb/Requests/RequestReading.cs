namespace LocalCloud.DynamoDb.Requests;

/// <summary>Access to a request's members, whose types are known to be right (<see cref="Types.RequestTypes"/>).</summary>
internal static class RequestReading
{
    public static string? Text(this JsonObject request, string member) => request[member]?.GetValue<string>();

    public static bool? Flag(this JsonObject request, string member) => request[member] is { } node ? Flag(node) : null;

    public static bool Flag(JsonNode node) =>
        node.GetValueKind() == JsonValueKind.String ? FlagOf(node.GetValue<string>()) == true : node.GetValue<bool>();

    /// <summary>What a text means as a truth value; null when it is none.</summary>
    public static bool? FlagOf(string text) =>
        text.ToUpperInvariant() switch
        {
            "TRUE" or "YES" or "1" => true,
            "FALSE" or "NO" or "0" => false,
            _ => null,
        };

    public static long? Whole(this JsonObject request, string member) =>
        request[member] is { } node ? Whole(node) : null;

    public static long Whole(JsonNode node)
    {
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

    /// <summary>A structure, or a map.</summary>
    public static JsonObject? Structure(this JsonObject request, string member) => (JsonObject?)request[member];

    public static JsonArray? List(this JsonObject request, string member) => (JsonArray?)request[member];

    public static IReadOnlyList<string>? Texts(this JsonObject request, string member) =>
        request.List(member)?.Select(node => NotNull(node).GetValue<string>()).ToList();

    public static IReadOnlyList<JsonObject>? Structures(this JsonObject request, string member) =>
        request.List(member)?.Select(node => (JsonObject)NotNull(node)).ToList();

    /// <summary>An element of a list or a value of a map.</summary>
    public static JsonNode NotNull(JsonNode? element) =>
        element ?? throw DynamoErrors.Serialization("Unexpected null in a list or map");
}
