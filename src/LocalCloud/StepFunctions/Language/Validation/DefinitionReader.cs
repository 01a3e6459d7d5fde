using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.StepFunctions.Language;

/// <summary>Reads a definition once: into its compiled form, and into the list of what is wrong with it.</summary>
internal sealed class DefinitionReader
{
    private static readonly HashSet<string> TopFields = ["Comment", "QueryLanguage", "StartAt", "States", "TimeoutSeconds", "Version"];

    private readonly List<Diagnostic> diagnostics = [];
    private readonly StateReader states;

    private DefinitionReader(bool isExpress) => states = new StateReader(this, isExpress);

    /// <returns>No definition when there are errors among the diagnostics.</returns>
    public static (StateMachineDefinition? Definition, IReadOnlyList<Diagnostic> Diagnostics) Read(string text, bool isExpress)
    {
        var reader = new DefinitionReader(isExpress);
        var definition = reader.ReadText(text);
        return (reader.diagnostics.Exists(d => d.Severity == DiagnosticSeverity.Error) ? null : definition, reader.diagnostics);
    }

    /// <summary>Reads a workflow inside a state; transitions are checked with those of the whole.</summary>
    public Workflow? ReadWorkflow(Fields fields, HashSet<string> allowed, int depth)
    {
        if (depth > Limits.Depth / 4)
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
            diagnostics.Add(new Diagnostic(
                DiagnosticSeverity.Error, DiagnosticCodes.Schema, $"The definition is longer than {Limits.DefinitionBytes} bytes", null));
            return null;
        }
        if (Parse(text) is not { } json)
        {
            return null;
        }
        var fields = new Fields(json, "", diagnostics);
        if (fields.OneOf("QueryLanguage", "JSONPath", "JSONata") == "JSONata")
        {
            RefuseJsonata(fields);
            return null;
        }
        var workflow = ReadWorkflow(fields, TopFields, 0);
        var definition = workflow is null ? null : new StateMachineDefinition
        {
            StartAt = workflow.StartAt,
            States = workflow.States,
            Comment = fields.Text("Comment"),
            Version = fields.OneOf("Version", "1.0"),
            TimeoutSeconds = (int?)fields.Integer("TimeoutSeconds", 0, Limits.MaxWaitSeconds),
        };
        if (definition is not null && !diagnostics.Exists(d => d.Severity == DiagnosticSeverity.Error))
        {
            new TransitionChecker(diagnostics).Check(definition);
        }
        return definition;
    }

    internal static void RefuseJsonata(Fields fields) =>
        fields.Error(
            "QueryLanguage 'JSONata' is not in the local cloud; it runs JSONPath. Rewrite the state in JSONPath or use a real AWS account",
            "QueryLanguage");

    private JsonObject? Parse(string text)
    {
        try
        {
            if (text.Length > 0 && Json.Parse(text) is JsonObject json)
            {
                return json;
            }
            diagnostics.Add(new Diagnostic(
                DiagnosticSeverity.Error, DiagnosticCodes.Schema, "Definition must be a valid JSON object", null));
        }
        catch (JsonException e)
        {
            var fault = JsonFault.Find(text, e);
            var source = fault.Source(text);
            diagnostics.Add(new Diagnostic(
                DiagnosticSeverity.Error, DiagnosticCodes.InvalidJson, $"{fault.Message}\n at {source}", source));
        }
        return null;
    }

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
