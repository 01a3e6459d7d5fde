using LocalCloud.StepFunctions.Language;

namespace LocalCloud.Tests.StepFunctions.Language;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinitionDiagnostic.html</summary>
public sealed class DefinitionValidatorTests
{
    private const string Ok = "'T':{'Type':'Succeed'}";

    [Fact]
    public void A_good_definition_has_no_diagnostics() =>
        Validate(
                "{'Comment':'c','Version':'1.0','TimeoutSeconds':5,'QueryLanguage':'JSONPath','StartAt':'T','States':{"
                    + Ok
                    + "}}"
            )
            .ShouldBeEmpty();

    [Theory]
    [InlineData("{}", "SCHEMA_VALIDATION_FAILED: These fields are required: [States, StartAt] at /")]
    [InlineData("{'StartAt':'T'}", "SCHEMA_VALIDATION_FAILED: These fields are required: [States] at /")]
    [InlineData(
        "{'StartAt':'T','States':{'T':{'Type':'Succeed'}},'Version':'2.0'}",
        "SCHEMA_VALIDATION_FAILED: Value should be one of the following: [1.0] at /Version"
    )]
    [InlineData(
        "{'StartAt':'X','States':{'T':{'Type':'Pass','End':true}}}",
        "MISSING_TRANSITION_TARGET: Missing 'Next' target: X at /StartAt, MISSING_TRANSITION_TARGET: State \"T\" is not reachable. at /States/T"
    )]
    [InlineData(
        "{'StartAt':'A','States':{'A':{'Type':'Pass','Next':'B'},'B':{'Type':'Pass','Next':'A'}}}",
        "MISSING_END_STATE: Workflow has no terminal state at null"
    )]
    [InlineData(
        "{'StartAt':'A','States':{'A':{'Type':'Pass','Next':'NOPE'}}}",
        "MISSING_TRANSITION_TARGET: Missing 'Next' target: NOPE at /States/A/Next, MISSING_END_STATE: Workflow has no terminal state at null"
    )]
    [InlineData(
        "{'StartAt':'A','States':{'A':{'Type':'Pass','Next':'B'},'B':{'Type':'Pass','Next':'A'},'C':{'Type':'Pass','End':true}}}",
        "MISSING_TRANSITION_TARGET: State \"C\" is not reachable. at /States/C"
    )]
    [InlineData(
        "{'StartAt':'First','States':{'First':{'Type':'Pass'}}}",
        "SCHEMA_VALIDATION_FAILED: This object should have only one of the following fields: [Next, End] at /States/First, "
            + "MISSING_END_STATE: Workflow has no terminal state at null"
    )]
    [InlineData(
        "{'StartAt':'First','States':{'First':{'End':true}}}",
        "SCHEMA_VALIDATION_FAILED: The field 'Type' is required at /States/First, MISSING_END_STATE: Workflow has no terminal state at null"
    )]
    [InlineData(
        "{'StartAt':'First','States':{}}",
        "SCHEMA_VALIDATION_FAILED: Value cannot be empty at /States, MISSING_TRANSITION_TARGET: Missing 'Next' target: First at /StartAt, "
            + "MISSING_END_STATE: Workflow has no terminal state at null"
    )]
    [InlineData(
        "{'States':{'First':{'Type':'Pass','End':true}}}",
        "SCHEMA_VALIDATION_FAILED: These fields are required: [StartAt] at /"
    )]
    [InlineData(
        "{'StartAt':'Done','States':{'Done':{'Type':'Succeed','Next':'After'},'After':{'Type':'Pass','End':true}}}",
        "SCHEMA_VALIDATION_FAILED: Field 'Next' is not supported at /States/Done"
    )]
    [InlineData(
        "{'StartAt':'First','States':{'First':{'Type':'Unknown','End':true}}}",
        "SCHEMA_VALIDATION_FAILED: The field 'Type' should have one of these values: "
            + "[Task, Wait, Pass, Succeed, Fail, Choice, Parallel, Map] at /States/First/Type"
    )]
    public void The_whole_is_checked(string definition, string expected) =>
        Message(definition).ShouldBe($"Invalid State Machine Definition: '{expected}'");

