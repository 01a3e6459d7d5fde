namespace LocalCloud.StepFunctions.Language;

/// <summary>The warnings: definitions that are valid but probably not meant.</summary>
internal static class Hints
{
    private static readonly string[] Templates = ["Parameters", "ItemSelector", "ResultSelector", "Assign"];

    public static void Check(Fields state, string type)
    {
        foreach (var field in Templates)
        {
            Walk(state, state.Json[field], field, 0);
        }
        if (type == "Pass" && HasPaths(state.Json["Result"], 0))
        {
            state.Warning(
                DiagnosticCodes.StaticResult,
                "The Result field is static: paths and intrinsic functions in it are not evaluated",
                "Result"
            );
        }
        if (type == "Fail")
        {
            CheckText(state, "Error");
            CheckText(state, "Cause");
        }
    }

    /// <summary>A text that looks like a path in a field that has a variant whose name ends in <c>Path</c>.</summary>
    public static void CheckText(Fields fields, string field)
    {
        if (LooksDynamic(fields.Json[field]))
        {
            fields.Warning(
                DiagnosticCodes.NoPath,
                $"The value of '{field}' looks like a JSONPath. Instead of '{field}', use '{field}Path' to evaluate "
                    + "it as a JSONPath at runtime.",
                field
            );
        }
    }

    private static bool HasPaths(JsonNode? node, int depth) =>
        depth < Nesting.Language
        && node switch
        {
            JsonObject map => map.Any(p =>
                p.Key.EndsWith(".$", StringComparison.Ordinal) || HasPaths(p.Value, depth + 1)
            ),
            JsonArray list => list.Any(item => HasPaths(item, depth + 1)),
            _ => false,
        };

    /// <summary>A value that looks like a path in a field whose name lacks the <c>.$</c>.</summary>
    private static void Walk(Fields fields, JsonNode? node, string field, int depth)
    {
        switch (node)
        {
            case JsonObject map when depth < Nesting.Language:
                foreach (var (name, value) in map)
                {
                    if (!name.EndsWith(".$", StringComparison.Ordinal) && LooksDynamic(value))
                    {
                        fields.Warning(
                            DiagnosticCodes.NoDollar,
                            $"The value of '{name}' looks like a JSONPath. Instead of '{name}', use '{name}.$' to "
                                + $"evaluate it as a JSONPath at runtime.",
                            field
                        );
                    }
                    Walk(fields, value, field, depth + 1);
                }
                break;
            case JsonArray list when depth < Nesting.Language:
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
        return text.StartsWith("$.", StringComparison.Ordinal)
            || text.StartsWith("$$.", StringComparison.Ordinal)
            || text.StartsWith("States.", StringComparison.Ordinal) && text.EndsWith(')');
    }
}
