namespace Lessons.Tests;

/// <summary>Where people got stuck with the rule: each mistake is found and named.</summary>
[Collection(OneAtATime.Name)]
public sealed class CheckRuleTests
{
    private const string Pattern =
        """{"detail-type": ["OrderProcessor.WaitingCompletion"], "source": ["awsserverlessda.serverlesspresso"]}""";

    [Fact]
    public async Task The_check_finds_each_mistake_and_says_where_to_look()
    {
        await using var shop = await Shop.OpenAsync();
        (string Action, string[] Says)[] steps =
        [
            ("", ["○ Not attempted.", "Run the cell with PutRule."]),
            (
                Put("default", "WaitingCompletion", Pattern),
                ["✘ Not right yet.", "on the bus 'default'", "EventBusName"]
            ),
            (Put("Serverlesspresso", "waitingCompletion", Pattern), ["✘ Not right yet.", "a rule 'waitingCompletion'"]),
            (
                Delete("default", "WaitingCompletion"),
                ["✘ Not right yet.", "a rule 'waitingCompletion'", "upper and lower case count"]
            ),
            (Delete("Serverlesspresso", "waitingCompletion"), ["○ Not attempted."]),
            (
                Put("Serverlesspresso", "WaitingCompletion", Pattern),
                ["✘ Not right yet.", "has no target", "PutTargets"]
            ),
            (
                Put("Serverlesspresso", "WaitingCompletion", Pattern.Replace("WaitingC", "waitingC")),
                ["does not match the event", "spelling"]
            ),
            (
                Put("Serverlesspresso", "WaitingCompletion", """{"source": ["awsserverlessda.serverlesspresso"]}"""),
                ["also matches OrderProcessor.WorkflowStarted"]
            ),
            (
                Put("Serverlesspresso", "WaitingCompletion", Pattern, "DISABLED"),
                ["the rule is disabled", "RuleState.ENABLED"]
            ),
            (
                Put("Serverlesspresso", "WaitingCompletion", Pattern) + Aim("WorkflowStarted"),
                [
                    "the target arn:aws:lambda:us-east-1:000000000000:function:WorkflowStarted",
                    ":function:WaitingCompletion",
                ]
            ),
            (Aim("WaitingCompletion"), ["✔ Right."]),
        ];
        var outputs = await Shop.TryAsync([.. steps.Select(step => step.Action + "\nawait CheckRuleAsync()")]);
        foreach (var (index, step) in steps.Index())
        {
            foreach (var words in step.Says)
            {
                outputs[index].ShouldContain(words, customMessage: $"step {index + 1}");
            }
        }
    }

    private static string Put(string bus, string name, string pattern, string state = "ENABLED") =>
        $"await eventBridge.PutRuleAsync(new() {{ EventBusName = \"{bus}\", Name = \"{name}\", State = RuleState.{state}, "
        + $"EventPattern = \"\"\"{pattern}\"\"\" }});\n";

    private static string Delete(string bus, string name) =>
        $"await eventBridge.DeleteRuleAsync(new() {{ EventBusName = \"{bus}\", Name = \"{name}\" }});\n";

    private static string Aim(string function) =>
        "await eventBridge.PutTargetsAsync(new() { EventBusName = \"Serverlesspresso\", Rule = \"WaitingCompletion\", Targets = [ new() { "
        + $"Id = \"WaitingCompletion\", Arn = \"arn:aws:lambda:us-east-1:000000000000:function:{function}\" }} ] }});\n";
}
