using LocalCloud.Protocol;

namespace LocalCloud.Tests.StepFunctions.States;

/// <summary>
/// States whose query language is JSONata
/// (https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html). What the history and the causes look
/// like was measured on AWS: localstack/localstack, tests/aws/services/stepfunctions/v2, and floci-io/floci.
/// </summary>
public sealed class JsonataStatesTests
{
    [Fact]
    public async Task A_Pass_state_makes_its_output_and_variables_of_the_input()
    {
        var (end, history) = await RunAsync(
            """
            "A": {"Type": "Pass", "Assign": {"who": "{% $states.input.name %}", "n": 1}, "Output": {"hi": "{% 'Hi ' & $states.input.name %}"}, "Next": "B"},
            "B": {"Type": "Pass", "Output": {"in": "{% $states.input %}", "who": "{% $who %}", "state": "{% $states.context.State.Name %}"}, "End": true}
            """,
            """{"name": "Ada"}"""
        );
        end["output"]!.GetValue<string>().ShouldBe("""{"in":{"hi":"Hi Ada"},"who":"Ada","state":"B"}""");
        Json.Text(history.Details(3)["assignedVariables"]).ShouldBe("""{"who":"\"Ada\"","n":"1"}""");
    }

    [Fact]
    public async Task An_expression_that_comes_to_nothing_fails_the_state()
    {
        const string Cause =
            "An error occurred while executing the state 'A' (entered at the event id #2). The JSONata expression "
            + "'$states.input.nowhere' specified for the field 'Output/v' returned nothing (undefined).";

        var (end, history) = await RunAsync(
            """ "A": {"Type": "Pass", "Output": {"v": "{% $states.input.nowhere %}"}, "End": true} """
        );

        end["error"]!.GetValue<string>().ShouldBe("States.QueryEvaluationError");
        end["cause"]!.GetValue<string>().ShouldBe(Cause);
        history.Lines.ShouldBe([
            "1 ExecutionStarted 0",
            "2 PassStateEntered 0",
            "3 EvaluationFailed 0",
            "4 ExecutionFailed 3",
        ]);
        var details = history.Details(3);
        details["error"]!.GetValue<string>().ShouldBe("States.QueryEvaluationError");
        details["cause"]!.GetValue<string>().ShouldBe(Cause);
        details["location"]!.GetValue<string>().ShouldBe("Output/v");
        details["state"]!.GetValue<string>().ShouldBe("A");
    }

    [Fact]
    public async Task A_Choice_state_takes_the_first_condition_that_is_true_and_its_output()
    {
        var (end, _) = await RunAsync(
            """
            "A": {"Type": "Choice", "Default": "C", "Output": "default", "Choices": [
              {"Condition": "{% $states.input.n > 5 %}", "Next": "C", "Output": "large"},
              {"Condition": "{% $states.input.n > 1 %}", "Next": "B", "Output": {"n": "{% $states.input.n %}"}, "Assign": {"seen": true}},
              {"Condition": "{% $states.input.nowhere %}", "Next": "C"}]},
            "B": {"Type": "Succeed", "Output": ["{% $states.input.n %}", "{% $seen %}"]},
            "C": {"Type": "Succeed"}
            """,
            """{"n": 3}"""
        );
        end["output"]!.GetValue<string>().ShouldBe("[3,true]");
    }

    [Theory]
    [InlineData("$states.input.nowhere", "returned nothing (undefined).")]
    [InlineData("'yes'", "returned an unexpected result type. Expected 'boolean', but was 'string' for value: \"yes\"")]
    public async Task A_condition_is_true_or_false(string condition, string reason)
    {
        var (end, history) = await RunAsync(
            $$"""
            "A": {"Type": "Choice", "Default": "B", "Choices": [
              {"Condition": "{% false %}", "Next": "B"},
              {"Condition": "{% {{condition}} %}", "Next": "B"}]},
            "B": {"Type": "Succeed"}
            """
        );
        end["cause"]!
            .GetValue<string>()
            .ShouldEndWith($"'{condition}' specified for the field 'Choices[1]/Condition' {reason}");
        history.Types.ShouldContain("EvaluationFailed");
    }

