using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocalCloud.StepFunctions.Language;

/// <summary>Reads one state, whatever its type.</summary>
internal sealed class StateReader(DefinitionReader workflows, bool isExpress)
{
    private readonly HashSet<string> names = [];
    private readonly HashSet<string> labels = [];

    public StateDefinition? Read(string name, Fields fields, int depth)
    {
        CheckName(name, fields);
        if (!fields.Has("Type"))
        {
            // In words of its own, unlike other fields that are missing (recorded: see TransitionChecker).
            fields.Error("The field 'Type' is required");
            return null;
        }
        var type = fields.Text("Type");
        if (type is null || !StateFields.Types.Contains(type))
        {
            if (type is not null)
            {
                fields.Error(
                    $"The field 'Type' should have one of these values: [{string.Join(", ", StateFields.Types)}]",
                    "Type"
                );
            }
            return null;
        }
        // The states inside have languages of their own.
        var own = workflows.LanguageOf(fields);
        own.CheckFields(fields, type);
        StateDefinition? state = type switch
        {
            "Task" => ReadTask(name, fields, own),
            "Pass" => ReadPass(name, fields),
            "Choice" => ReadChoice(name, fields, own),
            "Wait" => own.ReadWait(name, fields),
            "Succeed" => new SucceedDefinition { Name = name },
            "Fail" => ReadFail(name, fields, own),
            "Parallel" => ReadParallel(name, fields, own, depth),
            _ => ReadMap(name, fields, own, depth),
        };
        return state is null
            ? null
            : state with
            {
                Comment = fields.Text("Comment"),
                Next = type is "Choice" or "Succeed" or "Fail" ? null : ReadNext(fields),
                Flow = own.ReadFlow(fields, type),
            };
    }

    private static string? ReadNext(Fields fields)
    {
        var isEnd = fields.Boolean("End") ?? false;
        if (isEnd || !fields.Has("End"))
        {
            fields.OnlyOne(true, "Next", "End");
        }
        else if (!fields.Has("Next"))
        {
            fields.Error("This object should have only one of the following fields: [Next, End]");
        }
        return fields.Text("Next");
    }

    private void CheckName(string name, Fields fields)
    {
        if (name.Length > Limits.StateName)
        {
            fields.Error(
                $"The state name '{name}' exceeds the {Limits.StateName}-character limit allowed by the service",
                code: DiagnosticCodes.InvalidStateName
            );
        }
        else if (string.IsNullOrWhiteSpace(name))
        {
            fields.Error("The state name is empty", code: DiagnosticCodes.InvalidStateName);
        }
        else if (!names.Add(name))
        {
            fields.Error($"Duplicate State name: {name}", code: DiagnosticCodes.DuplicateState);
        }
    }

    private TaskDefinition? ReadTask(string name, Fields fields, LanguageReader language)
    {
        fields.Require("Resource");
        var resource = fields.Text("Resource");
        if (resource is not null)
        {
            ResourceChecker.Check(resource, language.TaskParameters(fields).Field, fields, isExpress);
        }
        if (resource is not null && language.TaskParameters(fields) is (var field, { } parameters))
        {
            foreach (var fault in IntegrationParameters.Faults(resource, field, parameters))
            {
                // In JSONata the names are as they stand; only the checks know them with the ending of a path.
                fields.Error(language == LanguageReader.OfJsonata ? fault.Replace(".$", "") : fault, field);
            }
        }
        if (
            fields.Has("Credentials")
            && fields.Object("Credentials") is { } credentials
            && !credentials.ContainsKey("RoleArn")
            && !credentials.ContainsKey("RoleArn.$")
        )
        {
            fields.Error("The field 'RoleArn' is required but was missing", "Credentials");
        }
        if (fields.Has("Credentials") && resource?.Contains(":activity:") == true)
        {
            fields.Error("The field 'Credentials' is not supported for activities", "Credentials");
        }
        return new TaskDefinition
        {
            Name = name,
            Resource = resource ?? "",
            Credentials = language.ReadTemplate(fields, "Credentials"),
            Retry = ErrorHandlers.ReadRetry(fields),
            Catch = ErrorHandlers.ReadCatch(fields, language),
            TimeoutSeconds = language.ReadWhole(fields, "TimeoutSeconds", 1, Limits.MaxWaitSeconds),
            HeartbeatSeconds = ReadHeartbeat(fields, language),
        };
    }

    private static NumberField? ReadHeartbeat(Fields fields, LanguageReader language)
    {
        if (
            fields.Has("HeartbeatSeconds")
            && fields.Has("TimeoutSeconds")
            && Numbers.TryWhole(fields.Json["HeartbeatSeconds"], out var heartbeat)
            && Numbers.TryWhole(fields.Json["TimeoutSeconds"], out var timeout)
            && heartbeat >= timeout
        )
        {
            fields.Error("HeartbeatSeconds must be less than TimeoutSeconds", "HeartbeatSeconds");
        }
        return language.ReadWhole(fields, "HeartbeatSeconds", 1, Limits.MaxWaitSeconds);
    }

    private static PassDefinition ReadPass(string name, Fields fields)
    {
        return new PassDefinition
        {
            Name = name,
            Result = fields.Has("Result") ? new FixedResult(fields.Json["Result"]) : null,
        };
    }