    [Theory]
    [InlineData("{}", "SCHEMA_VALIDATION_FAILED: The field 'Type' is required at /States/S")]
    [InlineData(
        "{'Type':'Walk'}",
        "SCHEMA_VALIDATION_FAILED: The field 'Type' should have one of these values: [Task, Wait, Pass, Succeed, Fail, Choice, Parallel, Map] at /States/S/Type"
    )]
    [InlineData(
        "{'Type':'Pass'}",
        "SCHEMA_VALIDATION_FAILED: This object should have only one of the following fields: [Next, End] at /States/S"
    )]
    [InlineData(
        "{'Type':'Pass','Next':'T','End':true}",
        "SCHEMA_VALIDATION_FAILED: There should only be one of the following fields: [Next, End] at /States/S"
    )]
    [InlineData(
        "{'Type':'Pass','Next':'T','Catch':[]}",
        "SCHEMA_VALIDATION_FAILED: Field 'Catch' is not supported at /States/S"
    )]
    [InlineData(
        "{'Type':'Pass','Next':'T','comment':''}",
        "SCHEMA_VALIDATION_FAILED: Field 'comment' is not supported at /States/S"
    )]
    [InlineData(
        "{'Type':'Pass','Next':'T','Output':{}}",
        "SCHEMA_VALIDATION_FAILED: The QueryLanguage is set to 'JSONPath', but field 'Output' is only supported for the 'JSONata' QueryLanguage at /States/S"
    )]
    [InlineData(
        "{'Type':'Pass','Next':'T','InputPath':'a'}",
        "SCHEMA_VALIDATION_FAILED: Value must be a valid JSONPath. at /States/S/InputPath"
    )]
    [InlineData(
        "{'Type':'Pass','Next':'T','Parameters':{'a.$':'b'}}",
        "SCHEMA_VALIDATION_FAILED: The value for the field 'a.$' must be a valid JSONPath or a valid intrinsic function call at /States/S/Parameters"
    )]
    [InlineData(
        "{'Type':'Pass','Next':'T','Assign':{'states':1}}",
        "RESERVED_VARIABLE_NAME: Cannot assign to reserved variable '$states'. at /States/S/Assign"
    )]
    [InlineData(
        "{'Type':'Pass','Next':'T','Assign':{'a-b':1}}",
        "INVALID_VARIABLE_NAME: Invalid variable name 'a-b': the variable name contains invalid characters. at /States/S/Assign"
    )]
    [InlineData(
        "{'Type':'Wait','Next':'T','Seconds':1,'Timestamp':'2024-01-01T00:00:00Z'}",
        "SCHEMA_VALIDATION_FAILED: There should only be one of the following fields: [SecondsPath, Seconds, TimestampPath, Timestamp] at /States/S"
    )]
    [InlineData(
        "{'Type':'Wait','Next':'T','Timestamp':'tomorrow'}",
        "SCHEMA_VALIDATION_FAILED: String does not match RFC3339 timestamp at /States/S/Timestamp"
    )]
    [InlineData(
        "{'Type':'Wait','Next':'T','Seconds':-1}",
        "SCHEMA_VALIDATION_FAILED: Minimum value is 0 at /States/S/Seconds"
    )]
    [InlineData(
        "{'Type':'Wait','Next':'T','Seconds':100000000}",
        "SCHEMA_VALIDATION_FAILED: Maximum value is 99999999 at /States/S/Seconds"
    )]
    [InlineData(
        "{'Type':'Wait','Next':'T','Seconds':'1'}",
        "SCHEMA_VALIDATION_FAILED: Expected value of type Integer at /States/S/Seconds"
    )]
    [InlineData(
        "{'Type':'Fail','Error':'a','ErrorPath':'$.a'}",
        "SCHEMA_VALIDATION_FAILED: There should only be one of the following fields: [Error, ErrorPath] at /States/S"
    )]
    [InlineData(
        "{'Type':'Choice','Choices':[]}",
        "SCHEMA_VALIDATION_FAILED: Value cannot be empty at /States/S/Choices"
    )]
    [InlineData(
        "{'Type':'Choice','Choices':[{'Variable':'$.a','IsNull':true}]}",
        "SCHEMA_VALIDATION_FAILED: These fields are required: [Next] at /States/S/Choices[0]"
    )]
    [InlineData(
        "{'Type':'Choice','Choices':[{'And':[{'Variable':'$.a','IsNull':true,'Next':'T'}],'Next':'T'}]}",
        "SCHEMA_VALIDATION_FAILED: Field 'Next' is not supported at /States/S/Choices[0]/And[0]"
    )]
    [InlineData(
        "{'Type':'Choice','Choices':[{'Next':'T'}]}",
        "SCHEMA_VALIDATION_FAILED: The object must have only one of the following fields, [And, Or, Not, Variable, Condition] at /States/S/Choices[0]"
    )]
    [InlineData(
        "{'Type':'Choice','Choices':[{'Variable':'a','IsNull':true,'Next':'T'}]}",
        "SCHEMA_VALIDATION_FAILED: Value is not a Reference Path: Reference path didn't start with '$' at /States/S/Choices[0]/Variable"
    )]
    [InlineData(
        "{'Type':'Task','Next':'T'}",
        "SCHEMA_VALIDATION_FAILED: These fields are required: [Resource] at /States/S"
    )]
    [InlineData(
        "{'Type':'Task','Next':'T','Resource':'lambda'}",
        "SCHEMA_VALIDATION_FAILED: Value is not a valid resource ARN at /States/S/Resource"
    )]
    [InlineData(
        "{'Type':'Task','Next':'T','Resource':'arn:aws:states:us-east-1:000000000000:activity:a','Credentials':{'RoleArn':'r'}}",
        "SCHEMA_VALIDATION_FAILED: The field 'Credentials' is not supported for activities at /States/S/Credentials"
    )]
    [InlineData(
        "{'Type':'Task','Next':'T','Resource':'arn:aws:states:::dynamodb:getItem.waitForTaskToken'}",
        "SCHEMA_VALIDATION_FAILED: The resource provided arn:aws:states:::dynamodb:getItem.waitForTaskToken is not recognized. The value is not a valid "
            + "resource ARN, or the resource is not available in this region. at /States/S/Resource"
    )]
    // The optimized integration has four actions (docs.aws.amazon.com/step-functions/latest/dg/connect-ddb.html).
    [InlineData(
        "{'Type':'Task','Next':'T','Resource':'arn:aws:states:::dynamodb:query','Parameters':{}}",
        "SCHEMA_VALIDATION_FAILED: The resource provided arn:aws:states:::dynamodb:query is not recognized. The value is not a valid "
            + "resource ARN, or the resource is not available in this region. at /States/S/Resource"
    )]
    [InlineData(
        "{'Type':'Task','Next':'T','Resource':'arn:aws:states:::aws-sdk:sfn:listActivities'}",
        "SCHEMA_VALIDATION_FAILED: Parameters field is required for resource ARN: arn:aws:states:::aws-sdk:sfn:listActivities at /States/S"
    )]
    [InlineData(
        "{'Type':'Task','Next':'T','Resource':'arn:aws:states:::lambda:invoke','Parameters':{'Payload':{}}}",
        "SCHEMA_VALIDATION_FAILED: The field 'FunctionName' is required but was missing at /States/S/Parameters"
    )]
    [InlineData(
        "{'Type':'Task','Next':'T','Resource':'arn:aws:states:::dynamodb:putItem','Parameters':{'TableName.$':'$.t'}}",
        "SCHEMA_VALIDATION_FAILED: The field 'Item' is required but was missing at /States/S/Parameters"
    )]
    [InlineData(
        "{'Type':'Task','Next':'T','Resource':'arn:aws:states:::lambda:invoke','Parameters':{'FunctionName':'f'},'TimeoutSeconds':0}",
        "SCHEMA_VALIDATION_FAILED: Minimum value is 1 at /States/S/TimeoutSeconds"
    )]
    [InlineData(
        "{'Type':'Task','Next':'T','Resource':'arn:aws:states:::lambda:invoke','Parameters':{'FunctionName':'f'},'Retry':[{'ErrorEquals':[]}]}",
        "SCHEMA_VALIDATION_FAILED: Value cannot be empty at /States/S/Retry[0]/ErrorEquals"
    )]
    [InlineData(
        "{'Type':'Task','Next':'T','Resource':'arn:aws:states:::lambda:invoke','Parameters':{'FunctionName':'f'},'Retry':[{'ErrorEquals':['States.ALL']},{'ErrorEquals':['A']}]}",
        "SCHEMA_VALIDATION_FAILED: States.ALL must appear alone and at end of list at /States/S/Retry[0]/ErrorEquals"
    )]
    [InlineData(
        "{'Type':'Task','Next':'T','Resource':'arn:aws:states:::lambda:invoke','Parameters':{'FunctionName':'f'},'Retry':[{'ErrorEquals':['A'],'JitterStrategy':'HALF'}]}",
        "SCHEMA_VALIDATION_FAILED: Value should be one of the following: [NONE, FULL] at /States/S/Retry[0]/JitterStrategy"
    )]
    [InlineData(
        "{'Type':'Task','Next':'T','Resource':'arn:aws:states:::lambda:invoke','Parameters':{'FunctionName':'f'},'Catch':[{'ErrorEquals':['A'],'Next':'X'}]}",
        "MISSING_TRANSITION_TARGET: Missing 'Next' target: X at /States/S/Catch[0]/Next"
    )]
    [InlineData(
        "{'Type':'Map','Next':'T','ItemProcessor':{'ProcessorConfig':{'Mode':'INLINE','ExecutionType':'STANDARD'},'StartAt':'I','States':"
            + "{'I':{'Type':'Pass','End':true}}}}",
        "SCHEMA_VALIDATION_FAILED: Field 'ExecutionType' is not supported at /States/S/ItemProcessor/ProcessorConfig"
    )]
    [InlineData(
        "{'Type':'Map','Next':'T'}",
        "SCHEMA_VALIDATION_FAILED: This object should have only one of the following fields: [ItemProcessor, Iterator] at /States/S"
    )]
    [InlineData(
        "{'Type':'Map','Next':'T','ItemProcessor':{'StartAt':'I','States':{'I':{'Type':'Pass','End':true}},'QueryLanguage':'JSONPath'}}",
        "SCHEMA_VALIDATION_FAILED: Field 'QueryLanguage' is not supported at /States/S/ItemProcessor"
    )]
    [InlineData(
        "{'Type':'Map','Next':'T','ItemProcessor':{'StartAt':'T','States':{'T':{'Type':'Pass','End':true}}}}",
        "DUPLICATE_STATE_NAME: Duplicate State name: T at /States/T"
    )]
    [InlineData(
        "{'Type':'Pass','Next':'T','QueryLanguage':'Latin'}",
        "SCHEMA_VALIDATION_FAILED: Value should be one of the following: [JSONPath, JSONata] at /States/S/QueryLanguage"
    )]
    [InlineData(
        "{'Type':'Pass','Next':'T','QueryLanguage':1}",
        "SCHEMA_VALIDATION_FAILED: Expected value of type [STRING] at /States/S/QueryLanguage"
    )]
    [InlineData(
        "{'Type':'Pass','Next':'T','ResultPath':'$.a[$$.b]c'}",
        "SCHEMA_VALIDATION_FAILED: Value is not a Reference Path: '[' must be followed by ' or '[' at /States/S/ResultPath"
    )]
    [InlineData(
        "{'Type':'Parallel','Next':'T','Branches':[{'StartAt':'B','States':{'B':{'Type':'Pass','Next':'T'}}}]}",
        "MISSING_TRANSITION_TARGET: Missing 'Next' target: T at /States/S/Branches[0]/States/B/Next"
    )]
    public void A_state_is_checked(string state, string expected) =>
        Message($"{{'StartAt':'S','States':{{'S':{state},{Ok}}}}}")
            .Replace(", MISSING_TRANSITION_TARGET: State \"T\" is not reachable. at /States/T", "")
            .ShouldBe($"Invalid State Machine Definition: '{expected}'");

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
                    + "TimestampLessThanEqualsPath, NumericEquals, TimestampGreaterThan, StringGreaterThanEqualsPath, TimestampGreaterThanEqualsPath, "
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
        "Value is not a Reference Path: '$$.Execution.Input.n' leads into the context object, which is not allowed here at /States/S/MaxConcurrencyPath"
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
            "{'StartAt':'S','States':{'S':{'Type':'Task','Resource':'arn:aws:states:::sqs:sendMessage.waitForTaskToken','Parameters':{'QueueUrl':'q','MessageBody':'m'},'End':true}}}";
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
        $"{{'StartAt':'S','States':{{'S':{{'Type':'Map','End':true,{fields},'ItemProcessor':{{'StartAt':'I','States':{{'I':{{'Type':'Pass','End':true}}}}}}}}}}}}";

    private static string Message(string definition) =>
        Should.Throw<DefinitionException>(() => StateMachineDefinition.Parse(definition.Replace('\'', '"'))).Message;

    private static IReadOnlyList<Diagnostic> Validate(string definition) =>
        DefinitionValidator.Validate(definition.Replace('\'', '"'));
}
