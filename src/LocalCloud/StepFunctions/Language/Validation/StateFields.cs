namespace LocalCloud.StepFunctions.Language;

/// <summary>Which fields each type of state takes, measured by AWS's own validation.</summary>
internal static class StateFields
{
    /// <summary>In the order in which AWS lists them.</summary>
    public static readonly string[] Types = ["Task", "Wait", "Pass", "Succeed", "Fail", "Choice", "Parallel", "Map"];

    public static readonly HashSet<string> Branch = ["Comment", "StartAt", "States"];

    public static readonly HashSet<string> Processor = ["Comment", "ProcessorConfig", "StartAt", "States"];

    public static readonly Dictionary<string, HashSet<string>> ByType = new()
    {
        ["Pass"] = [.. Common, .. Flow, "Result", "ResultPath", "Parameters"],
        ["Task"] =
        [
            .. Common,
            .. Flow,
            .. Work,
            "Resource",
            "Parameters",
            "Credentials",
            "TimeoutSeconds",
            "TimeoutSecondsPath",
            "HeartbeatSeconds",
            "HeartbeatSecondsPath",
        ],
        ["Wait"] = [.. Common, .. Flow, "Seconds", "SecondsPath", "Timestamp", "TimestampPath"],
        ["Parallel"] = [.. Common, .. Flow, .. Work, "Parameters", "Branches"],
        ["Map"] =
        [
            .. Common,
            .. Flow,
            .. Work,
            "Parameters",
            "ItemProcessor",
            "Iterator",
            "ItemsPath",
            "ItemSelector",
            "ItemReader",
            "ItemBatcher",
            "ResultWriter",
            "MaxConcurrency",
            "MaxConcurrencyPath",
            "ToleratedFailurePercentage",
            "ToleratedFailurePercentagePath",
            "ToleratedFailureCount",
            "ToleratedFailureCountPath",
            "Label",
        ],
        ["Choice"] = [.. Common, "InputPath", "OutputPath", "Assign", "Choices", "Default"],
        ["Succeed"] = [.. Common, "InputPath", "OutputPath"],
        ["Fail"] = [.. Common, "Error", "Cause", "ErrorPath", "CausePath"],
    };

    /// <summary>Fields of JSONata and the types of state that take them there.</summary>
    private static readonly Dictionary<string, string[]> Jsonata = new()
    {
        ["Output"] = ["Pass", "Task", "Wait", "Parallel", "Map", "Choice", "Succeed"],
        ["Arguments"] = ["Task", "Parallel"],
        ["Items"] = ["Map"],
    };

    private static string[] Common => ["Type", "Comment", "QueryLanguage"];

    private static string[] Flow => ["InputPath", "OutputPath", "Assign", "Next", "End"];

    private static string[] Work => ["ResultPath", "ResultSelector", "Retry", "Catch"];

    /// <summary>Refuses the fields that the state's type does not take.</summary>
    public static void Check(Fields fields, HashSet<string> allowed)
    {
        foreach (var (name, _) in fields.Json)
        {
            if (allowed.Contains(name))
            {
                continue;
            }
            fields.Error(
                Jsonata.TryGetValue(name, out var types) && types.Contains(fields.Json["Type"]!.GetValue<string>())
                    ? $"The QueryLanguage is set to 'JSONPath', but field '{name}' is only supported for the 'JSONata' QueryLanguage"
                    : $"Field '{name}' is not supported"
            );
        }
    }
}
