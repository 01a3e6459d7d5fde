namespace LocalCloud.StepFunctions.Language;

/// <summary>Reads one state, whatever its type.</summary>
internal sealed class StateReader
{
    private readonly DefinitionReader workflows;
    private readonly MapReader maps;
    private readonly HashSet<string> names = [];

    public StateReader(DefinitionReader workflows, bool isExpress)
    {
        this.workflows = workflows;
        IsExpress = isExpress;
        maps = new MapReader(workflows, this);
    }

    /// <summary>Whether the states that are read now belong to Express executions.</summary>
    public bool IsExpress { get; set; }

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
            _ => maps.Read(name, fields, own, depth),
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
            ResourceChecker.Check(resource, language.TaskParameters(fields).Field, fields, IsExpress);
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
}
