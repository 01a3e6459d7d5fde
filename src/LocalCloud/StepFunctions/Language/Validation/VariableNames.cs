namespace LocalCloud.StepFunctions.Language;

/// <summary>Checks the names of variables that a state assigns.</summary>
internal static class VariableNames
{
    public static void Check(Fields fields, string name)
    {
        if (name == "states")
        {
            fields.Error("Cannot assign to reserved variable '$states'.", "Assign", DiagnosticCodes.ReservedVariable);
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
}
