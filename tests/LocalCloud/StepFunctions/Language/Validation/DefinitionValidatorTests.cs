using LocalCloud.StepFunctions.Language;

namespace LocalCloud.Tests.StepFunctions.Language;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinitionDiagnostic.html</summary>
public sealed class DefinitionValidatorTests
{
    private const string Ok = "'T':{'Type':'Succeed'}";

    /// <summary>What is said of <see cref="Ok"/> when the state before it is not right.</summary>
    private const string Unreached = ", MISSING_TRANSITION_TARGET: State \"T\" is not reachable. at /States/T";

    [Fact]
    public void A_good_definition_has_no_diagnostics() =>
        Validate(
                "{'Comment':'c','Version':'1.0','TimeoutSeconds':5,'QueryLanguage':'JSONPath','StartAt':'T','States':{"
                    + Ok
                    + "}}"
            )
            .ShouldBeEmpty();

    [Fact]
    public void A_definition_is_checked() => Wrong("definitions.txt", Message).ShouldBeEmpty();

    [Fact]
    public void A_state_is_checked() =>
        Wrong("states.txt", state => Message($"{{'StartAt':'S','States':{{'S':{state},{Ok}}}}}").Replace(Unreached, ""))
            .ShouldBeEmpty();

    private static IEnumerable<string> Wrong(string file, Func<string, string> message) =>
        CaseFile
            .Blocks($"StepFunctions/Language/Cases/{file}")
            .Select(c => (c.Lines, Found: message(c.Head)))
            .Where(c => c.Found != Invalid(c.Lines))
            .Select(c => $"{c.Lines[0].Where}: {c.Found}");

    private static string Invalid(IEnumerable<CaseFile.Line> diagnostics) =>
        $"Invalid State Machine Definition: '{string.Join(", ", diagnostics.Select(d => d.Text))}'";

    /// <summary>Recorded: gabrielmoreira/tiny-asl-machine, tests/conformance/cases/.snapshots/aws/Feature.ChoiceValidation-003 and -005.</summary>
    [Theory]
    [InlineData("", "This object should have only one of the following fields: ")]
    [InlineData("'StringEquals':'1','NumericGreaterThan':0,", "There should only be one of the following fields: ")]
    public void A_comparison_has_one_operator_of_those_listed(string operators, string message) =>
        Message(
                "{'StartAt':'S','States':{'S':{'Type':'Choice','Choices':[{'Variable':'$.a',"
                    + operators
                    + "'Next':'T'}]},"
                    + Ok
                    + "}}"
            )
            .ShouldBe(
                $"Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: {message}[StringEquals, IsBoolean, StringLessThan, IsNumeric, "
                    + "BooleanEquals, StringLessThanEqualsPath, NumericLessThan, NumericGreaterThan, NumericLessThanPath, StringMatches, "
                    + "TimestampLessThanEqualsPath, NumericEquals, TimestampGreaterThan, "
                    + "StringGreaterThanEqualsPath, TimestampGreaterThanEqualsPath, "
                    + "TimestampLessThanEquals, NumericLessThanEqualsPath, TimestampEquals, BooleanEqualsPath, IsTimestamp, StringLessThanEquals, "
                    + "NumericLessThanEquals, StringLessThanPath, TimestampGreaterThanPath, StringGreaterThan, StringGreaterThanPath, IsString, "
                    + "StringEqualsPath, TimestampEqualsPath, TimestampLessThan, StringGreaterThanEquals, NumericGreaterThanPath, "
                    + "NumericGreaterThanEquals, NumericEqualsPath, TimestampLessThanPath, IsNull, IsPresent, TimestampGreaterThanEquals, "
                    + "NumericGreaterThanEqualsPath] at /States/S/Choices[0]'"
            );

