using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.Tests.StepFunctions.Machines;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/dg/test-state-isolation.html</summary>
public sealed class TestStateTests
{
    private const string Map =
        "'Type':'Map','ToleratedFailureCount':1,'ItemProcessor':{'StartAt':'B','States':{'B':{'Type':'Pass','End':true}}},'End':true";

    private const string PutEvents = "'Type':'Task','Resource':'arn:aws:states:::events:putEvents'";
    private const string Task = PutEvents + ",'Parameters':{'Entries':[]}";

    [Theory]
    [InlineData("{'Type':'Pass','Next':'N'}", """{"output":"{\"a\":1}","nextState":"N","status":"SUCCEEDED"}""")]
    [InlineData("{'Type':'Succeed'}", """{"output":"{\"a\":1}","status":"SUCCEEDED"}""")]
    [InlineData("{'Type':'Fail','Error':'E','Cause':'C'}", """{"error":"E","cause":"C","status":"FAILED"}""")]
    [InlineData(
        "{'Type':'Wait','Seconds':100000,'Next':'N'}",
        """{"output":"{\"a\":1}","nextState":"N","status":"SUCCEEDED"}"""
    )]
    [InlineData(
        "{'Type':'Choice','Choices':[{'Variable':'$.a','NumericEquals':1,'Next':'One'}],'Default':'Other'}",
        """{"output":"{\"a\":1}","nextState":"One","status":"SUCCEEDED"}"""
    )]
    [InlineData(
        "{'Type':'Pass','InputPath':'$.b','End':true}",
        """{"error":"States.Runtime","cause":"Invalid path '$.b' : No results for path: $['b']","status":"FAILED"}"""
    )]
    public async Task A_state_is_run_alone(string state, string expected) => (await RunAsync(state)).ShouldBe(expected);

    [Theory]
    [InlineData(
        "{'Type':'Pass','End':true}",
        """{"input":"{\"a\":1}","afterInputPath":"{\"a\":1}","afterParameters":"{\"a\":1}","afterResultSelector":"{\"a\":1}","afterResultPath":"{\"a\":1}"}"""
    )]
    [InlineData(
        "{'Type':'Pass','Result':2,'ResultPath':'$.r','End':true}",
        """{"input":"{\"a\":1}","result":"2","afterResultSelector":"2","afterResultPath":"{\"a\":1,\"r\":2}"}"""
    )]
    [InlineData("{'Type':'Fail'}", """{"input":"{\"a\":1}","afterInputPath":"{\"a\":1}"}""")]
    public async Task Inspection_shows_the_data_between_the_fields(string state, string expected)
    {
        var answer = Json.Parse(await RunAsync(state, new() { ["inspectionLevel"] = "DEBUG" }))!;
        Json.Text(answer["inspectionData"]).ShouldBe(expected);
    }

    [Theory]
    [InlineData(
        "{'Type':'Pass','QueryLanguage':'JSONata','Assign':{'x':'{% $states.input.a + 1 %}'},'Output':{'b':'{% $states.input.a %}'},'End':true}",
        """{"input":"{\"a\":1}","variables":"{\"x\":2}"}""",
        """{"b":1}"""
    )]
    [InlineData(
        "{'Type':'Choice','QueryLanguage':'JSONata','Choices':[{'Condition':'{% $states.input.a = 1 %}','Next':'N','Output':5}],'Default':'N'}",
        """{"input":"{\"a\":1}"}""",
        "5"
    )]
    public async Task Inspection_of_a_JSONata_state_has_no_paths(string state, string inspection, string output)
    {
        var answer = Json.Parse(await RunAsync(state, new() { ["inspectionLevel"] = "DEBUG" }))!;
        Json.Text(answer["inspectionData"]).ShouldBe(inspection);
        answer["output"]!.GetValue<string>().ShouldBe(output);
    }

