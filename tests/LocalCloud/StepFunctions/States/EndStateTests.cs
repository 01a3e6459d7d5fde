using LocalCloud.Protocol;

namespace LocalCloud.Tests.StepFunctions.States;

/// <summary>
/// https://docs.aws.amazon.com/step-functions/latest/dg/state-succeed.html and
/// https://docs.aws.amazon.com/step-functions/latest/dg/state-fail.html
/// </summary>
public sealed class EndStateTests
{
    [Fact]
    public async Task Succeed_ends_the_execution_with_what_its_paths_select()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, history) = await cloud.RunAsync(
            """{"StartAt": "S", "States": {"S": {"Type": "Succeed", "InputPath": "$.a", "OutputPath": "$.b"}}}""",
            """{"a":{"b":[1]}}"""
        );
        end["output"]!.GetValue<string>().ShouldBe("[1]");
        history.Lines.ShouldBe([
            "1 ExecutionStarted 0",
            "2 SucceedStateEntered 0",
            "3 SucceedStateExited 2",
            "4 ExecutionSucceeded 3",
        ]);
    }

    [Fact]
    public async Task Fail_ends_the_execution_with_error_and_cause_and_has_no_exit()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, history) = await cloud.RunAsync(
            """{"StartAt": "F", "States": {"F": {"Type": "Fail", "Error": "TooHot", "CausePath": "$.why"}}}""",
            """{"why":"98 degrees"}"""
        );
        end["status"]!.GetValue<string>().ShouldBe("FAILED");
        end["error"]!.GetValue<string>().ShouldBe("TooHot");
        end["cause"]!.GetValue<string>().ShouldBe("98 degrees");
        history.Lines.ShouldBe(["1 ExecutionStarted 0", "2 FailStateEntered 0", "3 ExecutionFailed 2"]);
        Json.Text(history.Details(3)).ShouldBe("""{"error":"TooHot","cause":"98 degrees"}""");
    }

    [Fact]
    public async Task Fail_without_error_and_cause_has_neither()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, history) = await cloud.RunAsync("""{"StartAt": "F", "States": {"F": {"Type": "Fail"}}}""");
        end.ContainsKey("error").ShouldBeFalse();
        Json.Text(history.Details(3)).ShouldBe("{}");
    }

    /// <summary>
    /// Recorded: localstack/localstack, test_base_scenarios, test_invalid_jsonpath[INVALID_JSONPATH_IN_ERRORPATH and
    /// CAUSEPATH].
    /// </summary>
    [Theory]
    [InlineData("ErrorPath")]
    [InlineData("CausePath")]
    public async Task A_path_of_Fail_that_leads_nowhere_is_named_with_its_field(string field)
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, _) = await cloud.RunAsync(
            $$$"""{"StartAt":"F","States":{"F":{"Type":"Fail","{{{field}}}":"$.nope"} }}""",
            """{"a":1}"""
        );
        end["error"]!.GetValue<string>().ShouldBe("States.Runtime");
        end["cause"]!
            .GetValue<string>()
            .ShouldBe(
                "An error occurred while executing the state 'F' (entered at the event id #2). The JSONPath '$.nope' specified for the field "
                    + $$"""'{{field}}' could not be found in the input '{"a":1}'"""
            );
    }
}
