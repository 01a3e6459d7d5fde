using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using static LocalCloud.Tests.StepFunctions.Machines.Testing.StateRequest;

namespace LocalCloud.Tests.StepFunctions.Machines.Testing;

/// <summary>What TestState makes of a mock: https://docs.aws.amazon.com/step-functions/latest/dg/test-state-isolation.html, "Mocking".</summary>
public sealed class MockTests
{
    [Fact]
    public async Task A_JSONata_task_shows_its_arguments_and_its_result()
    {
        const string State =
            "{'Type':'Task','QueryLanguage':'JSONata','Resource':'arn:aws:states:::lambda:invoke',"
            + "'Arguments':{'FunctionName':'f','Payload':{'p':'{% $states.input.a %}'}},"
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
    public async Task A_task_without_a_mock_does_its_work()
    {
        await using var test = await TestCloud.StartAsync();
        var state =
            $"{{{PutEvents},'Parameters':{{'Entries':[{{'Source':'s','DetailType':'d','Detail':{{'v.$':'$.a'}}}}]}},"
            + $"'OutputPath':'$.FailedEntryCount','End':true}}";
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
                $"{{{EmptyTask},'ResultSelector':{{'y.$':'$.x'}},'ResultPath':'$.r','Next':'N'}}",
                new() { ["mock"] = mock }
            )
        ).ShouldBe("""{"output":"{\"a\":1,\"r\":{\"y\":1}}","nextState":"N","status":"SUCCEEDED"}""");
    }

    [Fact]
    public async Task A_mocked_error_is_retried_then_caught()
    {
        var state =
            $"{{{EmptyTask},'Retry':[{{'ErrorEquals':['E'],'IntervalSeconds':3,'MaxAttempts':2}}],"
            + $"'Catch':[{{'ErrorEquals':['States.ALL'],'Next':'C'}}],'Next':'N'}}";
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
            """{"error":"States.ExceedToleratedFailureThreshold","cause":"The specified tolerated failure """
                + """threshold was exceeded","status":"FAILED"}"""
        );
    }

    /// <summary>
    /// API Reference, MockInput, "fieldValidationMode"; texts and MemorySize's bound as recorded: localstack/localstack,
    /// test_state/test_field_validation_mode.snapshot.json.
    /// </summary>
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

    /// <summary>Recorded: the same. What passes through unchanged keeps the blanks it was written with.</summary>
    [Fact]
    public async Task Input_and_mocked_result_are_shown_as_they_were_written()
    {
        (await RunAsync("{'Type':'Pass','End':true}", new() { ["input"] = """{ "a" : 1 }""" })).ShouldBe(
            """{"output":"{ \"a\" : 1 }","status":"SUCCEEDED"}"""
        );
        var mock = new JsonObject { ["result"] = """{ "FailedEntryCount" : 0 }""" };
        (await RunAsync("{" + EmptyTask + ",'End':true}", new() { ["mock"] = mock })).ShouldBe(
            """{"output":"{ \"FailedEntryCount\" : 0 }","status":"SUCCEEDED"}"""
        );
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
        var parameters = resource.Split(':')[^1] switch
        {
            "putEvents" => "'Entries':[]",
            "startExecution" => "'StateMachineArn':'a'",
            "getFunction" => "'FunctionName':'f'",
            "encrypt" => "'KeyId':'k','Plaintext':'p'",
            "getObject" => "'Bucket':'b','Key':'k'",
            _ => "",
        };
        var state =
            $"{{'Type':'Task','Resource':'arn:aws:states:::{resource}','Parameters':{{{parameters}}},'End':true}}";
        return Request(state, new() { ["mock"] = mock });
    }
}
