namespace LocalCloud.StepFunctions.Language;

/// <summary>Reads the fields that say how data goes through a JSONPath state.</summary>
internal static class PathFlowReader
{
    public static PathFlow Read(Fields fields, string type) =>
        new()
        {
            InputPath = fields.IsNull("InputPath") ? null : fields.Path("InputPath") ?? JsonPath.Whole,
            OutputPath = fields.IsNull("OutputPath") ? null : fields.Path("OutputPath") ?? JsonPath.Whole,
            // A Map state's Parameters is the old name of its ItemSelector.
            Parameters = type == "Map" ? null : fields.Template("Parameters"),
            ResultSelector = fields.Template("ResultSelector"),
            ResultPath = ReadResultPath(fields),
            Assign = ReadAssign(fields),
        };

    public static PathFlow ReadCatcher(Fields fields) =>
        new() { ResultPath = ReadResultPath(fields), Assign = ReadAssign(fields) };

    /// <summary>A branch of a Choice state has the state's paths, and variables of its own.</summary>
    public static PathFlow ReadBranch(Fields state, Fields branch) =>
        new()
        {
            OutputPath = state.IsNull("OutputPath") ? null : Quiet(state).Path("OutputPath") ?? JsonPath.Whole,
            Assign = ReadAssign(branch),
        };

    /// <summary>The state's own flow has noted what is wrong with its paths.</summary>
    private static Fields Quiet(Fields fields) => new(fields.Json, fields.Location, []);

    private static PayloadTemplate? ReadAssign(Fields fields)
    {
        if (fields.Object("Assign") is not { } values)
        {
            return null;
        }
        foreach (var (key, _) in values)
        {
            var name = key.EndsWith(".$", StringComparison.Ordinal) ? key[..^2] : key;
            if (name == "states")
            {
                fields.Error(
                    "Cannot assign to reserved variable '$states'.",
                    "Assign",
                    DiagnosticCodes.ReservedVariable
                );
            }
            else if (name.Length is 0 or > 80 || !PathParser.IsNameStart(name[0]) || !name.All(PathParser.IsNamePart))
            {
                fields.Error(
                    $"Invalid variable name '{name}': the variable name contains invalid characters.",
                    "Assign",
                    DiagnosticCodes.InvalidVariable
                );
            }
        }
        return fields.Template("Assign");
    }

    private static ResultPath ReadResultPath(Fields fields) =>
        fields.IsNull("ResultPath") ? ResultPath.Discard
        : fields.Has("ResultPath")
        && fields.Reference("ResultPath", allowsContext: false, allowsVariable: false) is { } text
            ? ResultPath.At(text)
        : ResultPath.Replace;
}
