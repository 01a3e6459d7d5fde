using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.Machines.Operations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinition.html</summary>
internal static class ValidateStateMachineDefinition
{
    private const int Most = 100;

    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var definition = request.Required("definition");
        var type = request.String("type");
        var severity = request.String("severity");
        var wanted = request.Int("maxResults") ?? 0;
        var found = DefinitionValidator.Validate(definition, type ?? "STANDARD");
        var shown = found.Where(d => d.Severity == DiagnosticSeverity.Error || severity == "WARNING").ToList();
        var limit = wanted == 0 ? Most : wanted;
        return new JsonObject
        {
            ["result"] = found.Any(d => d.Severity == DiagnosticSeverity.Error) ? "FAIL" : "OK",
            ["diagnostics"] = new JsonArray([.. shown.Take(limit).Select(Show)]),
            ["truncated"] = shown.Count > limit,
        };
    }

    private static JsonObject Show(Diagnostic diagnostic)
    {
        var shown = new JsonObject
        {
            ["severity"] = diagnostic.Severity == DiagnosticSeverity.Error ? "ERROR" : "WARNING",
            ["code"] = diagnostic.Code,
            ["message"] = diagnostic.Message,
        };
        if (diagnostic.Location is not null)
        {
            shown["location"] = diagnostic.Location;
        }
        return shown;
    }
}
