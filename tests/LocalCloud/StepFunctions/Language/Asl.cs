using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using LocalCloud.StepFunctions.Language;

namespace LocalCloud.Tests.StepFunctions.Language;

/// <summary>Short ways to say what a piece of the language does. JSON is written with single quotes.</summary>
internal static class Asl
{
    public static JsonNode? Parse(string json) => Json.Parse(json.Replace('\'', '"'));

    public static Scope Scope(string context = "{}", string variables = "{}") =>
        new(
            () => Parse(context)!.AsObject(),
            Parse(variables)!.AsObject().ToDictionary(v => v.Key, v => v.Value),
            new Random(1)
        );

    /// <summary>A template's value as JSON text.</summary>
    public static string Evaluate(
        string template,
        string input = "{}",
        string context = "{}",
        string variables = "{}"
    ) => Json.Text(PayloadTemplate.Compile(Parse(template)).Evaluate(Parse(input), Scope(context, variables)));

    /// <summary>An expression's value (a path or a function, with its own single quotes) as JSON text.</summary>
    public static string Value(string expression, string input = "{}", string context = "{}") =>
        Json.Text(Compile(expression).Evaluate(Parse(input), Scope(context))!["v"]);

    public static StatesException Failure(string expression, string input = "{}", string context = "{}") =>
        Should.Throw<StatesException>(() => Compile(expression).Evaluate(Parse(input), Scope(context)));

    /// <summary>A definition of the state S, read; a state T follows it when S names one.</summary>
    public static T State<T>(string state)
        where T : StateDefinition
    {
        var next = state.Contains("'T'") ? ",'T':{'Type':'Succeed'}" : "";
        return (T)
            StateMachineDefinition
                .Parse($"{{'StartAt':'S','States':{{'S':{state}{next}}}}}".Replace('\'', '"'))
                .Find("S");
    }

    private static PayloadTemplate Compile(string expression) =>
        PayloadTemplate.Compile(new JsonObject { ["v.$"] = expression });
}