    /// <summary>Measured on AWS: floci-io/floci, issues 2735 and 3733 and pull request 2786.</summary>
    [Theory]
    [InlineData("'MaxConcurrency':-1", "Minimum value is 0 at /States/S/MaxConcurrency")]
    [InlineData(
        "'MaxConcurrency':1,'MaxConcurrencyPath':'$.a'",
        "There should only be one of the following fields: [MaxConcurrency, MaxConcurrencyPath] at /States/S"
    )]
    [InlineData(
        "'MaxConcurrencyPath':'$.a[*]'",
        "Value is not a Reference Path: '[' must be followed by ' or '[' at /States/S/MaxConcurrencyPath"
    )]
    [InlineData(
        "'MaxConcurrencyPath':'$$.Execution.Input.n'",
        "Value is not a Reference Path: '$$.Execution.Input.n' leads into the context object, which is not allowed "
            + "here at /States/S/MaxConcurrencyPath"
    )]
    [InlineData("'ToleratedFailureCount':-1", "Minimum value is 0 at /States/S/ToleratedFailureCount")]
    [InlineData("'ToleratedFailurePercentage':-1", "Minimum value is 0.0 at /States/S/ToleratedFailurePercentage")]
    [InlineData("'ToleratedFailurePercentage':101", "Maximum value is 100.0 at /States/S/ToleratedFailurePercentage")]
    public void The_numbers_of_a_Map_are_checked(string fields, string expected) =>
        Message(MapWith(fields)).ShouldBe($"Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: {expected}'");

    [Theory]
    [InlineData("'MaxConcurrency':9223372036854775807")]
    [InlineData("'MaxConcurrencyPath':'$limit'")]
    [InlineData("'ItemsPath':'$$.Execution.Input.ids'")]
    public void The_numbers_and_paths_of_a_Map_reach_far(string fields) => Validate(MapWith(fields)).ShouldBeEmpty();

    /// <summary>A result cannot be written into the context object or a variable.</summary>
    [Theory]
    [InlineData("$$.a")]
    [InlineData("$a")]
    public void ResultPath_leads_into_the_input(string path) =>
        Message($"{{'StartAt':'S','States':{{'S':{{'Type':'Pass','ResultPath':'{path}','End':true}}}}}}")
            .ShouldContain($"Value is not a Reference Path: '{path}' leads into");

    /// <summary>Recorded by localstack/localstack (query_language); measured again: floci-io/floci, issue 2968.</summary>
    [Fact]
    public void A_JSONata_machine_has_no_JSONPath_states() =>
        Message(
                "{'QueryLanguage':'JSONata','StartAt':'T','States':{'T':{'Type':'Succeed','QueryLanguage':'JSONPath'}}}"
            )
            .ShouldBe(
                "Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: "
                    + "'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine at /States/T'"
            );

    [Theory]
    [InlineData(
        "not a definition",
        "Unrecognized token 'not': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
        "line: 1, column: 4]"
    )]
    [InlineData(
        "{'a':1}",
        "Unexpected character (''' (code 39)): was expecting double-quote to start field name",
        "line: 1, column: 3]"
    )]
    public void Broken_json_is_said_as_the_service_says_it(string text, string message, string place)
    {
        var found = DefinitionValidator.Validate(text).ShouldHaveSingleItem();
        found.Code.ShouldBe("INVALID_JSON_DESCRIPTION");
        found.Location.ShouldBe($"[Source: (String)\"{text}\"; {place}");
        found.Message.ShouldBe($"{message}\n at {found.Location}");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("[]")]
    [InlineData("1")]
    public void A_definition_is_an_object(string text)
    {
        var found = DefinitionValidator.Validate(text).ShouldHaveSingleItem();
        (found.Code, found.Message, found.Location).ShouldBe(
            ("SCHEMA_VALIDATION_FAILED", "Definition must be a valid JSON object", null)
        );
    }

    [Fact]
    public void An_Express_workflow_has_no_callbacks()
    {
        var definition =
            "{'StartAt':'S','States':{'S':{'Type':'Task',"
            + "'Resource':'arn:aws:states:::sqs:sendMessage.waitForTaskToken','Parameters':{'QueueUrl':'q','MessageBody':'m'},'End':true}}}";
        DefinitionValidator
            .Validate(definition.Replace('\'', '"'), "EXPRESS")
            .ShouldHaveSingleItem()
            .Message.ShouldBe("Express state machine does not support '.waitForTaskToken' service integration ");
    }

