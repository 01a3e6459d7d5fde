namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// The parameters of service integrations: AWS checks them against the service's model, those of a definition when it is
/// created, the rest before a task is scheduled.
/// </summary>
internal static class IntegrationParameters
{
    /// <summary>What is wrong with a definition's parameters.</summary>
    /// <param name="field">Parameters or Arguments.</param>
    public static IEnumerable<string> Faults(string resource, string field, JsonNode template) =>
        ServiceCalls.Find(resource) is { } operation
            ? ParameterFaults
                .Of(operation, field, template, isTemplate: true, ServiceCalls.SdkService(resource))
                .Distinct()
        : resource.StartsWith(ServiceCalls.Prefix + ServiceCalls.Sdk, StringComparison.Ordinal)
            ? CamelCase(template as JsonObject)
        : [];

    /// <exception cref="StatesException">
    /// States.Runtime: the service would not understand the arguments (measured: ASFHyP3/hyp3 #2585).
    /// </exception>
    public static void Check(string resource, DataFlow flow, JsonNode? arguments, Func<JsonNode?, string> write)
    {
        if (arguments is not JsonObject || !resource.StartsWith(ServiceCalls.Prefix, StringComparison.Ordinal))
        {
            return;
        }
        var field = flow is PathFlow ? "Parameters" : "Arguments";
        var unknown = ServiceCalls.Find(resource) is { } operation
            ? ParameterFaults.Of(operation, field, arguments, isTemplate: false, ServiceCalls.SdkService(resource))
            : [];
        var faults = unknown.Concat(flow is PathFlow ? NoExpressions(arguments) : []).Distinct().ToList();
        if (faults.Count > 0)
        {
            throw StatesException.Runtime(
                $"The {field} '{write(arguments)}' could not be used to start the Task: [{string.Join(", ", faults)}]"
            );
        }
    }

    /// <summary>
    /// Data in which a name ends in <c>.$</c>: AWS takes it for a template (observed on AWS with a task token in a function's payload).
    /// </summary>
    private static IEnumerable<string> NoExpressions(JsonNode? value) =>
        value switch
        {
            JsonObject map => map.SelectMany(m =>
                m.Key.EndsWith(".$", StringComparison.Ordinal)
                    ? TemplateCompiler.Fault(m.Key, m.Value) is { } fault
                        ? [fault]
                        : Enumerable.Empty<string>()
                    : NoExpressions(m.Value)
            ),
            JsonArray list => list.SelectMany(NoExpressions),
            _ => [],
        };

    /// <summary>Whatever the service: the SDK integrations name parameters in PascalCase.</summary>
    private static IEnumerable<string> CamelCase(JsonObject? template) =>
        template
            ?.Where(m => m.Key.Length > 0 && char.IsAsciiLetterLower(m.Key[0]))
            .Select(m => ParameterFaults.NotSupported(m.Key))
        ?? [];
}