    [Fact]
    public async Task A_Task_state_has_arguments_and_a_result()
    {
        var (end, history) = await RunAsync(
            """
            "A": {"Type": "Task", "Resource": "arn:aws:states:::events:putEvents", "TimeoutSeconds": "{% $states.input.wait * 2 %}",
              "Arguments": {"Entries": [{"Source": "s", "DetailType": "{% 'd' & $states.input.wait %}", "Detail": {"z": "{% $states.input.wait %}", "a": 1}}]},
              "Assign": {"failed": "{% $states.result.FailedEntryCount %}"},
              "Output": {"count": "{% $count($states.result.Entries) %}", "was": "{% $states.input.wait %}"}, "Next": "B"},
            "B": {"Type": "Pass", "Output": {"in": "{% $states.input %}", "failed": "{% $failed %}"}, "End": true}
            """,
            """{"wait": 30}"""
        );
        end["output"]!.GetValue<string>().ShouldBe("""{"in":{"count":1,"was":30},"failed":0}""");
        var scheduled = history.Details(3);
        scheduled["parameters"]!
            .GetValue<string>()
            .ShouldBe("""{"Entries":[{"Source":"s","DetailType":"d30","Detail":{"z":30,"a":1}}]}""");
        scheduled["timeoutInSeconds"]!.GetValue<int>().ShouldBe(60);
    }

    [Fact]
    public async Task A_catcher_sees_the_error_and_makes_its_output_and_variables()
    {
        var (end, _) = await RunAsync(
            """
            "A": {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution", "Arguments": {"StateMachineArn": "{% $states.input.nowhere %}"}, "End": true,
              "Catch": [{"ErrorEquals": ["States.QueryEvaluationError"], "Next": "B",
                "Assign": {"error": "{% $states.errorOutput.Error %}"}, "Output": {"id": "{% $states.input.id %}", "cause": "{% $states.errorOutput.Cause %}"}}]},
            "B": {"Type": "Pass", "Output": "{% [$error, $states.input.id, $contains($states.input.cause, 'Arguments/StateMachineArn')] %}", "End": true}
            """,
            """{"id": 7}"""
        );
        end["output"]!.GetValue<string>().ShouldBe("""["States.QueryEvaluationError",7,true]""");
    }

    [Fact]
    public async Task Without_an_Output_a_catcher_hands_on_the_error()
    {
        var (end, _) = await RunAsync(
            """
            "A": {"Type": "Parallel", "End": true, "Branches": [{"StartAt": "X", "States": {"X": {"Type": "Fail", "Error": "{% 'E' & $states.input.n %}", "Cause": "{% 'C' %}"}}}],
              "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "B"}]},
            "B": {"Type": "Pass", "End": true}
            """,
            """{"n": 1}"""
        );
        end["output"]!.GetValue<string>().ShouldBe("""{"Error":"E1","Cause":"C"}""");
    }

    [Fact]
    public async Task A_Parallel_state_gives_its_arguments_to_each_branch()
    {
        var (end, _) = await RunAsync(
            """
            "A": {"Type": "Parallel", "End": true, "Arguments": {"n": "{% $states.input.n + 1 %}"},
              "Branches": [
                {"StartAt": "X", "States": {"X": {"Type": "Pass", "Output": "{% $states.input.n * 2 %}", "End": true}}},
                {"StartAt": "Y", "States": {"Y": {"Type": "Pass", "Output": "{% $states.input.n * 3 %}", "End": true}}}],
              "Output": {"sum": "{% $sum($states.result) %}"}}
            """,
            """{"n": 1}"""
        );
        end["output"]!.GetValue<string>().ShouldBe("""{"sum":10}""");
    }

    [Theory]
    [InlineData("\"{% $states.input.list %}\"", "[[0,1],[1,2]]")]
    [InlineData("[\"{% $states.input.list[1] %}\", 9]", "[[0,2],[1,9]]")]
    public async Task A_Map_state_computes_its_items_and_what_each_iteration_gets(string items, string expected)
    {
        var (end, _) = await RunAsync(
            $$"""
            "A": {"Type": "Map", "End": true, "Items": {{items}}, "MaxConcurrency": "{% $states.input.most %}",
              "ItemSelector": {"i": "{% $states.context.Map.Item.Index %}", "v": "{% $states.context.Map.Item.Value %}"},
              "ItemProcessor": {"StartAt": "X", "States": {"X": {"Type": "Pass", "Output": "{% [$states.input.i, $states.input.v] %}", "End": true} } },
              "Output": "{% $states.result %}"}
            """,
            """{"list": [1, 2], "most": 1}"""
        );
        end["output"]!.GetValue<string>().ShouldBe(expected);
    }

    [Fact]
    public async Task Items_are_an_array()
    {
        var (end, _) = await RunAsync(
            """
            "A": {"Type": "Map", "End": true, "Items": "{% $states.input %}",
              "ItemProcessor": {"StartAt": "X", "States": {"X": {"Type": "Pass", "End": true}}}}
            """,
            """{"a": 1}"""
        );
        end["cause"]!
            .GetValue<string>()
            .ShouldEndWith(
                "The JSONata expression '$states.input' specified for the field 'Items' returned an unexpected result type. "
                    + "Expected 'array', but was 'object' for value: {\"a\":1}"
            );
    }