    private static ChoiceDefinition? ReadChoice(string name, Fields fields, LanguageReader language)
    {
        fields.Require("Choices");
        var choices = fields.FilledArray("Choices");
        if (choices is null)
        {
            return null;
        }
        var branches = choices
            .Select((choice, i) => ChoiceReader.ReadBranch(fields, choice, i, language))
            .OfType<ChoiceBranch>()
            .ToList();
        var otherwise = fields.Text("Default");
        return branches.Count == choices.Count
            ? new ChoiceDefinition
            {
                Name = name,
                Choices = branches,
                Default = otherwise,
            }
            : null;
    }

    private static FailDefinition ReadFail(string name, Fields fields, LanguageReader language) =>
        new()
        {
            Name = name,
            Error = language.ReadFailText(fields, "Error"),
            Cause = language.ReadFailText(fields, "Cause"),
        };

    private ParallelDefinition? ReadParallel(string name, Fields fields, LanguageReader language, int depth)
    {
        fields.Require("Branches");
        if (fields.FilledArray("Branches") is not { } list)
        {
            return null;
        }
        var branches = new List<Workflow>();
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] is not JsonObject branch)
            {
                fields.Error("Expected value of type Object", $"Branches[{i}]");
            }
            else if (
                workflows.ReadWorkflow(fields.Child(branch, $"Branches[{i}]"), StateFields.Branch, depth + 1) is
                { } read
            )
            {
                branches.Add(read);
            }
        }
        return branches.Count < list.Count
            ? null
            : new ParallelDefinition
            {
                Name = name,
                Branches = branches,
                Retry = ErrorHandlers.ReadRetry(fields),
                Catch = ErrorHandlers.ReadCatch(fields, language),
            };
    }

    private MapDefinition? ReadMap(string name, Fields fields, LanguageReader language, int depth)
    {
        fields.OnlyOne(true, "ItemProcessor", "Iterator");
        fields.OnlyOne(false, "ItemSelector", "Parameters");
        var processor = ReadProcessor(fields, depth);
        foreach (var field in (ReadOnlySpan<string>)["ItemReader", "ResultWriter", "ItemBatcher"])
        {
            if (fields.Has(field))
            {
                fields.Error(
                    $"'{field}' belongs to Distributed mode, which is not in the local cloud. Use Inline mode or a real AWS account",
                    field
                );
            }
        }
        var itemsPath = fields.Has("ItemsPath") ? fields.Reference("ItemsPath") : "$";
        var map = new MapDefinition
        {
            Name = name,
            ProcessorField = fields.Has("ItemProcessor") ? "ItemProcessor" : "Iterator",
            ItemProcessor = processor ?? new Workflow { StartAt = "", States = [] },
            ItemSelector = language.ReadTemplate(fields, "ItemSelector") ?? language.ReadTemplate(fields, "Parameters"),
            ItemsPath = ReferencePath.Parse(itemsPath ?? "$"),
            Items = fields.Has("Items") ? language.ReadTemplate(fields, "Items") : null,
            Label = ReadLabel(fields),
            MaxConcurrencyField = language.ReadMapNumber(fields, "MaxConcurrency", true, long.MaxValue),
            ToleratedFailureCount = language.ReadMapNumber(fields, "ToleratedFailureCount", true, long.MaxValue),
            ToleratedFailurePercentage = language.ReadMapNumber(fields, "ToleratedFailurePercentage", false, 100),
            Retry = ErrorHandlers.ReadRetry(fields),
            Catch = ErrorHandlers.ReadCatch(fields, language),
        };
        return processor is null ? null : map;
    }

    private Workflow? ReadProcessor(Fields fields, int depth)
    {
        var field = fields.Has("ItemProcessor") ? "ItemProcessor" : "Iterator";
        if (fields.Object(field) is not { } json)
        {
            return null;
        }
        var inner = fields.Child(json, field);
        if (inner.Object("ProcessorConfig") is { } config)
        {
            CheckProcessor(inner.Child(config, "ProcessorConfig"));
        }
        return workflows.ReadWorkflow(inner, StateFields.Processor, depth + 1);
    }

    /// <summary>The texts were measured in github.com/badmintoncryer/cdk-preflight, "pf-sfn-asl-map-distributed".</summary>
    private void CheckProcessor(Fields config)
    {
        switch (config.OneOf("Mode", "INLINE", "DISTRIBUTED"))
        {
            case "INLINE" when config.Has("ExecutionType"):
                config.Error("Field 'ExecutionType' is not supported");
                break;
            case "DISTRIBUTED" when isExpress:
                config.Error(
                    "The field 'Mode' with value 'DISTRIBUTED' is not supported inside 'EXPRESS' state machines",
                    "Mode"
                );
                break;
            case "DISTRIBUTED":
                config.Require("ExecutionType");
                config.OneOf("ExecutionType", "STANDARD", "EXPRESS");
                config.Error(
                    "Mode 'DISTRIBUTED' is not in the local cloud. Use 'INLINE' or a real AWS account",
                    "Mode"
                );
                break;
        }
    }

    private string? ReadLabel(Fields fields)
    {
        if (fields.Text("Label") is not { } label)
        {
            return null;
        }
        if (label.Length > 40)
        {
            fields.Error(
                $"The label '{label}' exceeds the 40-character limit allowed by the service",
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
}
