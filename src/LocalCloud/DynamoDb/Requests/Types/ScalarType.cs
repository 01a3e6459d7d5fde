namespace LocalCloud.DynamoDb.Requests.Types;

/// <summary>Text, a number, a date or a truth value.</summary>
internal abstract class ScalarType(string javaName) : RequestType(javaName)
{
    public sealed override void Check(JsonNode value, bool isMember)
    {
        var kind = value.GetValueKind();
        if (!Fits(value, kind))
        {
            throw kind switch
            {
                JsonValueKind.Object => UnexpectedObject(),
                JsonValueKind.Array => UnexpectedArray($"class {JavaName}"),
                _ => Unfit(value, kind),
            };
        }
    }

    protected abstract bool Fits(JsonNode value, JsonValueKind kind);

    /// <summary>What a scalar of another kind answers.</summary>
    protected virtual AwsException Unfit(JsonNode value, JsonValueKind kind) =>
        DynamoErrors.Serialization(
            $"{Token(value, kind)} cannot be converted to {JavaName[(JavaName.LastIndexOf('.') + 1)..]}"
        );

    private static string Token(JsonNode value, JsonValueKind kind) =>
        kind switch
        {
            JsonValueKind.True => "TRUE_VALUE",
            JsonValueKind.False => "FALSE_VALUE",
            JsonValueKind.String => "STRING_VALUE",
            _ => value.ToJsonString().AsSpan().ContainsAny(".eE") ? "DECIMAL_VALUE" : "NUMBER_VALUE",
        };
}

internal sealed class TextType() : ScalarType("java.lang.String")
{
    protected override bool Fits(JsonNode value, JsonValueKind kind) => kind == JsonValueKind.String;
}

/// <summary>Any number will do: its fraction is cut off where the type has none.</summary>
internal sealed class NumberType(string javaName) : ScalarType(javaName)
{
    protected override bool Fits(JsonNode value, JsonValueKind kind) => kind == JsonValueKind.Number;
}

/// <summary>
/// A truth value may be written as text, in any case (floci-io/floci, DynamoDbRequestShapes, 2026; architect/dynalite, whose
/// recordings send <c>"NULL": "no"</c>).
/// </summary>
internal sealed class FlagType() : ScalarType("java.lang.Boolean")
{
    protected override bool Fits(JsonNode value, JsonValueKind kind) =>
        kind is JsonValueKind.True or JsonValueKind.False
        || (kind == JsonValueKind.String && RequestReading.FlagOf(value.GetValue<string>()) is not null);

    protected override AwsException Unfit(JsonNode value, JsonValueKind kind) =>
        kind == JsonValueKind.String
            ? DynamoErrors.Serialization("Unexpected token received from parser")
            : base.Unfit(value, kind);
}