    /// <summary>Recorded: localstack/localstack, test_base_scenarios, test_map_state_items_input_types.</summary>
    [Theory]
    [InlineData("", "Map state input must be an array but was: {\"a\":1}", null)]
    [InlineData(
        "\"Items\": \"{% 1 %}\",",
        "The JSONata expression '1' specified for the field 'Items' returned an unexpected result type. Expected 'array', but was "
            + "'number' for value: 1",
        "Items"
    )]
    public async Task A_Map_state_without_a_list_of_items_has_failed(string items, string reason, string? location)
    {
        var (end, history) = await RunAsync(
            $$"""
            "A": {"Type": "Pass", "Next": "B"},
            "B": {"Type": "Map", {{items}} "End": true, "ItemProcessor": {"StartAt": "X", "States": {"X": {"Type": "Pass", "End": true} } } }
            """,
            """{"a": 1}"""
        );
        history
            .Lines.Skip(3)
            .ShouldBe(["4 MapStateEntered 3", "5 EvaluationFailed 3", "6 MapStateFailed 5", "7 ExecutionFailed 6"]);
        end["error"]!.GetValue<string>().ShouldBe("States.QueryEvaluationError");
        end["cause"]!.GetValue<string>().ShouldEndWith($"(entered at the event id #4). {reason}");
        history.Details(5)["location"]?.GetValue<string>().ShouldBe(location);
    }

    /// <summary>Recorded: localstack/localstack, test_base_scenarios, test_wait_timestamp_jsonata.</summary>
    [Fact]
    public async Task A_timestamp_that_is_none_is_an_error_of_its_expression()
    {
        var (end, history) = await RunAsync(
            """ "A": {"Type": "Wait", "Timestamp": "{% $states.input.at %}", "End": true} """,
            """{"at": "2016-12-05 21:29:29Z"}"""
        );
        history.Lines.Skip(1).ShouldBe(["2 WaitStateEntered 0", "3 EvaluationFailed 2", "4 ExecutionFailed 3"]);
        end["error"]!.GetValue<string>().ShouldBe("States.QueryEvaluationError");
        end["cause"]!
            .GetValue<string>()
            .ShouldEndWith(
                "The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time format string: 2016-12-05 21:29:29Z"
            );
        history.Details(3)["location"]!.GetValue<string>().ShouldBe("Timestamp");
    }

    [Theory]
    [InlineData("\"Seconds\": \"{% $states.input.s %}\"")]
    [InlineData("\"Timestamp\": \"{% $fromMillis($millis() - 1000) %}\"")]
    public async Task A_Wait_state_computes_how_long(string field)
    {
        var (end, _) = await RunAsync(
            $$""" "A": {"Type": "Wait", {{field}}, "Output": {"waited": true}, "End": true} """,
            """{"s": 0}"""
        );
        end["output"]!.GetValue<string>().ShouldBe("""{"waited":true}""");
    }

    [Fact]
    public async Task A_Fail_state_computes_its_error_and_cause()
    {
        var (end, _) = await RunAsync(
            """ "A": {"Type": "Fail", "Error": "{% $states.input.code %}", "Cause": "{% 'No ' & $states.input.what %}"} """,
            """{"code": "Empty", "what": "milk"}"""
        );
        (end["error"]!.GetValue<string>(), end["cause"]!.GetValue<string>()).ShouldBe(("Empty", "No milk"));
    }

