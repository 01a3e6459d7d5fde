using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocalCloud.StepFunctions.Language;

/// <summary>The warnings: definitions that are valid but probably not meant.</summary>
internal static class Hints
{
    /// <summary>A value that looks like a path in a field whose name lacks the <c>.$</c>.</summary>
    public static void CheckTemplate(Fields fields, string field)
    {
        if (fields.Json[field] is { } template)
        {
            Walk(fields, template, field, 0);
        }
    }

    public static void CheckResult(Fields fields)
    {
        if (fields.Json["Result"] is JsonObject result && result.Any(p => p.Key.EndsWith(".$", StringComparison.Ordinal)))
        {
            fields.Warning(DiagnosticCodes.StaticResult, "The Result field is static: paths and intrinsic functions in it are not evaluated", "Result");
        }
    }

    private static void Walk(Fields fields, JsonNode? node, string field, int depth)
    {
        switch (node)
        {
            case JsonObject map when depth < Limits.Depth:
                foreach (var (name, value) in map)
                {
                    if (!name.EndsWith(".$", StringComparison.Ordinal) && LooksDynamic(value))
                    {
                        fields.Warning(
                            DiagnosticCodes.NoDollar,
                            $"The value of '{name}' looks like a JSONPath. Instead of '{name}', use '{name}.$' to evaluate it as a JSONPath at runtime.",
                            field);
                    }
                    Walk(fields, value, field, depth + 1);
                }
                break;
            case JsonArray list when depth < Limits.Depth:
                foreach (var item in list)
                {
                    Walk(fields, item, field, depth + 1);
                }
                break;
        }
    }

    private static bool LooksDynamic(JsonNode? value)
    {
        if (value?.GetValueKind() != JsonValueKind.String)
        {
            return false;
        }
        var text = value.GetValue<string>();
        return text.StartsWith("$.", StringComparison.Ordinal) || text.StartsWith("$$.", StringComparison.Ordinal)
            || text.StartsWith("States.", StringComparison.Ordinal) && text.EndsWith(')');
    }
}
