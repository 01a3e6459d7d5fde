namespace LocalCloud.StepFunctions.Language;

/// <summary>A definition that can't be used; the message is CreateStateMachine's, with all errors.</summary>
public sealed class DefinitionException(IReadOnlyList<Diagnostic> errors)
    : Exception($"Invalid State Machine Definition: '{string.Join(", ", errors)}'")
{
    public IReadOnlyList<Diagnostic> Errors => errors;
}
