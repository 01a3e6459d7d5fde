namespace LocalCloud.StepFunctions.Language;

/// <summary>Which fields each type of state takes, measured by AWS's own validation.</summary>
internal static class StateFields
{
    /// <summary>In the order in which AWS lists them.</summary>
    public static readonly string[] Types = ["Task", "Wait", "Pass", "Succeed", "Fail", "Choice", "Parallel", "Map"];

    public static readonly HashSet<string> Branch = ["Comment", "StartAt", "States"];

    public static readonly HashSet<string> Processor = ["Comment", "ProcessorConfig", "StartAt", "States"];

    private static readonly Dictionary<string, HashSet<string>> InPath = new()
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

    private static readonly Dictionary<string, HashSet<string>> InJsonata = new()
    {
        ["Pass"] = [.. Common, .. Query],
        ["Task"] =
        [
            .. Common,
            .. Query,
            "Retry",
            "Catch",
            "Resource",
            "Arguments",
            "Credentials",
            "TimeoutSeconds",
            "HeartbeatSeconds",
        ],
        ["Wait"] = [.. Common, .. Query, "Seconds", "Timestamp"],
        ["Parallel"] = [.. Common, .. Query, "Retry", "Catch", "Arguments", "Branches"],
        ["Map"] =
        [
            .. Common,
            .. Query,
            "Retry",
            "Catch",
            "ItemProcessor",
            "Iterator",
            "Items",
            "ItemSelector",
            "ItemReader",
            "ItemBatcher",
            "ResultWriter",
            "MaxConcurrency",
            "ToleratedFailurePercentage",
            "ToleratedFailureCount",
            "Label",
        ],
        ["Choice"] = [.. Common, "Output", "Assign", "Choices", "Default"],
        ["Succeed"] = [.. Common, "Output"],
        ["Fail"] = [.. Common, "Error", "Cause"],
    };

    private static string[] Common => ["Type", "Comment", "QueryLanguage"];

    private static string[] Flow => ["InputPath", "OutputPath", "Assign", "Next", "End"];

    private static string[] Work => ["ResultPath", "ResultSelector", "Retry", "Catch"];

    private static string[] Query => ["Output", "Assign", "Next", "End"];

    /// <summary>Refuses the fields that the state's type does not take in its query language.</summary>
    public static void Check(Fields fields, string type, bool isJsonata)
    {
        var (allowed, others) = isJsonata ? (InJsonata[type], InPath[type]) : (InPath[type], InJsonata[type]);
        var (own, other) = isJsonata ? ("JSONata", "JSONPath") : ("JSONPath", "JSONata");
        foreach (var (name, _) in fields.Json)
        {
            if (!allowed.Contains(name))
            {
                fields.Error(
                    others.Contains(name)
                        ? $"The QueryLanguage is set to '{own}', but field '{name}' is only supported for the '{other}' QueryLanguage"
                        : $"Field '{name}' is not supported"
                );
            }
        }
    }
}
