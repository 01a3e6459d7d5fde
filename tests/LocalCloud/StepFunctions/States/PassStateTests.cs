using LocalCloud.Protocol;

namespace LocalCloud.Tests.StepFunctions.States;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/dg/state-pass.html</summary>
public sealed class PassStateTests
{
    [Fact]
    public async Task Passes_its_input_on_and_tells_it_in_four_events()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, history) = await cloud.RunAsync(
            """{"StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}}""",
            """{"a": 1.0}"""
        );
        end["status"]!.GetValue<string>().ShouldBe("SUCCEEDED");
        end["output"]!.GetValue<string>().ShouldBe("""{"a": 1.0}""");
        history.Lines.ShouldBe([
            "1 ExecutionStarted 0",
            "2 PassStateEntered 0",
            "3 PassStateExited 2",
            "4 ExecutionSucceeded 3",
        ]);
        Json.Text(history.Details(1))
            .ShouldBe(
                """{"input":"{\"a\": 1.0}","inputDetails":{"truncated":false},"roleArn":"arn:aws:iam::000000000000:role/Workflow"}"""
            );
        Json.Text(history.Details(2))
            .ShouldBe("""{"name":"P","input":"{\"a\": 1.0}","inputDetails":{"truncated":false}}""");
    }

    [Fact]
    public async Task Puts_its_result_where_ResultPath_says()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, _) = await cloud.RunAsync(
            """{"StartAt": "P", "States": {"P": {"Type": "Pass", "Result": [1, 2], "ResultPath": "$.r.list", "End": true}}}""",
            """{"a":1}"""
        );
        end["output"]!.GetValue<string>().ShouldBe("""{"a":1,"r":{"list":[1,2]}}""");
    }

    [Fact]
    public async Task Assigns_variables_that_later_states_read()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, history) = await cloud.RunAsync(
            """
            {"StartAt": "A", "States": {
              "A": {"Type": "Pass", "Assign": {"x.$": "$.v", "y": "two"}, "Next": "B"},
              "B": {"Type": "Pass", "Parameters": {"x.$": "$x", "y.$": "$y"}, "End": true}}}
            """,
            """{"v":{"n":1}}"""
        );
        end["output"]!.GetValue<string>().ShouldBe("""{"x":{"n":1},"y":"two"}""");
        Json.Text(history.Details(3)["assignedVariables"]).ShouldBe("""{"y":"\"two\"","x":"{\"n\":1}"}""");
    }

    [Fact]
    public async Task A_path_that_leads_nowhere_ends_the_execution_with_States_Runtime()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, history) = await cloud.RunAsync(
            """{"StartAt": "P", "States": {"P": {"Type": "Pass", "Parameters": {"x.$": "$.missing"}, "End": true}}}"""
        );
        end["status"]!.GetValue<string>().ShouldBe("FAILED");
        end["error"]!.GetValue<string>().ShouldBe("States.Runtime");
        end["cause"]!
            .GetValue<string>()
            .ShouldStartWith("An error occurred while executing the state 'P' (entered at the event id #2). ");
        history.Lines.ShouldBe(["1 ExecutionStarted 0", "2 PassStateEntered 0", "3 ExecutionFailed 2"]);
    }

    [Fact]
    public async Task An_output_of_more_than_256_KiB_ends_the_execution()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, _) = await cloud.RunAsync(
            """
            {"StartAt": "A", "States": {
              "A": {"Type": "Pass", "Parameters": {"a.$": "$", "b.$": "$"}, "End": true}}}
            """,
            $"\"{new string('x', 200_000)}\""
        );
        end["error"]!.GetValue<string>().ShouldBe("States.DataLimitExceeded");
        end["cause"]!
            .GetValue<string>()
            .ShouldBe(
                "The state/task 'A' returned a result with a size exceeding the maximum number of bytes service limit."
            );
    }
}