    [Fact]
    public async Task A_JSONata_task_shows_its_arguments_and_its_result()
    {
        const string State =
            "{'Type':'Task','QueryLanguage':'JSONata','Resource':'arn:aws:states:::lambda:invoke','Arguments':{'FunctionName':'f','Payload':{'p':'{% $states.input.a %}'}},"
            + "'Output':{'is':'{% $states.result.Payload %}'},'End':true}";
        var answer = Json.Parse(
            await RunAsync(
                State,
                new()
                {
                    ["inspectionLevel"] = "TRACE",
                    ["mock"] = new JsonObject { ["result"] = """{"Payload":"done"}""" },
                }
            )
        )!;
        Json.Text(answer["inspectionData"])
            .ShouldBe(
                """{"input":"{\"a\":1}","afterArguments":"{\"FunctionName\":\"f\",\"Payload\":{\"p\":1}}","result":"{\"Payload\":\"done\"}"}"""
            );
        answer["output"]!.GetValue<string>().ShouldBe("""{"is":"done"}""");
    }

    [Fact]
    public async Task A_state_of_a_JSONata_machine_is_JSONata()
    {
        var answer = Json.Parse(
            await RunAsync(
                "{'QueryLanguage':'JSONata','StartAt':'S','States':{'S':{'Type':'Pass','Output':'{% $states.input.a + 1 %}','End':true}}}",
                new() { ["stateName"] = "S" }
            )
        )!;
        answer["output"]!.GetValue<string>().ShouldBe("2");
    }

    [Fact]
    public async Task An_expression_that_fails_is_told_without_the_state() =>
        (
            await RunAsync(
                "{'Type':'Pass','QueryLanguage':'JSONata','Output':{'v':'{% $states.input.b %}'},'End':true}"
            )
        ).ShouldBe(
            """{"error":"States.QueryEvaluationError","cause":"The JSONata expression '$states.input.b' specified for the field 'Output/v' returned nothing (undefined).","status":"FAILED"}"""
        );

    [Fact]
    public async Task A_task_without_a_mock_does_its_work()
    {
        await using var test = await TestCloud.StartAsync();
        var state =
            $"{{{PutEvents},'Parameters':{{'Entries':[{{'Source':'s','DetailType':'d','Detail':{{'v.$':'$.a'}}}}]}},'OutputPath':'$.FailedEntryCount','End':true}}";
        var answer = await test.OkAsync("states", "TestState", Request(state));
        Json.Text(answer).ShouldBe("""{"output":"0","status":"SUCCEEDED"}""");
        (await test.OkAsync("states", "ListStateMachines"))["stateMachines"]!.AsArray().ShouldBeEmpty();
        test.Cloud.Store.Read(tx => tx.First("select count(*) from execution", row => row.Long(0))).ShouldBe(0);
    }

    [Fact]
    public async Task A_mock_takes_the_task_s_place()
    {
        var mock = new JsonObject { ["result"] = """{"x":1}""" };
        (
            await RunAsync(
                $"{{{Task},'ResultSelector':{{'y.$':'$.x'}},'ResultPath':'$.r','Next':'N'}}",
                new() { ["mock"] = mock }
            )
        ).ShouldBe("""{"output":"{\"a\":1,\"r\":{\"y\":1}}","nextState":"N","status":"SUCCEEDED"}""");
    }

    [Fact]
    public async Task A_mocked_error_is_retried_then_caught()
    {
        var state =
            $"{{{Task},'Retry':[{{'ErrorEquals':['E'],'IntervalSeconds':3,'MaxAttempts':2}}],'Catch':[{{'ErrorEquals':['States.ALL'],'Next':'C'}}],'Next':'N'}}";
        var mock = new JsonObject
        {
            ["errorOutput"] = new JsonObject { ["error"] = "E", ["cause"] = "why" },
        };
        (await RunAsync(state, new() { ["mock"] = mock.DeepClone(), ["inspectionLevel"] = "TRACE" })).ShouldContain(
            "\"errorDetails\":{\"retryIndex\":0,\"retryBackoffIntervalSeconds\":3}"
        );
        var second = new JsonObject
        {
            ["mock"] = mock.DeepClone(),
            ["stateConfiguration"] = new JsonObject { ["retrierRetryCount"] = 1 },
        };
        (await RunAsync(state, second)).ShouldBe("""{"error":"E","cause":"why","status":"RETRIABLE"}""");
        var third = new JsonObject
        {
            ["mock"] = mock,
            ["stateConfiguration"] = new JsonObject { ["retrierRetryCount"] = 2 },
        };
        (await RunAsync(state, third)).ShouldBe(
            """{"error":"E","cause":"why","output":"{\"Error\":\"E\",\"Cause\":\"why\"}","nextState":"C","status":"CAUGHT_ERROR"}"""
        );
    }

