using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using static LocalCloud.Tests.StepFunctions.Machines.Testing.StateRequest;

namespace LocalCloud.Tests.StepFunctions.Machines.Testing;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/dg/test-state-isolation.html</summary>
public sealed class TestStateTests
{
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
            """{"error":"States.QueryEvaluationError","cause":"The JSONata expression '$states.input.b' specified """
                + """for the field 'Output/v' returned nothing (undefined).","status":"FAILED"}"""
        );

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
                "{'StartAt':'A','States':{'A':{'Type':'Map','End':true,'ItemProcessor':{'StartAt':'B',"
                    + "'States':{'B':{'Type':'Pass','Result':1,'End':true}}}}}}",
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
        "{" + EmptyTask + ",'End':true}",
        """{"mock":{"result":"1","errorOutput":{}}}""",
        "ValidationException",
        "A test mock should have only one of the following fields: [result, errorOutput]."
    )]
    [InlineData(
        "{" + EmptyTask + ",'End':true}",
        """{"mock":{}}""",
        "ValidationException",
        "One of the following fields is required for a test mock: [result, errorOutput]."
    )]
    [InlineData(
        "{" + EmptyTask + ",'End':true}",
        """{"mock":{"result":"1"}}""",
        "ValidationException",
        "Mocked result must be a valid JSON object."
    )]
    [InlineData(
        "{" + EmptyTask + ",'End':true}",
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
        "{" + EmptyTask + ",'End':true}",
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
        "{" + EmptyTask + ",'End':true}",
        """{"mock":{"result":"1"},"revealSecrets":true}""",
        "ValidationException",
        "TestState does not support RevealSecrets when a mock is specified."
    )]
    // Recorded: localstack/localstack, test_state/test_test_state_mock_scenarios.snapshot.json, 2025-12.
    [InlineData(
        "{" + EmptyTask + ",'End':true}",
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
        "Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: This object should have only one of the "
            + "following fields: [Next, End] at /States/StateName'"
    )]
    public async Task A_wrong_request_is_refused(string state, string more, string type, string message)
    {
        await using var test = await TestCloud.StartAsync();
        var answer = await test.CallAsync("states", "TestState", Request(state, Json.Parse(more)!.AsObject()));
        (answer.Type, answer.Message).ShouldBe((type, message));
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

    /// <summary>Recorded: localstack/localstack, test_state/test_test_state_mock_scenarios.snapshot.json</summary>
    [Theory]
    [InlineData("{" + EmptyTask + ",'End':true}", null, "RoleArn must be specified when testing a Task state")]
    [InlineData("{'StartAt':'A','States':{'A':{'Type':'Pass','End':true}}}", "B", "State not found in definition")]
    public async Task A_request_without_role_or_state_is_refused(string definition, string? state, string message)
    {
        await using var test = await TestCloud.StartAsync();
        var request = Request(definition, new() { ["stateName"] = state });
        request.Remove("roleArn");
        (await test.CallAsync("states", "TestState", request)).ShouldBeError("ValidationException", message);
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
            await RunAsync("{" + EmptyTask + ",'ResultSelector':{'r.$':'$$.State.RetryCount'},'End':true}", mock)
        )!;
        done["output"]!.GetValue<string>().ShouldBe("""{"r":0}""");
    }
}
