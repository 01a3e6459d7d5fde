namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// Values as AWS's intrinsic functions turn them into texts: a text as it is, objects and lists as Java prints them,
/// <c>{a=1, b=[x, null]}</c>, not as JSON (recorded: localstack/localstack,
/// intrinsic_functions/test_generic.snapshot.json).
/// </summary>
internal static class JavaText
{
    public static string Of(JsonNode? value) =>
        value switch
        {
            JsonObject map => $"{{{string.Join(", ", map.Select(m => $"{m.Key}={Of(m.Value)}"))}}}",
            JsonArray list => $"[{string.Join(", ", list.Select(Of))}]",
            _ => value?.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : AwsText.Of(value),
        };
}