    [Fact]
    public async Task A_mocked_Map_shows_its_items_and_fails_with_its_tolerance()
    {
        var more = new JsonObject
        {
            ["mock"] = new JsonObject { ["result"] = "[3,4]" },
            ["input"] = "[1,{\"a\":2}]",
            ["inspectionLevel"] = "DEBUG",
            ["stateConfiguration"] = new JsonObject { ["mapIterationFailureCount"] = 1 },
        };
        var passed = Json.Parse(await RunAsync($"{{{Map}}}", more))!;
        passed["output"]!.GetValue<string>().ShouldBe("[3,4]");
        passed["inspectionData"]!["afterItemsPath"]!.GetValue<string>().ShouldBe("[1, {\"a\":2}]");
        more["stateConfiguration"]!["mapIterationFailureCount"] = 2;
        more.Remove("inspectionLevel");
        (await RunAsync($"{{{Map}}}", more)).ShouldBe(
            """{"error":"States.ExceedToleratedFailureThreshold","cause":"The specified tolerated failure threshold was exceeded","status":"FAILED"}"""
        );
    }

    [Fact]
    public async Task Variables_and_context_come_with_the_request() =>
        (
            await RunAsync(
                "{'Type':'Pass','Parameters':{'v.$':'$x','c.$':'$$.Execution.Name'},'End':true}",
                new() { ["variables"] = """{"x":5}""", ["context"] = """{"Execution":{"Name":"n"}}""" }
            )
        ).ShouldBe("""{"output":"{\"c\":\"n\",\"v\":5}","status":"SUCCEEDED"}""");

    [Fact]
    public async Task A_state_is_found_in_a_definition_by_its_name() =>
        (
            await RunAsync(
                "{'StartAt':'A','States':{'A':{'Type':'Map','End':true,'ItemProcessor':{'StartAt':'B','States':{'B':{'Type':'Pass','Result':1,'End':true}}}}}}",
                new() { ["stateName"] = "B" }
            )
        ).ShouldBe("""{"output":"1","status":"SUCCEEDED"}""");

