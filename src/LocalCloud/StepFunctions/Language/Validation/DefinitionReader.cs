namespace LocalCloud.StepFunctions.Language;

/// <summary>Reads a definition once: into its compiled form, and into the list of what is wrong with it.</summary>
internal sealed class DefinitionReader
{
    private static readonly HashSet<string> TopFields =
    [
        "Comment",
        "QueryLanguage",
        "StartAt",
        "States",
        "TimeoutSeconds",
        "Version",
    ];

    private readonly List<Diagnostic> diagnostics = [];
    private readonly StateReader states;

    /// <summary>The language of the states that name none.</summary>
    private bool isJsonata;

    private DefinitionReader(bool isExpress) => states = new StateReader(this, isExpress);

    /// <returns>No definition when there are errors among the diagnostics.</returns>
    public static (StateMachineDefinition? Definition, IReadOnlyList<Diagnostic> Diagnostics) Read(
        string text,
        bool isExpress
    )
    {
        var reader = new DefinitionReader(isExpress);
        var definition = reader.ReadText(text);
        return (
            reader.diagnostics.Exists(d => d.Severity == DiagnosticSeverity.Error) ? null : definition,
            reader.diagnostics
        );
    }

    /// <summary>
    /// Reads one state without the others, as TestState does; the states that it names need not be there.
    /// </summary>
    /// <exception cref="DefinitionException">The text or the state has errors.</exception>
    /// <param name="text">The state, or a definition that has it.</param>
    /// <param name="name">The state's name in the definition; null when the text is the state itself.</param>
    /// <returns>null when the definition has no state of that name.</returns>
    public static StateDefinition? ReadState(string text, string? name)
    {
        var reader = new DefinitionReader(isExpress: false);
        var json = reader.Parse(text);
        var found = name is null || json is null ? json : FindState(json, name);
        reader.isJsonata = name is not null && json is not null && QueryText.IsLanguage(json);
        if (json is not null && found is null)
        {
            return null;
        }
        // Errors are where the state would be in a definition (recorded).
        name ??= "StateName";
        var state = found is null
            ? null
            : reader.states.Read(name, new Fields(found, $"/States/{name}", reader.diagnostics), 0);
        var errors = reader.diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        return errors.Count == 0 ? state! : throw new DefinitionException(errors);
    }

    /// <summary>
    /// The workflow of a Map state's ItemProcessor in a definition that was accepted; null when there is none.
    /// </summary>
    public static string? FindProcessor(string text, string state)
    {
        var found = FindState(Json.Parse(text), state);
        if ((found?["ItemProcessor"] ?? found?["Iterator"]) is not JsonObject processor)
        {
            return null;
        }
        processor.Remove("ProcessorConfig");
        return Json.Text(processor);
    }

    /// <summary>Reads a workflow inside a state; transitions are checked with those of the whole.</summary>
    public Workflow? ReadWorkflow(Fields fields, HashSet<string> allowed, int depth)
    {
        if (depth > Nesting.States)
        {
            fields.Error("The states are too deeply nested", code: DiagnosticCodes.TooDeep);
            return null;
        }
        fields.Require("States", "StartAt");
        fields.Allow(allowed);
        var startAt = fields.Text("StartAt");
        var list = ReadStates(fields, depth);
        return startAt is not null && list is not null ? new Workflow { StartAt = startAt, States = list } : null;
    }

    private StateMachineDefinition? ReadText(string text)
    {
        if (Encoding.UTF8.GetByteCount(text) > Limits.DefinitionBytes)
        {
            diagnostics.Add(
                new Diagnostic(
                    DiagnosticSeverity.Error,
                    DiagnosticCodes.Schema,
                    $"The definition is longer than {Limits.DefinitionBytes} bytes",
                    null
                )
            );
            return null;
        }
        if (Parse(text) is not { } json)
        {
            return null;
        }
        var fields = new Fields(json, "", diagnostics);
        fields.OneOf("QueryLanguage", "JSONPath", "JSONata");
        isJsonata = QueryText.IsLanguage(json);
        var workflow = ReadWorkflow(fields, TopFields, 0);
        var definition = workflow is null
            ? null
            : new StateMachineDefinition
            {
                StartAt = workflow.StartAt,
                States = workflow.States,
                Comment = fields.Text("Comment"),
                Version = fields.OneOf("Version", "1.0"),
                TimeoutSeconds = (int?)fields.Integer("TimeoutSeconds", 0, Limits.MaxWaitSeconds),
            };
        new TransitionChecker(diagnostics).Check(json);
        new ScopeChecker(diagnostics).Check(json);
        return definition;
    }

    /// <summary>
    /// A state's language: its own, else the state machine's. As measured on AWS (floci-io/floci,
    /// docs/services/step-functions.md), any value but JSONPath makes it JSONata, and in a JSONata machine no state
    /// goes back.
    /// </summary>
    public LanguageReader LanguageOf(Fields state)
    {
        state.OneOf("QueryLanguage", "JSONPath", "JSONata");
        if (!state.Has("QueryLanguage"))
        {
            return isJsonata ? LanguageReader.OfJsonata : LanguageReader.OfJsonPath;
        }
        if (QueryText.IsLanguage(state.Json))
        {
            return LanguageReader.OfJsonata;
        }
        if (isJsonata)
        {
            state.Error("'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine");
        }
        return LanguageReader.OfJsonPath;
    }

    private JsonObject? Parse(string text)
    {
        try
        {
            if (!string.IsNullOrWhiteSpace(text) && Json.Parse(text) is JsonObject json)
            {
                return json;
            }
            diagnostics.Add(
                new Diagnostic(
                    DiagnosticSeverity.Error,
                    DiagnosticCodes.Schema,
                    "Definition must be a valid JSON object",
                    null
                )
            );
        }
        catch (JsonException e)
        {
            var fault = JsonFault.Find(text, e);
            var source = fault.Source(text);
            diagnostics.Add(
                new Diagnostic(
                    DiagnosticSeverity.Error,
                    DiagnosticCodes.InvalidJson,
                    $"{fault.Message}\n at {source}",
                    source
                )
            );
        }
        return null;
    }

    private static JsonObject? FindState(JsonNode? node, string name) =>
        node switch
        {
            JsonObject map when map["States"] is JsonObject states && states[name] is JsonObject state => state,
            JsonObject map => map.Select(p => FindState(p.Value, name)).FirstOrDefault(s => s is not null),
            JsonArray list => list.Select(item => FindState(item, name)).FirstOrDefault(s => s is not null),
            _ => null,
        };

    private List<StateDefinition>? ReadStates(Fields fields, int depth)
    {
        if (fields.Object("States") is not { } map)
        {
            return null;
        }
        if (map.Count == 0)
        {
            fields.Error("Value cannot be empty", "States");
            return null;
        }
        var list = new List<StateDefinition>();
        foreach (var (name, value) in map)
        {
            if (value is not JsonObject state)
            {
                fields.Error("Expected value of type Object", $"States/{name}");
            }
            else if (states.Read(name, fields.Child(state, $"States/{name}"), depth) is { } read)
            {
                list.Add(read);
            }
        }
        return list.Count == map.Count ? list : null;
    }
}
