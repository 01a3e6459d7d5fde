using System.Text.Json.Nodes;

namespace LocalCloud.Tests.StepFunctions.Integrations;

/// <summary>
/// The wording as seen on AWS: at creation in aws/aws-cdk #12284 and in many posts (The field "awsVpcConfiguration" is not supported by
/// Step Functions), before a task starts in ASFHyP3/hyp3 #2585, where Catch is of no use. SDK integrations as recorded in
/// radkawar/stackd, testdata/aws/stepfunctions/sdk_admission.json and sdk_requests.json.
/// </summary>
public sealed class ParametersTests
{
    [Fact]
    public async Task A_definition_with_other_parameters_is_refused_as_is_written()
    {
        await using var cloud = await TestCloud.StartAsync();
        var wrong = new List<string>();
        foreach (var (head, lines) in CaseFile.Blocks("StepFunctions/Language/Cases/parameters.txt"))
        {
            var call = head.Split(' ', 2);
            var answer = await cloud.CallAsync(
                "states",
                "CreateStateMachine",
                new JsonObject
                {
                    ["name"] = "M",
                    ["roleArn"] = "arn:aws:iam::000000000000:role/Workflow",
                    ["definition"] = Definition(call[0], call[1]),
                }
            );
            var faults = lines.Select(line => $"SCHEMA_VALIDATION_FAILED: {line.Text} at /States/T/Parameters");
            if (answer.Message != $"Invalid State Machine Definition: '{string.Join(", ", faults)}'")
            {
                wrong.Add($"{lines[0].Where}: {answer.Message}");
            }
        }
        wrong.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(
        "lambda:invoke",
        """{"FunctionName.$": "$.n"}""",
        """{"FunctionName":5}""",
        "The value for the field 'FunctionName' must be a STRING"
    )]
    [InlineData(
        "dynamodb:putItem",
        """{"TableName": "t", "Item": {"a": {"N.$": "$.n"}}}""",
        """{"TableName":"t","Item":{"a":{"N":5}}}""",
        "The value for the field 'N' must be a STRING"
    )]
    [InlineData(
        "aws-sdk:dynamodb:getItem",
        """{"TableName.$": "$.n", "Key": {}}""",
        """{"Key":{},"TableName":5}""",
        "The value for the field 'TableName' must be a STRING"
    )]
    [InlineData(
        "events:putEvents",
        """{"Entries.$": "$.e"}""",
        """{"Entries":[{"source":"a"}]}""",
        "The field \"source\" is not supported by Step Functions"
    )]
    [InlineData(
        "lambda:invoke",
        """{"FunctionName": "f", "Payload.$": "$.p"}""",
        """{"FunctionName":"f","Payload":{"t.$":"b"}}""",
        "The value for the field 't.$' must be a valid JSONPath or a valid intrinsic function call"
    )]
    public async Task Other_arguments_end_the_execution_before_the_task_is_scheduled(
        string resource,
        string parameters,
        string arguments,
        string fault
    )
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, history) = await cloud.RunAsync(
            Definition(resource, parameters),
            """{"n": 5, "e": [{"source": "a"}], "p": {"t.$": "b"}}"""
        );
        history.Lines.ShouldBe(["1 ExecutionStarted 0", "2 TaskStateEntered 0", "3 ExecutionFailed 2"]);
        end["error"]!.GetValue<string>().ShouldBe("States.Runtime");
        end["cause"]!
            .GetValue<string>()
            .ShouldBe(
                $"An error occurred while executing the state 'T' (entered at the event id #2). The Parameters '{arguments}' could not be used "
                    + $"to start the Task: [{fault}]"
            );
    }

    [Theory]
    [InlineData("\" TRUE \"", 4)]
    [InlineData("-1", 4)]
    [InlineData("\"False\"", 1)]
    [InlineData("\"\"", 1)]
    [InlineData("\"null\"", 1)]
    [InlineData("0", 1)]
    public async Task A_boolean_of_an_SDK_integration_may_be_written_otherwise(string value, int first)
    {
        await using var cloud = await TestCloud.StartAsync();
        var (other, _) = await cloud.RunAsync("""{"StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}}""");
        var execution = other["executionArn"]!.GetValue<string>();
        var (end, _) = await cloud.RunAsync(
            Definition(
                "aws-sdk:sfn:getExecutionHistory",
                $$$"""{"ExecutionArn": "{{{execution}}}", "ReverseOrder": {{{value}}}, "MaxResults": 1}"""
            )
        );
        end.Output()!["Events"]![0]!["Id"]!.GetValue<int>().ShouldBe(first);
    }

    private static string Definition(string resource, string parameters) =>
        $$$"""
            {"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": "arn:aws:states:::{{{resource}}}", "Parameters": {{{parameters}}},
              "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Caught"}], "End": true}, "Caught": {"Type": "Pass", "End": true} } }
            """;
}