    [Theory]
    [InlineData(
        "{'Type':'Pass','End':true}",
        """{"mock":{"result":"1"}}""",
        "ValidationException",
        "State type 'Pass' is not supported when a mock is specified"
    )]
    [InlineData(
        "{" + Task + ",'End':true}",
        """{"mock":{"result":"1","errorOutput":{}}}""",
        "ValidationException",
        "A test mock should have only one of the following fields: [result, errorOutput]."
    )]
    [InlineData(
        "{" + Task + ",'End':true}",
        """{"mock":{}}""",
        "ValidationException",
        "One of the following fields is required for a test mock: [result, errorOutput]."
    )]
    [InlineData(
        "{" + Task + ",'End':true}",
        """{"mock":{"result":"1"}}""",
        "ValidationException",
        "Mocked result must be a valid JSON object."
    )]
    [InlineData(
        "{" + Task + ",'End':true}",
        """{"mock":{"errorOutput":{"cause":"c"}}}""",
        "ValidationException",
        "An error was not specified in the mocked error output."
    )]
    [InlineData(
        "{'Type':'Task','Resource':'arn:aws:states:::lambda:invoke','Parameters':{'FunctionName':'f'},'End':true}",
        """{"mock":{"result":"{\"Payload\":1}"}}""",
        "ValidationException",
        "Mock result schema validation error: Field 'Payload' must be a string"
    )]
    [InlineData(
        "{" + Task + ",'End':true}",
        """{"mock":{"result":"{}"},"stateConfiguration":{"mapIterationFailureCount":1}}""",
        "ValidationException",
        "MapIterationFailureCount is only supported when testing a Map state."
    )]
    [InlineData(
        "{" + Map + "}",
        """{"mock":{"result":"[1]"},"input":"[1,2]"}""",
        "ValidationException",
        "Input array does not equal the mocked result array's size"
    )]
    [InlineData(
        "{" + Map + "}",
        """{"mock":{"result":"[1,2]"},"input":"[1,2]","stateConfiguration":{"mapIterationFailureCount":3}}""",
        "ValidationException",
        "Map iteration failure count must be less than or equal to the number of Map iterations"
    )]
    [InlineData(
        "{" + Task + ",'End':true}",
        """{"mock":{"result":"1"},"revealSecrets":true}""",
        "ValidationException",
        "TestState does not support RevealSecrets when a mock is specified."
    )]
    // Recorded: localstack/localstack, test_state/test_test_state_mock_scenarios.snapshot.json, 2025-12.
    [InlineData(
        "{" + Task + ",'End':true}",
        """{"mock":{"result":"no JSON"}}""",
        "ValidationException",
        "Mocked result must be valid JSON"
    )]
    [InlineData(
        "{'Type':'Parallel','Branches':[{'StartAt':'B','States':{'B':{'Type':'Pass','End':true}}}],'End':true}",
        "{}",
        "InvalidDefinition",
        "TestState API does not support Map or Parallel states. Supported state types include: [Task, Wait, Pass, Succeed, Fail, Choice]"
    )]
    [InlineData(
        "{'Type':'Parallel','Branches':[{'StartAt':'B','States':{'B':{'Type':'Pass','End':true}}}],'End':true}",
        """{"mock":{"result":"[1,2]"}}""",
        "ValidationException",
        "Mocked result must contain the same number of items as number of Parallel branches."
    )]
    [InlineData(
        "{'Type':'Pass'}",
        "{}",
        "InvalidDefinition",
        "Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: This object should have only one of the following fields: [Next, End] at /States/StateName'"
    )]
    public async Task A_wrong_request_is_refused(string state, string more, string type, string message)
    {
        await using var test = await TestCloud.StartAsync();
        var answer = await test.CallAsync("states", "TestState", Request(state, Json.Parse(more)!.AsObject()));
        (answer.Type, answer.Message).ShouldBe((type, message));
    }

    /// <summary>API Reference, MockInput, "fieldValidationMode"; texts as recorded on AWS.</summary>
    [Theory]
    [InlineData("events:putEvents", "{'Entries':{}}", "STRICT", "Field 'Entries' must be an array")]
    [InlineData(
        "events:putEvents",
        "{'Entries':[{'EventId':'a'},{'EventId':1}]}",
        "PRESENT",
        "Field 'EventId' must be a string"
    )]
    [InlineData(
        "aws-sdk:eventbridge:putEvents",
        "{'FailedEntryCount':'0'}",
        null,
        "Field 'FailedEntryCount' must be a number"
    )]
    [InlineData("states:startExecution", "{'executionArn':'a'}", "STRICT", "Required field 'ExecutionArn' is missing")]
    [InlineData(
        "aws-sdk:lambda:getFunction",
        "{'Configuration':{'MemorySize':1}}",
        "STRICT",
        "Field 'MemorySize' is less than the minimum value"
    )]
    [InlineData(
        "aws-sdk:lambda:getFunction",
        "{'Configuration':{'MemorySize':10241}}",
        "STRICT",
        "Field 'MemorySize' exceeds the maximum value"
    )]
    [InlineData(
        "states:startExecution",
        "{'ExecutionArn':'','StartDate':'d'}",
        "STRICT",
        "Field 'ExecutionArn' is smaller than the minimum length"
    )]
    [InlineData(
        "aws-sdk:kms:encrypt",
        "{'KeyId':'k','EncryptionAlgorithm':'ROT13'}",
        "STRICT",
        "Field 'EncryptionAlgorithm' is not an expected value"
    )]
    [InlineData(
        "aws-sdk:s3:getObject",
        "{'StorageClass':'ATTIC'}",
        "STRICT",
        "Field 'StorageClass' is not an expected value"
    )]
    [InlineData("sqs:sendMessage", "{'MessageId':1}", "STRICT", "Field 'MessageId' must be a string")]
    public async Task A_mocked_result_must_fit_the_service_s_answer(
        string resource,
        string result,
        string? mode,
        string reason
    )
    {
        await using var test = await TestCloud.StartAsync();
        var answer = await test.CallAsync("states", "TestState", Mocked(resource, result, mode));
        answer.ShouldBeError("ValidationException", $"Mock result schema validation error: {reason}");
    }

