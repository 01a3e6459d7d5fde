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

    [Theory]
    [InlineData("$states.input.n + 1", "3")]
    [InlineData("$states.input.nothing", "null")]
    [InlineData("$states.context.State.Name", "\"S\"")]
    [InlineData("$name & '!'", "\"Bob!\"")]
    [InlineData("$sum($states.input.list)", "6")]
    // What Step Functions adds (measured).
    [InlineData("$partition([1,2,3,4,5], 2)", "[[1,2],[3,4],[5]]")]
    [InlineData("$partition([1,2,3])", "[[1,2,3]]")]
    [InlineData("$partition([1,2,3,4,5], 2.9)", "[[1,2],[3,4],[5]]")]
    [InlineData("$exists($partition([], 2))", "false")]
    [InlineData("$exists($partition([1], 0))", "false")]
    [InlineData("$range(0, 10, 2)", "[0,2,4,6,8,10]")]
    [InlineData("$range(10, 0, -2)", "[10,8,6,4,2,0]")]
    [InlineData("$range(-1.7, 2, 1)", "[-1,0,1,2]")]
    [InlineData("$range(3, 3, 1)", "3")]
    [InlineData("$exists($range(1, 5))", "false")]
    [InlineData("$exists($range(5, 1, 1))", "false")]
    [InlineData("$count($range(1, 360145, 1))", "360145")]
    [InlineData("$hash('Hello', 'MD5')", "\"8b1a9953c4611296a827abf8c47804d7\"")]
    [InlineData("$hash('Hello', 'SHA-1')", "\"f7ff9e8b7bb2e09b70935a5d785e0cc5d9d0abf0\"")]
    [InlineData("$exists($hash('Hello'))", "false")]
    [InlineData("$random(42)", "0.7275636800328681")]
    [InlineData("$random(0.9) = $random(0)", "true")]
    [InlineData("$random() = $random()", "false")]
    [InlineData("$match($uuid(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/).index", "0")]
    [InlineData("$parse('{\"b\":1,\"a\":[2]}')", """{"b":1,"a":[2]}""")]
    [InlineData("$map(['{\"a\":1}', '{\"a\":2}'], $parse).a", "[1,2]")]
    [InlineData("$exists($parse('null'))", "true")]
    [InlineData("$exists($parse())", "false")]
    // JSON has no word for what is not finite (measured).
    [InlineData("[1/0, -1/0]", """["Infinity","-Infinity"]""")]
    [InlineData("$parseInteger('abc', '0')", "\"NaN\"")]
    [InlineData("$string(1e20)", "\"100000000000000000000\"")]
    [InlineData("1+1+1+1+1+1+1+1+1+1", "10")]
    public void An_expression_comes_to_a_value(string expression, string expected) =>
        Evaluate(expression).ShouldBe(expected);

    [Theory]
    [InlineData("$states.input.missing", " returned nothing (undefined).")]
    [InlineData(
        "1 + 'a'",
        " threw an error during evaluation. T2002: The right side of the \"+\" operator must evaluate to a number"
    )]
    [InlineData(
        "$sum(['a'])",
        " threw an error during evaluation. T0412: Argument 1 of function \"sum\" must be an array of \"numbers\""
    )]
    [InlineData("$error('No milk')", " threw an error during evaluation. D3137: No milk")]
    [InlineData("$eval('1')", " threw an error during evaluation. T1006: Attempted to invoke a non-function")]
    [InlineData("$parse('{}{}')", " threw an error during evaluation. D3137: Invalid JSON")]
    [InlineData("$parse('{\"a\":1,\"a\":2}')", " threw an error during evaluation. D3137: Invalid JSON")]
    [InlineData("$parse('1e400')", " threw an error during evaluation. D3137: Invalid JSON")]
    [InlineData(
        "$partition([1], -1)",
        " threw an error during evaluation. D3137: Second argument must be zero or greater"
    )]
    [InlineData(
        "$uuid('seed')",
        " threw an error during evaluation. T0410: Argument 1 of function \"uuid\" does not match function signature"
    )]
    [InlineData(
        "$range(1, 360146, 1)",
        " threw an error during evaluation: Expression evaluation memory limit exceeded: Check for excessive memory usage"
    )]
    [InlineData(
        "[1..873783]",
        " threw an error during evaluation: Expression evaluation memory limit exceeded: Check for excessive memory usage"
    )]
    [InlineData(
        "($f := function($x){ $x <= 0 ? 0 : 1 + $f($x-1) }; $f(32))",
        " threw an error during evaluation: Stack overflow error: Check for non-terminating recursive function. Consider rewriting as tail-recursive"
    )]
    public void What_fails_is_told_with_expression_and_field(string expression, string expected)
    {
        var failure = Should.Throw<StatesException>(() => Evaluate(expression));

        failure.Error.ShouldBe("States.QueryEvaluationError");
        failure.Cause.ShouldBe($"The JSONata expression '{expression}' specified for the field 'Output/v'{expected}");
        failure.Location.ShouldBe("Output/v");
    }

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

    private static string Evaluate(string expression)
    {
        var text = Json.Text(System.Text.Json.Nodes.JsonValue.Create($"{{% {expression} %}}"));
        var definition =
            """{"QueryLanguage":"JSONata","StartAt":"S","States":{"S":{"Type":"Pass","Output":{"v":"""
            + text
            + """},"End":true}}}""";
        var state = (PassDefinition)StateMachineDefinition.Parse(definition).Find("S");
        var scope = Scope("{'State':{'Name':'S'}}", "{'name':'Bob'}");
        return Json.Text(state.Run(Parse(Input), scope).Output!["v"]);
    }
}
