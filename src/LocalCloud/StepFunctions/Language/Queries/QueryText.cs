using System.Diagnostics.CodeAnalysis;

namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// Recognizes expressions: a text that starts with <c>{%</c> and ends with <c>%}</c>, without a blank outside of them
/// (recorded: localstack/localstack, tests/aws/services/stepfunctions/v2/outputdecl).
/// </summary>
internal static class QueryText
{
    /// <summary>
    /// Whether a definition or a state that names its language is in JSONata: any value but JSONPath makes it so
    /// (measured: floci-io/floci, docs/services/step-functions.md).
    /// </summary>
    public static bool IsLanguage(JsonNode? json) =>
        json is JsonObject map
        && map.TryGetPropertyValue("QueryLanguage", out var value)
        && !(value?.GetValueKind() == JsonValueKind.String && value.GetValue<string>() == "JSONPath");

    public static bool TryRead(JsonNode? value, [NotNullWhen(true)] out string? expression)
    {
        expression = null;
        if (value?.GetValueKind() != JsonValueKind.String)
        {
            return false;
        }
        var text = value.GetValue<string>();
        if (
            text.Length < 4
            || !text.StartsWith("{%", StringComparison.Ordinal)
            || !text.EndsWith("%}", StringComparison.Ordinal)
        )
        {
            return false;
        }
        expression = text[2..^2].Trim();
        return true;
    }
}