    [Theory]
    [InlineData("states:startExecution", "{}", "PRESENT")]
    [InlineData("states:startExecution", "{'StartDate':true}", "NONE")]
    [InlineData("events:putEvents", "{'other':1}", "STRICT")]
    public async Task A_mocked_result_may_differ_as_far_as_the_mode_allows(string resource, string result, string mode)
    {
        await using var test = await TestCloud.StartAsync();
        (await test.OkAsync("states", "TestState", Mocked(resource, result, mode)))["status"]!
            .GetValue<string>()
            .ShouldBe("SUCCEEDED");
    }

    /// <summary>API Reference, TestState, "context"; texts as recorded on AWS.</summary>
    [Theory]
    [InlineData("{'Map':{}}", "'Map' field is not supported when mocking a Context object")]
    [InlineData("{'Drink':{}}", "Field 'Drink' is not allowed")]
    [InlineData("{'State':{'Drink':1}}", "Field 'Drink' is not allowed")]
    [InlineData("{'Execution':{'Id':1}}", "Execution.Id must be a string")]
    [InlineData(
        "{'Task':{'Token':'t'}}",
        "Context object contains 'Task' when state is not a Task state with a '.sync' or '.waitForTaskToken' service integration pattern"
    )]
    public async Task A_context_object_has_the_fields_of_one(string context, string reason)
    {
        await using var test = await TestCloud.StartAsync();
        var request = Request("{'Type':'Pass','End':true}", new() { ["context"] = context.Replace('\'', '"') });
        var answer = await test.CallAsync("states", "TestState", request);
        answer.ShouldBeError("ValidationException", $"Invalid Context object provided: {reason}");
    }

    /// <summary>Developer Guide, "Using TestState API", "Error handling"; as recorded on AWS.</summary>
    [Fact]
    public async Task Too_many_failed_iterations_are_caught_like_any_error()
    {
        var more = Json.Parse(
                    """{"mock":{"result":"[1,2]"},"input":"[1,2]","stateConfiguration":{"mapIterationFailureCount":2}}"""
                )!
            .AsObject();
        var answer = Json.Parse(
            await RunAsync("{" + Map + ",'Catch':[{'ErrorEquals':['States.ALL'],'Next':'N'}]}", more)
        )!;
        answer["status"]!.GetValue<string>().ShouldBe("CAUGHT_ERROR");
        answer["nextState"]!.GetValue<string>().ShouldBe("N");
        answer["error"]!.GetValue<string>().ShouldBe("States.ExceedToleratedFailureThreshold");
    }

    /// <summary>Recorded: localstack/localstack, test_state/test_test_state_mock_scenarios.snapshot.json</summary>
    [Theory]
    [InlineData("{" + Task + ",'End':true}", null, "RoleArn must be specified when testing a Task state")]
    [InlineData("{'StartAt':'A','States':{'A':{'Type':'Pass','End':true}}}", "B", "State not found in definition")]
    public async Task A_request_without_role_or_state_is_refused(string definition, string? state, string message)
    {
        await using var test = await TestCloud.StartAsync();
        var request = Request(definition, new() { ["stateName"] = state });
        request.Remove("roleArn");
        (await test.CallAsync("states", "TestState", request)).ShouldBeError("ValidationException", message);
    }

    /// <summary>Recorded: the same. What passes through unchanged keeps the blanks it was written with.</summary>
    [Fact]
    public async Task Input_and_mocked_result_are_shown_as_they_were_written()
    {
        (await RunAsync("{'Type':'Pass','End':true}", new() { ["input"] = """{ "a" : 1 }""" })).ShouldBe(
            """{"output":"{ \"a\" : 1 }","status":"SUCCEEDED"}"""
        );
        var mock = new JsonObject { ["result"] = """{ "FailedEntryCount" : 0 }""" };
        (await RunAsync("{" + Task + ",'End':true}", new() { ["mock"] = mock })).ShouldBe(
            """{"output":"{ \"FailedEntryCount\" : 0 }","status":"SUCCEEDED"}"""
        );
    }

