#nullable disable
using System.Text.Json.Nodes;

// One way from a state to the next: as a rule, "otherwise", or when an error is caught.
public sealed record Transition(string From, string To, string Label);

public sealed record State(string Name, string Type);

// The states of a workflow and the ways between them, read from its definition in the Amazon States Language.
public sealed class States
{
    private States(string start, List<State> all, List<Transition> transitions)
    {
        Start = start;
        All = all;
        Transitions = transitions;
    }

    public string Start { get; }

    public IReadOnlyList<State> All { get; }

    public IReadOnlyList<Transition> Transitions { get; }

    public static States Read(string definition)
    {
        var json = JsonNode.Parse(definition);
        var all = new List<State>();
        var transitions = new List<Transition>();
        foreach (var (name, state) in json["States"].AsObject())
        {
            all.Add(new State(name, (string)state["Type"]));
            transitions.AddRange(From(name, state));
        }
        return new States((string)json["StartAt"], all, transitions);
    }

    private static IEnumerable<Transition> From(string name, JsonNode state)
    {
        if (state["Next"] is { } next)
        {
            yield return new Transition(name, (string)next, "");
        }
        if (state["Default"] is { } otherwise)
        {
            yield return new Transition(name, (string)otherwise, "otherwise");
        }
        foreach (var rule in Items(state["Choices"]))
        {
            yield return new Transition(name, (string)rule["Next"], Condition(rule));
        }
        foreach (var catcher in Items(state["Catch"]))
        {
            var errors = Items(catcher["ErrorEquals"]).Select(error => (string)error);
            yield return new Transition(name, (string)catcher["Next"], "on " + string.Join(", ", errors));
        }
    }

    // Short enough for a label: what is compared, and how. And, Or and nested conditions are only hinted at.
    private static string Condition(JsonNode rule)
    {
        if (rule["Not"] is { } negated)
        {
            return "not " + Condition(negated);
        }
        if ((string)rule["Variable"] is not { } variable)
        {
            return "if …";
        }
        var parts = variable.Split('.').Where(part => part is not ("BOOL" or "S" or "N")).ToArray();
        var test = rule.AsObject()
            .First(member => member.Key is not ("Variable" or "Next" or "Comment" or "Assign" or "Output"));
        return (test.Key, test.Value.ToJsonString()) switch
        {
            ("BooleanEquals", "true") => parts[^1],
            ("BooleanEquals", _) => "not " + parts[^1],
            ("IsPresent", "true") => parts[^1] + " present",
            var (comparison, value) => $"{parts[^1]} {comparison} {value}",
        };
    }

    private static IEnumerable<JsonNode> Items(JsonNode array) => array?.AsArray() ?? Enumerable.Empty<JsonNode>();
}
