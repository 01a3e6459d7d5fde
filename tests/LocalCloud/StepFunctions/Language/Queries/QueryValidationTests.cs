using LocalCloud.StepFunctions.Language;

namespace LocalCloud.Tests.StepFunctions.Language;

/// <summary>
/// What AWS says of a definition in JSONata, measured with ValidateStateMachineDefinition (floci-io/floci, docs/services/step-functions.md
/// and its tests).
/// </summary>
public sealed class QueryValidationTests
{
    private const string Path =
        "The QueryLanguage is set to 'JSONata', but field '{0}' is only supported for the 'JSONPath' QueryLanguage";

    [Fact]
    public void An_expression_is_refused_as_is_written() =>
        CaseFile
            .Blocks("StepFunctions/Language/Cases/query-diagnostics.txt")
            .Select(c => (c.Lines, Found: string.Join(", ", Pass(c.Head))))
            .Where(c => c.Found != string.Join(", ", c.Lines.Select(line => line.Text)))
            .Select(c => $"{c.Lines[0].Where}: {c.Found}")
            .ShouldBeEmpty();

    [Fact]
    public void No_expression_is_refused_too() =>
        Pass("").ShouldBe(["INVALID_JSONATA_EXPRESSION: Unexpected end of expression at /States/S/Output"]);

    [Theory]
    [InlineData("$states.input.items[value > 3]")]
    [InlineData("$states.input.items^(>price).{'name': name}")]
    [InlineData("$states.input.items{name: $sum(price)}")]
    [InlineData("($f := function($x){ $x.a }; $f($states.input))")]
    [InlineData("$states.input ~> |a|{'b': c}|")]
    [InlineData("$someVariable.a.b")]
    public void What_stands_in_an_expression_reads_from_what_it_is_applied_to(string expression) =>
        Pass(expression).ShouldBeEmpty();

    [Theory]
    [InlineData("'Type':'Pass','InputPath':'$.a','End':true", "InputPath")]
    [InlineData("'Type':'Pass','Result':1,'End':true", "Result")]
    [InlineData("'Type':'Pass','Parameters':{},'End':true", "Parameters")]
    [InlineData("'Type':'Wait','Seconds':1,'OutputPath':'$','End':true", "OutputPath")]
    [InlineData("'Type':'Fail','ErrorPath':'$.e'", "ErrorPath")]
    [InlineData(
        "'Type':'Map','MaxConcurrencyPath':'$.m','ItemProcessor':{'StartAt':'I','States':{'I':{'Type':'Pass','End':true}}},'End':true",
        "MaxConcurrencyPath"
    )]
    public void Fields_of_JSONPath_are_refused(string state, string field) =>
        Diagnostics($"{{'QueryLanguage':'JSONata','StartAt':'S','States':{{'S':{{{state}}}}}}}")
            .ShouldBe([$"SCHEMA_VALIDATION_FAILED: {string.Format(Path, field)} at /States/S"]);

    [Theory]
    [InlineData("'Type':'Pass','Output':1,'End':true", "Output")]
    [InlineData("'Type':'Task','Resource':'arn:aws:states:::events:putEvents','Arguments':{},'End':true", "Arguments")]
    public void Fields_of_JSONata_are_refused_in_a_JSONPath_state(string state, string field) =>
        Diagnostics($"{{'StartAt':'S','States':{{'S':{{{state}}}}}}}")
            .ShouldContain(
                $"SCHEMA_VALIDATION_FAILED: The QueryLanguage is set to 'JSONPath', but field '{field}' is only "
                    + $"supported for the 'JSONata' QueryLanguage at /States/S"
            );

    [Theory]
    [InlineData("Output")]
    [InlineData("Assign")]
    public void A_catcher_knows_the_error_and_no_result(string field)
    {
        var value = field == "Assign" ? "{'e':'{% $states.EXPR %}'}" : "'{% $states.EXPR %}'";
        string Catch(string member) =>
            "{'QueryLanguage':'JSONata','StartAt':'S','States':{'S':{'Type':'Task',"
            + "'Resource':'arn:aws:states:::lambda:invoke','Arguments':{'FunctionName':'f'},'End':true,"
            + $"'Catch':[{{'ErrorEquals':['States.ALL'],'Next':'T','{field}':{value.Replace("EXPR", member)}}}]}},'T':{{'Type':'Succeed'}}}}}}";

        Diagnostics(Catch("errorOutput")).ShouldBeEmpty();
        Diagnostics(Catch("result")).Single().ShouldContain("Field '$states.result' does not exist.");
    }

    [Fact]
    public void A_result_can_be_read_where_there_is_one() =>
        Diagnostics(
                "{'QueryLanguage':'JSONata','StartAt':'S','States':{'S':{'Type':'Task','Resource':'arn:aws:states:::lambda:invoke',"
                    + "'Arguments':{'FunctionName':'{% $states.input.f %}','Payload':'{% $states.input %}'},"
                    + "'Output':'{% $states.result.Payload %}','Assign':{'x':'{% $states.result %}'},'End':true}}}"
            )
            .ShouldBeEmpty();