    /// <summary>API Reference, InspectionData, "variables"; recorded: localstack/localstack, test_state/test_test_state_scenarios.snapshot.json</summary>
    [Fact]
    public async Task Inspection_shows_the_variables_after_the_state()
    {
        var more = new JsonObject { ["inspectionLevel"] = "DEBUG", ["variables"] = """{"x":5}""" };
        var answer = Json.Parse(await RunAsync("{'Type':'Pass','Assign':{'y.$':'$.a'},'End':true}", more))!;
        answer["inspectionData"]!["variables"]!.GetValue<string>().ShouldBe("""{"x":5,"y":1}""");
    }

    /// <summary>Recorded: localstack/localstack, test_state/test_state_context_object.snapshot.json. Other states have no retries to count.</summary>
    [Fact]
    public async Task The_context_counts_retries_for_states_that_retry()
    {
        var passed = Json.Parse(await RunAsync("{'Type':'Pass','Parameters':{'s.$':'$$.State'},'End':true}"))!;
        Json.Parse(passed["output"]!.GetValue<string>())!["s"]!
            .AsObject()
            .Select(m => m.Key)
            .ShouldBe(["Name", "EnteredTime"]);
        var mock = new JsonObject { ["mock"] = new JsonObject { ["result"] = "{}" } };
        var done = Json.Parse(
            await RunAsync("{" + Task + ",'ResultSelector':{'r.$':'$$.State.RetryCount'},'End':true}", mock)
        )!;
        done["output"]!.GetValue<string>().ShouldBe("""{"r":0}""");
    }

    /// <summary>Recorded: localstack/localstack, test_state/test_test_state_mock_scenarios.snapshot.json, 2026-02.</summary>
    [Fact]
    public async Task Inspection_of_a_Parallel_state_shows_what_becomes_of_its_result()
    {
        var more = new JsonObject
        {
            ["inspectionLevel"] = "DEBUG",
            ["mock"] = new JsonObject { ["result"] = "[1]" },
        };
        const string Branches = "'Branches':[{'StartAt':'B','States':{'B':{'Type':'Pass','End':true}}}]";
        var answer = Json.Parse(
            await RunAsync("{'Type':'Parallel'," + Branches + ",'ResultPath':'$.r','End':true}", more)
        )!;
        Json.Text(answer["inspectionData"])
            .ShouldBe("""{"input":"{\"a\":1}","afterResultSelector":"[1]","afterResultPath":"{\"a\":1,\"r\":[1]}"}""");
    }

    /// <summary>Recorded: localstack/localstack, test_state/test_state_configuration.snapshot.json, 2025-11.</summary>
    [Theory]
    [InlineData(1, "RETRIABLE", """{"retryIndex":0,"retryBackoffIntervalSeconds":2}""")]
    [InlineData(2, "FAILED", """{"retryIndex":0}""")]
    public async Task Inspection_names_the_retrier_also_when_its_attempts_are_used_up(
        int count,
        string status,
        string details
    )
    {
        var more = new JsonObject
        {
            ["inspectionLevel"] = "DEBUG",
            ["mock"] = new JsonObject { ["errorOutput"] = new JsonObject { ["error"] = "Out" } },
            ["stateConfiguration"] = new JsonObject { ["retrierRetryCount"] = count },
        };
        var answer = Json.Parse(
            await RunAsync(
                "{" + Task + ",'Retry':[{'ErrorEquals':['Out'],'IntervalSeconds':1,'MaxAttempts':2}],'End':true}",
                more
            )
        )!;
        answer["status"]!.GetValue<string>().ShouldBe(status);
        Json.Text(answer["inspectionData"]!["errorDetails"]).ShouldBe(details);
    }

