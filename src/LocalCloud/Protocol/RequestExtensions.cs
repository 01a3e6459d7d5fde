namespace LocalCloud.Protocol;

/// <summary>
/// Typed access to a request's members. A member of another JSON type is a SerializationException, as AWS answers it.
/// </summary>
public static class RequestExtensions
{
    public static string? String(this JsonObject request, string member) =>
        Member(request, member, JsonValueKind.String)?.GetValue<string>();

    public static long? Long(this JsonObject request, string member) =>
        Member(request, member, JsonValueKind.Number) is { } value ? Whole(value, member) : null;

    internal static long Whole(JsonNode value, string member)
    {
        // AWS truncates a fraction where it wants an integer.
        // A value that came over the wire converts itself; one made in code is of exactly the type it was made from.
        return value.AsValue().TryGetValue<long>(out var whole) ? whole
            : value.AsValue().TryGetValue<int>(out var small) ? small
            : value.AsValue().TryGetValue<double>(out var number) && Math.Abs(number) < 9e15 ? (long)number
            : throw new AwsException("SerializationException", $"{member} must be a whole number that fits 64 bits.");
    }

    public static int? Int(this JsonObject request, string member) =>
        Member(request, member, JsonValueKind.Number) is { } value ? Whole32(value, member) : null;

    internal static int Whole32(JsonNode value, string member) =>
        Whole(value, member) switch
        {
            >= int.MinValue and <= int.MaxValue and var whole => (int)whole,
            _ => throw new AwsException(
                "SerializationException",
                $"{member} must be a whole number that fits 32 bits."
            ),
        };

    public static bool? Bool(this JsonObject request, string member)
    {
        if (!request.TryGetPropertyValue(member, out var value) || value is null)
        {
            return null;
        }
        return value.GetValueKind() switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            var kind => throw WrongType(member, kind, JsonValueKind.True),
        };
    }

    public static JsonObject? Object(this JsonObject request, string member) =>
        Member(request, member, JsonValueKind.Object)?.AsObject();

    public static JsonArray? Array(this JsonObject request, string member) =>
        Member(request, member, JsonValueKind.Array)?.AsArray();

    /// <summary>A list of objects (a list of structures in the service's model).</summary>
    public static IReadOnlyList<JsonObject>? Objects(this JsonObject request, string member) =>
        request
            .Array(member)
            ?.Select(
                (node, i) =>
                    node as JsonObject
                    ?? throw WrongType(
                        $"{member}[{i}]",
                        node?.GetValueKind() ?? JsonValueKind.Null,
                        JsonValueKind.Object
                    )
            )
            .ToList();

    /// <summary>A list of strings.</summary>
    public static IReadOnlyList<string>? Strings(this JsonObject request, string member) =>
        request
            .Array(member)
            ?.Select(
                (node, i) =>
                    node?.GetValueKind() == JsonValueKind.String
                        ? node.GetValue<string>()
                        : throw WrongType(
                            $"{member}[{i}]",
                            node?.GetValueKind() ?? JsonValueKind.Null,
                            JsonValueKind.String
                        )
            )
            .ToList();

    private static JsonNode? Member(JsonObject request, string member, JsonValueKind wanted)
    {
        if (!request.TryGetPropertyValue(member, out var value) || value is null)
        {
            return null;
        }
        var kind = value.GetValueKind();
        return kind == wanted ? value : throw WrongType(member, kind, wanted);
    }

    internal static AwsException WrongType(string member, JsonValueKind found, JsonValueKind wanted) =>
        new("SerializationException", $"{member} is {Name(found)}, expected {Name(wanted)}.");

    private static string Name(JsonValueKind kind) =>
        kind switch
        {
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "a list",
            JsonValueKind.String => "a string",
            JsonValueKind.Number => "a number",
            JsonValueKind.Null => "null",
            _ => "a boolean",
        };
}