    [Theory]
    [InlineData("events:putEvents", "'Entry':'{% 1 %}','Entries':'{% $states.input %}'", "Entry")]
    [InlineData("aws-sdk:dynamodb:describeTable", "'tableName':'{% $states.input.t %}'", "tableName")]
    public void Arguments_are_checked_by_the_names_that_they_have(string call, string arguments, string name)
    {
        var found = Diagnostics(
            "{'QueryLanguage':'JSONata','StartAt':'S','States':{'S':{'Type':'Task','End':true,"
                + $"'Resource':'arn:aws:states:::{call}','Arguments':{{{arguments}}}}}}}}}"
        );

        found.Single().ShouldContain(name);
        found.Single().ShouldNotContain(".$");
        found.Single().ShouldEndWith(" at /States/S/Arguments");
    }

    [Fact]
    public void Choices_have_conditions() =>
        Diagnostics(
                "{'QueryLanguage':'JSONata','StartAt':'S','States':{'S':{'Type':'Choice',"
                    + "'Choices':[{'Variable':'$.a','IsNull':true,'Next':'T'}]},'T':{'Type':'Succeed'}}}"
            )
            .ShouldBe([
                $"SCHEMA_VALIDATION_FAILED: {string.Format(Path, "Variable")} at /States/S/Choices[0]",
                $"SCHEMA_VALIDATION_FAILED: {string.Format(Path, "IsNull")} at /States/S/Choices[0]",
                "SCHEMA_VALIDATION_FAILED: These fields are required: [Condition] at /States/S/Choices[0]",
            ]);

    [Fact]
    public void An_expression_is_found_wherever_it_stands() =>
        Diagnostics(
                "{'QueryLanguage':'JSONata','StartAt':'S','States':{'S':{'Type':'Choice','Default':'T',"
                    + "'Choices':[{'Condition':'{% x %}','Next':'T'}]},"
                    + "'T':{'Type':'Pass','Output':{'a':[1,{'b':'{% y %}'}]},'End':true}}}"
            )
            .ShouldBe([
                "UNSUPPORTED_JSONATA_EXPRESSION: Reference to 'x' at the top level is not supported. at /States/S/Choices[0]/Condition",
                "UNSUPPORTED_JSONATA_EXPRESSION: Reference to 'y' at the top level is not supported. at /States/T/Output/a[1]/b",
            ]);

    [Theory]
    [InlineData("'Type':'Wait','Seconds':'{% ( %}'", "Seconds")]
    [InlineData("'Type':'Wait','Timestamp':'{% ( %}'", "Timestamp")]
    [InlineData(
        "'Type':'Map','ItemProcessor':{'StartAt':'A','States':{'A':{'Type':'Succeed'}}},'Items':'{% ( %}'",
        "Items"
    )]
    public void An_expression_that_is_none_is_refused_once(string state, string field) =>
        Diagnostics("{'QueryLanguage':'JSONata','StartAt':'S','States':{'S':{'End':true," + state + "}}}")
            .ShouldBe([$"INVALID_JSONATA_EXPRESSION: Expected \")\" before end of expression at /States/S/{field}"]);

    /// <summary>Developer Guide, "Passing data between states with variables", "Variable scope". Branches have scopes of their own.</summary>
    [Fact]
    public void An_inner_scope_has_other_variables_than_an_outer_one() =>
        Diagnostics(
                "{'StartAt':'S','States':{'S':{'Type':'Pass','Assign':{'x.$':'$'},'Next':'P'},'P':{'Type':'Parallel','End':true,'Branches':["
                    + "{'StartAt':'A','States':{'A':{'Type':'Pass','Assign':{'y':1},'End':true}}},"
                    + "{'StartAt':'B','States':{'B':{'Type':'Pass','Assign':{'y':1,'x':1},'End':true}}}]}}}"
            )
            .ShouldBe([
                "SCHEMA_VALIDATION_FAILED: The variable 'x' is assigned in an outer scope and can not be assigned in an inner one at "
                    + "/States/P/Branches[1]/States/B/Assign",
            ]);

    private static IEnumerable<string> Pass(string expression) =>
        Diagnostics(
            "{'QueryLanguage':'JSONata','StartAt':'S','States':{'S':{'Type':'Pass','End':true,'Output':'{% EXPR %}'}}}".Replace(
                "EXPR",
                expression.Replace("'", "\\'")
            )
        );

    private static IEnumerable<string> Diagnostics(string definition) =>
        DefinitionValidator
            .Validate(definition.Replace("\\'", "\u0001").Replace('\'', '"').Replace("\u0001", "\\\""))
            .Select(d => d.ToString());
}
