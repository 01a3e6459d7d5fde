using Jsonata;

namespace LocalCloud.StepFunctions.Language;

/// <summary>An expression of a definition, and the field that it stands in, by which AWS's messages name it.</summary>
/// <param name="field">From the state on, for example <c>Output/total[0]</c>.</param>
internal sealed class QueryExpression(string field, JsonataExpression expression)
{
    /// <summary>
    /// AWS's version of the language, and the bounds that AWS was measured to have (floci-io/floci,
    /// docs/services/step-functions.md): 100 levels, 6,990,256 bytes with eight to a number and one to a character. The
    /// time is ours: others wait for it.
    /// </summary>
    private static readonly JsonataOptions Options = new()
    {
        Version = JsonataVersion.V2_0_6,
        WritesNonFinite = true,
        MaxDepth = 100,
        MaxDataDepth = 256,
        MaxItems = 873_782,
        MaxCharacters = 6_990_256,
        MaxPadding = Limits.Padding,
        Timeout = TimeSpan.FromSeconds(2),
    };

    private readonly string prefix = $"The JSONata expression '{expression.Text}' specified for the field '{field}'";

    public JsonataReferences References => expression.References;

    /// <exception cref="JsonataException">The text is no expression.</exception>
    public static QueryExpression Parse(string field, string text) =>
        new(field, JsonataExpression.Parse(text, Options));

    /// <summary>The state machine's variables that an expression refers to.</summary>
    public static IEnumerable<string> Variables(string text) =>
        JsonataExpression
            .Parse(text, Options)
            .References.Variables.Where(v =>
                v is not ("states" or "$") && !JsonataReferences.IsFunction(v) && !QueryFunctions.All.Contains(v)
            );

    /// <param name="input">What <c>$states.input</c> is, unless the scope says otherwise.</param>
    /// <exception cref="StatesException">
    /// States.QueryEvaluationError: the expression failed or came to nothing.
    /// </exception>
    public JsonNode? Evaluate(JsonNode? input, Scope scope)
    {
        JsonataResult result;
        try
        {
            result = expression.Evaluate(Bindings(scope.States ?? new StatesVariable(input), scope));
        }
        catch (JsonataException e)
        {
            throw Failed($"{prefix} threw an error during evaluation{Reason(e)}");
        }
        return result.Kind switch
        {
            JsonataKind.Undefined => throw Failed($"{prefix} returned nothing (undefined)."),
            JsonataKind.Function => throw Failed(
                $"The JSONata expression '{expression.Text}' for the field '{field}' returned an unsupported result type."
            ),
            _ => result.Value,
        };
    }

    /// <summary>The value, which has to be of a kind.</summary>
    /// <param name="expected">As AWS calls the kind: number, string, boolean, array.</param>
    /// <param name="or">Another kind that will do.</param>
    /// <exception cref="StatesException">
    /// States.QueryEvaluationError: the expression failed or came to something else.
    /// </exception>
    public JsonNode? Evaluate(JsonNode? input, Scope scope, string expected, string? or = null)
    {
        var value = Evaluate(input, scope);
        var kind = Kind(value);
        return kind == expected || kind == or ? value : throw Unexpected(value, expected);
    }

    /// <exception cref="StatesException">
    /// States.QueryEvaluationError: the expression failed or came to no whole number.
    /// </exception>
    public long EvaluateWhole(JsonNode? input, Scope scope)
    {
        var value = Evaluate(input, scope, "number");
        return Numbers.TryWhole(value, out var whole) ? whole : throw Unexpected(value, "integer");
    }

    /// <summary>
    /// Recorded: localstack/localstack, tests/aws/services/stepfunctions/v2/scenarios (a Map state's Items).
    /// </summary>
    private StatesException Unexpected(JsonNode? value, string expected) =>
        Failed(
            $"{prefix} returned an unexpected result type. Expected '{expected}', but was '{Kind(value)}' for value: {AwsText.Of(value)}"
        );

    /// <summary>
    /// States.QueryEvaluationError: the value is of the right kind, and yet none that the field can have.
    /// </summary>
    public StatesException Failed(string cause) => new(ErrorNames.QueryEvaluationError, cause) { Location = field };

    private static JsonataBindings Bindings(StatesVariable states, Scope scope)
    {
        var bindings = new JsonataBindings().Add(QueryFunctions.All);
        foreach (var (name, value) in scope.Variables)
        {
            bindings.Add(name, value);
        }
        return bindings.Add("states", states.Members(scope));
    }

    /// <summary>
    /// A message with a code is a sentence of its own, one of a bound follows a colon (measured: floci-io/floci).
    /// </summary>
    private static string Reason(JsonataException e) =>
        e.Code switch
        {
            "U1001" => $": {e.Message}",
            "D2015" or "U1003" or "U1004" =>
                ": Expression evaluation memory limit exceeded: Check for excessive memory usage",
            _ => $". {e.Code}: {e.Message}",
        };

    private static string Kind(JsonNode? value) =>
        value?.GetValueKind() switch
        {
            JsonValueKind.String => "string",
            JsonValueKind.Number => "number",
            JsonValueKind.True or JsonValueKind.False => "boolean",
            JsonValueKind.Array => "array",
            JsonValueKind.Object => "object",
            _ => "null",
        };
}

/// <summary>A part of a template that is an expression.</summary>
internal sealed record QueryNode(QueryExpression Expression) : TemplateNode
{
    public override JsonNode? Evaluate(JsonNode? input, Scope scope) => Expression.Evaluate(input, scope);
}