    /// <summary>Recorded: localstack/localstack, test_state/test_state_configuration.snapshot.json, 2025-11.</summary>
    [Theory]
    [InlineData(
        "'ItemReader':{'Resource':'arn:aws:states:::s3:getObject','Arguments':{'Bucket':'b','Key':'k'}},'MaxConcurrency':1",
        """{"mock":{"result":"[1]"},"stateConfiguration":{"mapItemReaderData":"[5]"}}""",
        "[1]",
        """{"input":"{\"a\":1}","maxConcurrency":1}"""
    )]
    [InlineData(
        "'Items':[1,2]",
        """{"mock":{"result":"[1,2]"},"stateConfiguration":{"mapIterationFailureCount":2}}""",
        "[1,2]",
        """{"input":"{\"a\":1}","maxConcurrency":0}"""
    )]
    [InlineData(
        "'Items':[1,2],'ResultWriter':{'Resource':'arn:aws:states:::s3:putObject','Arguments':{'Bucket':'b','Prefix':'p'}}",
        """{"mock":{"result":"{}"}}""",
        "{}",
        """{"input":"{\"a\":1}","maxConcurrency":0}"""
    )]
    public async Task A_Distributed_Map_is_tested_with_mocks(
        string fields,
        string more,
        string output,
        string inspection
    )
    {
        var request = Json.Parse(more)!.AsObject();
        request["inspectionLevel"] = "DEBUG";
        var answer = Json.Parse(
            await RunAsync(
                $"{{'Type':'Map','QueryLanguage':'JSONata',{fields},'End':true,'ItemProcessor':{{"
                    + "'ProcessorConfig':{'Mode':'DISTRIBUTED','ExecutionType':'STANDARD'},"
                    + "'StartAt':'B','States':{'B':{'Type':'Pass','End':true}}}}",
                request
            )
        )!;
        answer["status"]!.GetValue<string>().ShouldBe("SUCCEEDED");
        answer["output"]!.GetValue<string>().ShouldBe(output);
        Json.Text(answer["inspectionData"]).ShouldBe(inspection);
    }

    /// <summary>Recorded: localstack/localstack, test_state/test_test_state_scenarios.snapshot.json, 2025-11.</summary>
    [Fact]
    public async Task The_states_variable_of_a_catcher_has_input_context_and_error()
    {
        var more = new JsonObject
        {
            ["mock"] = new JsonObject
            {
                ["errorOutput"] = new JsonObject { ["error"] = "E", ["cause"] = "C" },
            },
        };
        const string Sending = "'Type':'Task','QueryLanguage':'JSONata','Resource':'arn:aws:states:::lambda:invoke'";
        var answer = Json.Parse(
            await RunAsync(
                $"{{{Sending},'Arguments':{{'FunctionName':'f'}},'End':true,"
                    + "'Catch':[{'ErrorEquals':['E'],'Output':'{% $states %}','Next':'N'}]}",
                more
            )
        )!;
        var states = Json.Parse(answer["output"]!.GetValue<string>())!.AsObject();
        states.Select(m => m.Key).ShouldBe(["input", "context", "errorOutput"]);
        Json.Text(states["errorOutput"]).ShouldBe("""{"Error":"E","Cause":"C"}""");
    }

    private static JsonObject Mocked(string resource, string result, string? mode)
    {
        var mock = new JsonObject { ["result"] = result.Replace('\'', '"') };
        if (mode is not null)
        {
            mock["fieldValidationMode"] = mode;
        }
        var parameters =
            resource.EndsWith(":putEvents") ? "'Entries':[]"
            : resource == "states:startExecution" ? "'StateMachineArn':'a'"
            : "";
        var state =
            $"{{'Type':'Task','Resource':'arn:aws:states:::{resource}','Parameters':{{{parameters}}},'End':true}}";
        return Request(state, new() { ["mock"] = mock });
    }

    private static async Task<string> RunAsync(string state, JsonObject? more = null)
    {
        await using var test = await TestCloud.StartAsync();
        return Json.Text(await test.OkAsync("states", "TestState", Request(state, more)));
    }

    private static JsonObject Request(string state, JsonObject? more = null)
    {
        var request = new JsonObject
        {
            ["definition"] = state.Replace('\'', '"'),
            ["roleArn"] = StateMachineTests.Role,
            ["input"] = """{"a":1}""",
        };
        foreach (var (name, value) in more ?? [])
        {
            request[name] = value?.DeepClone();
        }
        return request;
    }
}