    [Fact]
    public async Task A_JSONPath_machine_can_have_JSONata_states_which_share_its_variables()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, _) = await cloud.RunAsync(
            """
            {"StartAt": "A", "States": {
              "A": {"Type": "Pass", "Assign": {"x.$": "$.n"}, "Next": "B"},
              "B": {"Type": "Pass", "QueryLanguage": "JSONata", "Assign": {"y": "{% $x + 1 %}"}, "Output": {"n": "{% $states.input.n * 10 %}"}, "Next": "C"},
              "C": {"Type": "Pass", "Parameters": {"n.$": "$.n", "y.$": "$y", "as it is": "{% $x %}"}, "End": true}}}
            """,
            """{"n": 1}"""
        );
        end["output"]!.GetValue<string>().ShouldBe("""{"as it is":"{% $x %}","y":2,"n":10}""");
    }

    [Fact]
    public async Task The_states_in_a_JSONata_state_of_a_JSONPath_machine_are_JSONPath()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, _) = await cloud.RunAsync(
            """
            {"StartAt": "A", "States": {"A": {"Type": "Map", "QueryLanguage": "JSONata", "Items": "{% [1, 2] %}", "End": true,
              "ItemProcessor": {"StartAt": "X", "States": {"X": {"Type": "Pass", "Parameters": {"v.$": "$"}, "End": true}}}}}}
            """
        );
        end["output"]!.GetValue<string>().ShouldBe("""[{"v":1},{"v":2}]""");
    }

    /// <summary>
    /// The bounds and texts as recorded: radkawar/stackd, testdata/aws/stepfunctions/variable_limits.json (262142, 262143 and twice 131070 and
    /// 131071 letters; the quotation marks count).
    /// </summary>
    [Theory]
    [InlineData(262_142, 0, null)]
    [InlineData(262_143, 0, "Variable size limit exceeded. Variable 'x' in state 'A' was assigned 262145 bytes.")]
    [InlineData(131_070, 131_070, null)]
    [InlineData(
        131_071,
        131_071,
        "State total variable size limit exceeded. Variable 'y' in state 'A' was assigned 131073 bytes, which caused the size of variables "
            + "assigned in the state to exceed its limit by 2 bytes."
    )]
    public async Task An_Assign_sets_256_KiB_at_most(int x, int y, string? cause)
    {
        var second = y == 0 ? "" : $", \"y\": \"{{% $pad('', {y}, 'a') %}}\"";
        var (end, _) = await RunAsync(
            $$"""
            "A": {"Type": "Pass", "End": true, "Output": "done", "Assign": {
              "x": "{% $pad('', {{x}}, 'a') %}" {{second}}
            } }
            """
        );
        end["status"]!.GetValue<string>().ShouldBe(cause is null ? "SUCCEEDED" : "FAILED");
        end["error"]?.GetValue<string>().ShouldBe("States.DataLimitExceeded");
        end["cause"]?.GetValue<string>().ShouldBe(cause);
    }

    /// <summary>Recorded: radkawar/stackd, testdata/aws/stepfunctions/variable_limits.json, "total-over-10m".</summary>
    [Fact]
    public async Task All_variables_together_have_10_MiB()
    {
        var states = Enumerable
            .Range(1, 42)
            .Select(i =>
            {
                var name = i == 1 ? "A" : $"A{i}";
                var next = i == 42 ? "\"End\": true" : $"\"Next\": \"A{i + 1}\"";
                return $"\"{name}\": {{\"Type\": \"Pass\", {next}, \"Assign\": {{\"v{i}\": \"{{% $pad('', 250000, 'x') %}}\"}}}}";
            });
        var (end, history) = await RunAsync(string.Join(",", states));
        end["error"]!.GetValue<string>().ShouldBe("States.DataLimitExceeded");
        end["cause"]!
            .GetValue<string>()
            .ShouldBe(
                "Execution total variable size limit exceeded. State 'A42' assigned variables that exceed the total execution limit by 14324 bytes."
            );
        end["redriveStatus"]!.GetValue<string>().ShouldBe("REDRIVABLE");
        history.Lines.TakeLast(2).ShouldBe(["85 EvaluationFailed 84", "86 ExecutionFailed 85"]);
    }

    /// <summary>Recorded: radkawar/stackd, testdata/aws/stepfunctions/expression_limits.json; characters, not bytes, count.</summary>
    [Theory]
    [InlineData("$length($pad('', 262144, 'é'))", "262144")]
    [InlineData("$length($pad($pad('', 131072, 'x'), 262145, 'x'))", "262145")]
    [InlineData("$length($pad('', 262145, 'x'))", null)]
    public async Task One_pad_adds_256_Ki_characters_at_most(string expression, string? length)
    {
        var (end, _) = await RunAsync(
            $$"""
            "A": {"Type": "Pass", "End": true, "Output": "{% {{expression}} %}"}
            """
        );
        end["output"]?.GetValue<string>().ShouldBe(length);
        end["cause"]
            ?.GetValue<string>()
            .ShouldEndWith(
                "threw an error during evaluation: Expression evaluation memory limit exceeded: Check for excessive memory usage"
            );
        (end["output"] is null).ShouldBe(length is null);
    }

    private static async Task<(System.Text.Json.Nodes.JsonObject End, History History)> RunAsync(
        string states,
        string input = "{}"
    )
    {
        await using var cloud = await TestCloud.StartAsync();
        return await cloud.RunAsync(
            "{\"QueryLanguage\": \"JSONata\", \"StartAt\": \"A\", \"States\": {" + states + "}}",
            input
        );
    }
}
