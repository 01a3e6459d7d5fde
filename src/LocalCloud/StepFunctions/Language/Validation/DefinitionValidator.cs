namespace LocalCloud.StepFunctions.Language;

/// <summary>Finds what is wrong with a definition.</summary>
public static class DefinitionValidator
{
    /// <summary>Errors and warnings, in AWS's order; empty for a definition without fault.</summary>
    /// <param name="type">STANDARD or EXPRESS; Express workflows have no callbacks and activities.</param>
    public static IReadOnlyList<Diagnostic> Validate(string text, string type = "STANDARD") =>
        DefinitionReader.Read(text, isExpress: type == "EXPRESS").Diagnostics;
}
