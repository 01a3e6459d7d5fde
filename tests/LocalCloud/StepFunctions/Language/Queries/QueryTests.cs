using LocalCloud.Protocol;
using LocalCloud.StepFunctions.Language;
using static LocalCloud.Tests.StepFunctions.Language.Asl;

namespace LocalCloud.Tests.StepFunctions.Language;

/// <summary>
/// Expressions in the fields of states (https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html). What is measured on
/// AWS stands in floci-io/floci, JsonataEvaluatorTest and docs/services/step-functions.md.
/// </summary>
public sealed class QueryTests
{
    private const string Input = "{'n':2,'list':[1,2,3],'nothing':null,'text':'x'}";

    [Fact]
    public void An_expression_comes_to_what_is_written() =>
        CaseFile
            .Results("StepFunctions/Language/Cases/queries.txt")
            .Select(c => (c.Where, c.Result, Found: Found(c.Expression, c.Input)))
            .Where(c => c.Found != c.Result)
            .Select(c => $"{c.Where}: {c.Found} instead of {c.Result}")
            .ShouldBeEmpty();

    [Fact]
    public void A_function_is_no_output() =>
        Should
            .Throw<StatesException>(() => Evaluate("$sum"))
            .Cause.ShouldBe(
                "The JSONata expression '$sum' for the field 'Output/v' returned an unsupported result type."
            );

    [Theory]
    [InlineData("($f := function($x){ $x <= 0 ? 0 : 1 + $f($x-1) }; $f(31))")]
    [InlineData("$count([1..873782])")]
    public void Just_below_the_bounds_an_expression_goes_through(string expression) => Evaluate(expression);

    /// <summary>Recorded: localstack/localstack, tests/aws/services/stepfunctions/v2/outputdecl, BASE_LITERALS.</summary>
    [Fact]
    public void Only_a_whole_text_in_its_marks_is_an_expression()
    {
        var state = State<PassDefinition>(
            "{'Type':'Pass','QueryLanguage':'JSONata','End':true,'Output':{'a':' {% 1 %} ','b.$':'$','c':['{% 1 %}',"
                + "{'d':'{%2%}'}],'e':'$states.input'}}"
        );

        Json.Text(state.Run(null, Scope()).Output)
            .ShouldBe("""{"a":" {% 1 %} ","b.$":"$","c":[1,{"d":2}],"e":"$states.input"}""");
    }

    [Fact]
    public void An_input_that_goes_through_is_the_same_value()
    {
        var input = Parse(Input);
        var state = State<PassDefinition>(
            "{'Type':'Pass','QueryLanguage':'JSONata','End':true,'Output':'{% $states.input %}'}"
        );

        state.Run(input, Scope()).Output.ShouldBeSameAs(input);
        State<PassDefinition>("{'Type':'Pass','QueryLanguage':'JSONata','End':true}")
            .Run(input, Scope())
            .Output.ShouldBeSameAs(input);
    }

    /// <summary>The value, or after "! …" what is told of the expression and its field.</summary>
    private static string Found(string expression, string input)
    {
        try
        {
            return Evaluate(expression, input);
        }
        catch (StatesException e) when (e is { Error: "States.QueryEvaluationError", Location: "Output/v" })
        {
            return e.Cause!.Replace(
                $"The JSONata expression '{expression}' specified for the field 'Output/v'",
                "! …",
                StringComparison.Ordinal
            );
        }
    }

    private static string Evaluate(string expression, string input = Input)
    {
        var text = Json.Text(System.Text.Json.Nodes.JsonValue.Create($"{{% {expression} %}}"));
        var definition =
            """{"QueryLanguage":"JSONata","StartAt":"S","States":{"S":{"Type":"Pass","Output":{"v":"""
            + text
            + """},"End":true}}}""";
        var state = (PassDefinition)StateMachineDefinition.Parse(definition).Find("S");
        var scope = Scope("{'State':{'Name':'S'}}", "{'name':'Bob'}");
        return Json.Text(state.Run(Parse(input), scope).Output!["v"]);
    }
}
