namespace LocalCloud.Tests.StepFunctions.States;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/dg/state-choice.html</summary>
public sealed class ChoiceStateTests
{
    private const string Definition = """
        {"StartAt": "C", "States": {
          "C": {"Type": "Choice",
                "Choices": [{"Variable": "$.n", "NumericGreaterThan": 5, "Next": "Many", "Assign": {"why": "rule"}}],
                "Default": "Few", "Assign": {"why": "default"}},
          "Many": {"Type": "Pass", "Parameters": {"many": true, "why.$": "$why"}, "End": true},
          "Few": {"Type": "Pass", "Parameters": {"many": false, "why.$": "$why"}, "End": true}}}
        """;

    [Theory]
    [InlineData("""{"n":6}""", """{"many":true,"why":"rule"}""")]
    [InlineData("""{"n":5}""", """{"many":false,"why":"default"}""")]
    public async Task Takes_the_first_rule_that_matches_or_the_default_and_its_Assign(string input, string output)
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, history) = await cloud.RunAsync(Definition, input);
        end["output"]!.GetValue<string>().ShouldBe(output);
        history.Types.ShouldBe([
            "ExecutionStarted",
            "ChoiceStateEntered",
            "ChoiceStateExited",
            "PassStateEntered",
            "PassStateExited",
            "ExecutionSucceeded",
        ]);
    }

    [Fact]
    public async Task Fails_when_nothing_matches_and_there_is_no_default()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, history) = await cloud.RunAsync(
            """
            {"StartAt": "C", "States": {
              "C": {"Type": "Choice", "Choices": [{"Variable": "$.n", "NumericEquals": 1, "Next": "S"}]},
              "S": {"Type": "Succeed"}}}
            """,
            """{"n":2}"""
        );
        end["status"]!.GetValue<string>().ShouldBe("FAILED");
        history.Lines.ShouldBe(["1 ExecutionStarted 0", "2 ChoiceStateEntered 0", "3 ExecutionFailed 2"]);
    }
}
