using ServiceModels;

namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// What the SDK integrations take for a boolean: some texts and whole numbers, too (recorded: radkawar/stackd,
/// testdata/aws/stepfunctions/sdk_admission.json and sdk_requests.json).
/// </summary>
internal static class SdkBooleans
{
    /// <summary>Why a text or number stands for no boolean; null when it does.</summary>
    public static string? Fault(JsonNode value) =>
        Read(value) is not null ? null
        : value.GetValueKind() == JsonValueKind.Number
            ? "Cannot deserialize value of type `java.lang.Boolean` from Floating-point value (token `JsonToken.VALUE_NUMBER_FLOAT`)"
        : Text(value) is "" or "null" ? null
        : $"Cannot deserialize value of type `java.lang.Boolean` from String \"{Text(value)}\": only \"true\" or \"false\" recognized";

    /// <summary>Makes true and false of what stands for them, wherever a shape has booleans.</summary>
    public static void Write(Shape shape, JsonNode? value)
    {
        switch (value)
        {
            case JsonObject structure when shape.IsStructure:
                foreach (var member in shape.Members)
                {
                    Write(structure, ParameterFaults.Pascal(member.JsonName), member.Target);
                }
                break;
            case JsonObject map when shape.Kind == ShapeKind.Map:
                foreach (var name in map.Select(m => m.Key).ToList())
                {
                    Write(map, name, shape.Members[1].Target);
                }
                break;
            case JsonArray list when shape.Kind == ShapeKind.List:
                foreach (var item in list)
                {
                    Write(shape.Members[0].Target, item);
                }
                break;
        }
    }

    private static void Write(JsonObject parent, string name, Shape shape)
    {
        if (!parent.TryGetPropertyValue(name, out var value) || value is null)
        {
            return;
        }
        if (shape.Kind != ShapeKind.Boolean)
        {
            Write(shape, value);
        }
        else if (value.GetValueKind() is JsonValueKind.String or JsonValueKind.Number)
        {
            parent[name] = Read(value);
        }
    }

    private static bool? Read(JsonNode value) =>
        value.GetValueKind() switch
        {
            JsonValueKind.Number => long.TryParse(value.ToJsonString(), out var number) ? number != 0 : null,
            _ => Text(value) switch
            {
                "true" or "True" or "TRUE" => true,
                "false" or "False" or "FALSE" => false,
                _ => null,
            },
        };

    private static string Text(JsonNode value) => value.GetValue<string>().Trim();
}
