using System.Text.RegularExpressions;

namespace LocalCloud.StepFunctions.Language;

/// <summary>Reads a Map state, in either mode.</summary>
internal sealed partial class MapReader(DefinitionReader workflows, StateReader states)
{
    private const int LongestLabel = 40;

    private readonly HashSet<string> labels = [];

    public MapDefinition? Read(string name, Fields fields, LanguageReader language, int depth)
    {
        fields.OnlyOne(true, "ItemProcessor", "Iterator");
        fields.OnlyOne(false, "ItemSelector", "Parameters");
        var mode = ReadMode(fields);
        var processor = ReadProcessor(fields, mode, depth);
        var itemsPath = fields.Has("ItemsPath") ? fields.Reference("ItemsPath") : "$";
        var map = new MapDefinition
        {
            Name = name,
            ProcessorField = ProcessorField(fields),
            ItemProcessor = processor ?? new Workflow { StartAt = "", States = [] },
            ItemSelector = language.ReadTemplate(fields, "ItemSelector") ?? language.ReadTemplate(fields, "Parameters"),
            ItemsPath = ReferencePath.Parse(itemsPath ?? "$"),
            Items = fields.Has("Items") ? language.ReadItems(fields, takesObject: mode is not null) : null,
            Label = ReadLabel(fields),
            Distributed = DistributedReader.Read(fields, language, mode),
            MaxConcurrencyField = language.ReadMapNumber(fields, "MaxConcurrency", true, long.MaxValue),
            ToleratedFailureCount = language.ReadMapNumber(fields, "ToleratedFailureCount", true, long.MaxValue),
            ToleratedFailurePercentage = language.ReadMapNumber(fields, "ToleratedFailurePercentage", false, 100),
            Retry = ErrorHandlers.ReadRetry(fields),
            Catch = ErrorHandlers.ReadCatch(fields, language),
        };
        return processor is null ? null : map;
    }

    private static string ProcessorField(Fields fields) => fields.Has("ItemProcessor") ? "ItemProcessor" : "Iterator";

    /// <summary>
    /// The child executions' type in Distributed mode; null in Inline mode. The texts were measured in
    /// github.com/badmintoncryer/cdk-preflight, "pf-sfn-asl-map-distributed".
    /// </summary>
    private string? ReadMode(Fields fields)
    {
        var field = ProcessorField(fields);
        if (
            fields.Json[field] is not System.Text.Json.Nodes.JsonObject processor
            || fields.Child(processor, field).Object("ProcessorConfig") is not { } json
        )
        {
            return null;
        }
        var config = fields.Child(processor, field).Child(json, "ProcessorConfig");
        switch (config.OneOf("Mode", "INLINE", "DISTRIBUTED"))
        {
            case "INLINE" when config.Has("ExecutionType"):
                config.Error("Field 'ExecutionType' is not supported");
                return null;
            case "DISTRIBUTED" when states.IsExpress:
                config.Error(
                    "The field 'Mode' with value 'DISTRIBUTED' is not supported inside 'EXPRESS' state machines",
                    "Mode"
                );
                return "EXPRESS";
            case "DISTRIBUTED":
                config.Require("ExecutionType");
                return config.OneOf("ExecutionType", "STANDARD", "EXPRESS") ?? "STANDARD";
            default:
                return null;
        }
    }

    /// <summary>What Express executions can't do, the states inside can't do either.</summary>
    private Workflow? ReadProcessor(Fields fields, string? mode, int depth)
    {
        var field = ProcessorField(fields);
        if (fields.Object(field) is not { } json)
        {
            return null;
        }
        var outside = states.IsExpress;
        states.IsExpress |= mode == "EXPRESS";
        var processor = workflows.ReadWorkflow(fields.Child(json, field), StateFields.Processor, depth + 1);
        states.IsExpress = outside;
        return processor;
    }

    private string? ReadLabel(Fields fields)
    {
        if (fields.Text("Label") is not { } label)
        {
            return null;
        }
        if (label.Length > LongestLabel)
        {
            fields.Error(
                $"The label '{label}' exceeds the {LongestLabel}-character limit allowed by the service",
                "Label",
                DiagnosticCodes.InvalidLabel
            );
        }
        else if (label.Length == 0 || Forbidden().IsMatch(label))
        {
            fields.Error(
                $"The label '{label}' is empty or has characters that are not allowed",
                "Label",
                DiagnosticCodes.InvalidLabel
            );
        }
        else if (!labels.Add(label))
        {
            fields.Error($"Duplicate Label name: {label}", "Label", DiagnosticCodes.DuplicateLabel);
        }
        return label;
    }

    /// <summary>
    /// https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html, "Label"; a slash would end it
    /// in an ARN.
    /// </summary>
    [GeneratedRegex("""[\s?*<>{}\[\]:;,\\|^~$#%&`"/\u0000-\u001f\u007f-\u009f]""")]
    private static partial Regex Forbidden();
}
