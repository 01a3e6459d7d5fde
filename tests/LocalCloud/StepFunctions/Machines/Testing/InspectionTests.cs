using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using static LocalCloud.Tests.StepFunctions.Machines.Testing.StateRequest;

namespace LocalCloud.Tests.StepFunctions.Machines.Testing;

/// <summary>The inspection data of levels DEBUG and TRACE: API Reference, TestState, "inspectionData".</summary>
public sealed class InspectionTests
{
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

    /// <summary>API Reference, InspectionData, "variables"; recorded: localstack/localstack, test_state/test_test_state_scenarios.snapshot.json</summary>
    [Fact]
    public async Task Inspection_shows_the_variables_after_the_state()
    {
        var more = new JsonObject { ["inspectionLevel"] = "DEBUG", ["variables"] = """{"x":5}""" };
        var answer = Json.Parse(await RunAsync("{'Type':'Pass','Assign':{'y.$':'$.a'},'End':true}", more))!;
        answer["inspectionData"]!["variables"]!.GetValue<string>().ShouldBe("""{"x":5,"y":1}""");
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
                "{" + EmptyTask + ",'Retry':[{'ErrorEquals':['Out'],'IntervalSeconds':1,'MaxAttempts':2}],'End':true}",
                more
            )
        )!;
        answer["status"]!.GetValue<string>().ShouldBe(status);
        Json.Text(answer["inspectionData"]!["errorDetails"]).ShouldBe(details);
    }
}
