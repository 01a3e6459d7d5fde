using static LocalCloud.Tests.StepFunctions.Machines.StateMachineTests;

namespace LocalCloud.Tests.StepFunctions.Machines;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinition.html</summary>
public sealed class ValidateStateMachineDefinitionTests
{
    private const string Faulty =
        """{"StartAt":"A","States":{"A":{"Type":"Pass","Parameters":{"a":"$.b"},"Next":"X"},"B":{"Type":"Pass","End":true}}}""";

    [Theory]
    [InlineData(Pass, null, 0, """{"result":"OK","diagnostics":[],"truncated":false}""")]
    [InlineData(
        "{}",
        null,
        0,
        """{"result":"FAIL","diagnostics":[{"severity":"ERROR","code":"SCHEMA_VALIDATION_FAILED","message":"These """
            + """fields are required: [States, StartAt]","location":"/"}],"truncated":false}"""
    )]
    [InlineData(
        " ",
        null,
        0,
        """{"result":"FAIL","diagnostics":[{"severity":"ERROR","code":"SCHEMA_VALIDATION_FAILED","message":"Definition must be a valid JSON object"}],"truncated":false}"""
    )]
    [InlineData(
        Faulty,
        null,
        1,
        """{"result":"FAIL","diagnostics":[{"severity":"ERROR","code":"MISSING_TRANSITION_TARGET","message":"Missing 'Next' target: X","location":"/States/A/Next"}],"truncated":true}"""
    )]
    public async Task A_definition_is_judged(string definition, string? severity, int most, string expected)
    {
        await using var test = await TestCloud.StartAsync();
        var answer = await test.OkAsync(
            "states",
            "ValidateStateMachineDefinition",
            new()
            {
                ["definition"] = definition,
                ["severity"] = severity,
                ["maxResults"] = most,
            }
        );
        LocalCloud.Protocol.Json.Text(answer).ShouldBe(expected);
    }

    [Fact]
    public async Task Warnings_are_shown_when_they_are_asked_for()
    {
        await using var test = await TestCloud.StartAsync();
        var answer = await test.OkAsync(
            "states",
            "ValidateStateMachineDefinition",
            new() { ["definition"] = Faulty, ["severity"] = "WARNING" }
        );
        answer["diagnostics"]!.AsArray().Select(d => d!["code"]!.GetValue<string>()).ShouldContain("NO_DOLLAR");
    }
}
