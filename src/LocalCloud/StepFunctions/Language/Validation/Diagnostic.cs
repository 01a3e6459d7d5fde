namespace LocalCloud.StepFunctions.Language;

/// <summary>One finding about a definition, as ValidateStateMachineDefinition reports it.</summary>
/// <param name="Severity">Errors refuse the definition; warnings don't.</param>
/// <param name="Code">For example <c>SCHEMA_VALIDATION_FAILED</c>.</param>
/// <param name="Location">For example <c>/States/Wait/Seconds</c>; null when the finding has no place.</param>
public sealed record Diagnostic(DiagnosticSeverity Severity, string Code, string Message, string? Location)
{
    /// <summary>As CreateStateMachine lists it.</summary>
    public override string ToString() => $"{Code}: {Message} at {Location ?? "null"}";
}

public enum DiagnosticSeverity
{
    Error,
    Warning,
}

/// <summary>
/// The codes
/// (https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinitionDiagnostic.html).
/// </summary>
internal static class DiagnosticCodes
{
    public const string DuplicateLabel = "DUPLICATE_LABEL_NAME";
    public const string DuplicateState = "DUPLICATE_STATE_NAME";
    public const string InvalidExpression = "INVALID_JSONATA_EXPRESSION";
    public const string InvalidJson = "INVALID_JSON_DESCRIPTION";
    public const string InvalidLabel = "INVALID_LABEL_NAME";
    public const string InvalidStateName = "INVALID_STATE_NAME";
    public const string InvalidVariable = "INVALID_VARIABLE_NAME";
    public const string MissingEnd = "MISSING_END_STATE";
    public const string MissingTarget = "MISSING_TRANSITION_TARGET";
    public const string NoDollar = "NO_DOLLAR";
    public const string NoPath = "NO_PATH";
    public const string ReservedVariable = "RESERVED_VARIABLE_NAME";
    public const string Schema = "SCHEMA_VALIDATION_FAILED";
    public const string StaticResult = "PASS_RESULT_IS_STATIC";
    public const string TooDeep = "TOO_DEEPLY_NESTED";
    public const string UnsupportedExpression = "UNSUPPORTED_JSONATA_EXPRESSION";
}