    /// <summary>API Reference, ValidateStateMachineDefinitionDiagnostic, "List of warning codes".</summary>
    [Theory]
    [InlineData("{'Type':'Pass','Assign':{'v':['$.a']},'End':true}", null)]
    [InlineData("{'Type':'Pass','Assign':{'v':{'w':'States.UUID()'}},'End':true}", "NO_DOLLAR at /States/S/Assign")]
    [InlineData(
        "{'Type':'Map','ItemSelector':{'v':'$$.Map.Item.Value'},'ItemProcessor':{'StartAt':'I','States':{'I':{'Type':'Succeed'}}},'End':true}",
        "NO_DOLLAR at /States/S/ItemSelector"
    )]
    [InlineData(
        "{'Type':'Task','Resource':'arn:aws:states:::lambda:invoke','Parameters':{'FunctionName':'f'},'ResultSelector':{'v':'$.a'},'End':true}",
        "NO_DOLLAR at /States/S/ResultSelector"
    )]
    [InlineData("{'Type':'Pass','Result':[{'v.$':'$.a'}],'End':true}", "PASS_RESULT_IS_STATIC at /States/S/Result")]
    [InlineData("{'Type':'Fail','Error':'$.error','Cause':'c'}", "NO_PATH at /States/S/Error")]
    [InlineData(
        "{'Type':'Choice','Choices':[{'Variable':'$.a','StringEquals':'$.b','Next':'S'}]}",
        "NO_PATH at /States/S/Choices[0]/StringEquals"
    )]
    public void A_likely_slip_is_a_warning(string state, string? expected) =>
        Validate($"{{'StartAt':'S','States':{{'S':{state}}}}}")
            .Where(d => d.Severity == DiagnosticSeverity.Warning)
            .Select(d => $"{d.Code} at {d.Location}")
            .ShouldBe(expected is null ? [] : [expected]);

    [Fact]
    public void What_is_probably_not_meant_is_a_warning()
    {
        var found = Validate(
            "{'StartAt':'S','States':{'S':{'Type':'Pass','Parameters':{'a':'$.b'},'Result':{'c.$':'$.d'},'End':true}}}"
        );
        found
            .Select(d => (d.Severity, d.Code, d.Location))
            .ShouldBe([
                (DiagnosticSeverity.Warning, "NO_DOLLAR", "/States/S/Parameters"),
                (DiagnosticSeverity.Warning, "PASS_RESULT_IS_STATIC", "/States/S/Result"),
            ]);
    }

    [Fact]
    public void States_that_nest_without_end_are_refused()
    {
        var inner = """{"Type":"Pass","End":true}""";
        for (var i = 0; i < 40; i++)
        {
            inner =
                "{'Type':'Map','End':true,'ItemProcessor':{'StartAt':'S".Replace('\'', '"')
                + i
                + "\",\"States\":{\"S"
                + i
                + "\":"
                + inner
                + "}}}";
        }
        DefinitionValidator.Validate("{\"StartAt\":\"S\",\"States\":{\"S\":" + inner + "}}").ShouldNotBeEmpty();
    }

    private static string MapWith(string fields) =>
        $"{{'StartAt':'S','States':{{'S':{{'Type':'Map','End':true,{fields},'ItemProcessor':{{'StartAt':'I',"
        + $"'States':{{'I':{{'Type':'Pass','End':true}}}}}}}}}}}}";

    private static string Message(string definition) =>
        Should.Throw<DefinitionException>(() => StateMachineDefinition.Parse(definition.Replace('\'', '"'))).Message;

    private static IReadOnlyList<Diagnostic> Validate(string definition) =>
        DefinitionValidator.Validate(definition.Replace('\'', '"'));
}
