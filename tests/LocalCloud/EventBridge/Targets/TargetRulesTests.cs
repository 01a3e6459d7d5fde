using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.Tests.EventBridge.Targets;

/// <summary>
/// What PutTargets refuses: docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html and API_InputTransformer.html,
/// and the measurements of AWS in github.com/badmintoncryer/cdk-preflight (the rules "pf-events-…").
/// </summary>
public sealed class TargetRulesTests
{
    private const string Function = "arn:aws:lambda:us-east-1:000000000000:function:F";

    [Theory]
    [InlineData(
        """{"Id": "1", "Arn": "F"}""",
        "Parameter F is not valid. Reason: Provided Arn is not in correct format."
    )]
    [InlineData(
        """{"Id": "1", "Arn": "arn:aws:states:us-east-1:000000000000:stateMachine:M"}""",
        "RoleArn is required for target arn:aws:states:us-east-1:000000000000:stateMachine:M."
    )]
    [InlineData(
        """{"Id": "1", "Arn": "arn:aws:logs:us-east-1:000000000000:log-group:/aws/events/g", "RoleArn": "arn:aws:iam::000000000000:role/r"}""",
        "RoleArn is not supported for target arn:aws:logs:us-east-1:000000000000:log-group:/aws/events/g."
    )]
    [InlineData(
        """{"Id": "1", "Arn": "arn:aws:logs:us-east-1:000000000000:log-group:/aws/events/g", "InputPath": "$.detail"}""",
        "Input and InputPath are not valid forms of input for target 1. The only valid form of input is InputTransformer."
    )]
    [InlineData(
        """
            {"Id": "1", "Arn": "arn:aws:logs:us-east-1:000000000000:log-group:/aws/events/g", "InputTransformer": {"InputTemplate": "\"text\""} }
            """,
        "Input for target 1 is not a valid JSON text."
    )]
    [InlineData(
        $$"""{"Id": "1", "Arn": "{{Function}}", "Input": "{}", "InputPath": "$.detail"}""",
        "Only one of Input, InputPath, or InputTransformer must be provided for target 1."
    )]
    [InlineData(
        $$"""{"Id": "1", "Arn": "{{Function}}", "InputTransformer": {"InputPathsMap": {"y": "$.y"}, "InputTemplate": "\"<x>\""} }""",
        "InputTemplate for target 1 contains invalid placeholder x."
    )]
    [InlineData(
        $$"""{"Id": "1", "Arn": "{{Function}}", "Input": "{a}"}""",
        "JSON syntax error in input for target 1 : [Source: (String)\"{a}\"; line: 1, column: 2]."
    )]
    [InlineData(
        $$"""{"Id": "no spaces", "Arn": "{{Function}}"}""",
        @"1 validation error detected: Value 'no spaces' at 'targets.1.member.id' failed to satisfy constraint: Member must satisfy regular expression pattern: [\.\-_A-Za-z0-9]+"
    )]
    [InlineData(
        $$"""{"Id": "1", "Arn": "{{Function}}", "RetryPolicy": {"MaximumRetryAttempts": 186} }""",
        "1 validation error detected: Value '186' at 'targets.1.member.retryPolicy.maximumRetryAttempts' failed to "
            + "satisfy constraint: Member must have value less than or equal to 185"
    )]
    [InlineData(
        """{"Id": "1", "Arn": "arn:aws:sqs:us-east-1:000000000000:q.fifo"}""",
        "Parameter(s) SqsParameters must be specified for target: 1."
    )]
    [InlineData(
        """{"Id": "1", "Arn": "arn:aws:batch:us-east-1:000000000000:job-queue/q", "BatchParameters": {"JobName": "j"} }""",
        "1 validation error detected: Value null at 'targets.1.member.batchParameters.jobDefinition' failed to "
            + "satisfy constraint: Member must not be null"
    )]
    [InlineData(
        $$"""{"Id": "1", "Arn": "{{Function}}", "EcsParameters": {"TaskDefinitionArn": "t"} }""",
        "Parameter(s) EcsParameters not supported for target: 1."
    )]
    [InlineData(
        $$"""{"Id": "1", "Arn": "{{Function}}", "InputPath": "detail"}""",
        "InputPath for target 1 is invalid."
    )]
    [InlineData(
        $$"""{"Id": "1", "Arn": "{{Function}}", "InputPath": "$.detail['a']"}""",
        "InputPath for target 1 is invalid."
    )]
    [InlineData(
        $$"""{"Id": "1", "Arn": "{{Function}}", "InputTransformer": {"InputPathsMap": {"a": "a"}, "InputTemplate": "<a>"} }""",
        "InputPath for target 1 is invalid."
    )]
    [InlineData(
        $$"""{"Id": "1", "Arn": "{{Function}}", "InputTransformer": {"InputTemplate": "[<aws.events.event.json>]"} }""",
        "InputTemplate for target 1 contains placeholder aws.events.event.json valid only for JSON template."
    )]
    // The next two as recorded: radkawar/stackd, testdata/aws/eventbridge/inputs.json.
    [InlineData(
        $$"""{"Id": "1", "Arn": "{{Function}}", "InputTransformer": {"InputPathsMap": {"a": "$.a"}, "InputTemplate": "{\"<a>\": 1}"} }""",
        "InputTemplate placeholder present as a JSON object key for target 1."
    )]
    [InlineData(
        $$"""{"Id": "1", "Arn": "{{Function}}", "InputTransformer": {"InputPathsMap": {"a": "$.a[-1]"}, "InputTemplate": "<a>"} }""",
        "InputPath for target 1 is invalid."
    )]
    [InlineData(
        $$"""{"Id": "1", "Arn": "{{Function}}", "InputTransformer": {"InputPathsMap": {"a": "$.a"}, "InputTemplate": "<a> is here"} }""",
        "Invalid InputTemplate for target 1 : [Source: (String)\"null is here\"; line: 1, column: 8]."
    )]
    [InlineData(
        $$"""{"Id": "1", "Arn": "{{Function}}", "DeadLetterConfig": {"Arn": "arn:aws:sns:us-east-1:000000000000:t"} }""",
        "sns is not supported as a dead letter resource"
    )]
    [InlineData(
        $$"""{"Id": "1", "Arn": "{{Function}}", "DeadLetterConfig": {"Arn": "arn:aws:sqs:us-east-1:000000000000:q.fifo"} }""",
        "SQS FIFO is not supported by Dead Letter Queues"
    )]
    [InlineData(
        """{"Id": "1", "Arn": "arn:aws:ssm:us-east-1:000000000000:automation-definition/a"}""",
        "RoleArn is required for target arn:aws:ssm:us-east-1:000000000000:automation-definition/a."
    )]
    public async Task A_target_is_refused_with_the_reason(string target, string message)
    {
        await using var test = await TestCloud.StartAsync();
        await test.OkAsync(
            "events",
            "PutRule",
            new JsonObject { ["Name"] = "R", ["EventPattern"] = """{"source": ["shop"]}""" }
        );
        var request = new JsonObject { ["Rule"] = "R", ["Targets"] = new JsonArray(Json.Parse(target)) };
        var refused = await test.CallAsync("events", "PutTargets", request);
        refused.Type.ShouldBe("ValidationException");
        refused.Message.ShouldBe(message);
    }

    [Theory]
    [InlineData($$"""{"Id": "1", "Arn": "{{Function}}", "SqsParameters": {"MessageGroupId": "g"} }""")]
    [InlineData($$"""{"Id": "1", "Arn": "{{Function}}", "InputPath": "$.detail.a[0]"}""")]
    [InlineData($$"""{"Id": "1", "Arn": "{{Function}}", "InputPath": "$"}""")]
    [InlineData(
        $$"""{"Id": "1", "Arn": "{{Function}}", "InputTransformer": {"InputPathsMap": {"AWSx": "$"}, "InputTemplate": "<AWSx>"} }"""
    )]
    [InlineData(
        $$"""{"Id": "1", "Arn": "{{Function}}", "InputTransformer": {"InputPathsMap": {"a": "$.a"}, "InputTemplate": "\"<a>\"\n\"b\""} }"""
    )]
    [InlineData(
        $$"""{"Id": "1", "Arn": "{{Function}}", "InputTransformer": {"InputPathsMap": {"a": "$.a"}, "InputTemplate": "<a>"} }"""
    )]
    [InlineData(
        $$"""{"Id": "1", "Arn": "{{Function}}", "DeadLetterConfig": {"Arn": "arn:aws:sqs:us-east-1:000000000000:q"} }"""
    )]
    public async Task A_target_is_taken(string target)
    {
        await using var test = await TestCloud.StartAsync();
        await test.OkAsync(
            "events",
            "PutRule",
            new JsonObject { ["Name"] = "R", ["EventPattern"] = """{"source": ["shop"]}""" }
        );
        var request = new JsonObject { ["Rule"] = "R", ["Targets"] = new JsonArray(Json.Parse(target)) };
        (await test.OkAsync("events", "PutTargets", request))["FailedEntryCount"]!.GetValue<int>().ShouldBe(0);
    }

    [Fact]
    public async Task A_rule_has_five_targets_at_most()
    {
        await using var test = await TestCloud.StartAsync();
        await test.OkAsync(
            "events",
            "PutRule",
            new JsonObject { ["Name"] = "R", ["EventPattern"] = """{"source": ["shop"]}""" }
        );
        (await PutAsync(test, 5)).Status.ShouldBe(200);
        var refused = await PutAsync(test, 6);
        refused.Type.ShouldBe("LimitExceededException");
        refused.Message.ShouldBe("The requested resource exceeds the maximum number allowed.");
        // "At 6 targets I get a different error message to at 11 targets" (github.com/aws-cloudformation/cfn-lint/issues/306).
        refused = await PutAsync(test, 11);
        refused.Type.ShouldBe("ValidationException");
        refused.Message!.ShouldEndWith(
            "at 'targets' failed to satisfy constraint: Member must have length less than or equal to 10"
        );
        var page = await test.OkAsync("events", "ListTargetsByRule", new JsonObject { ["Rule"] = "R", ["Limit"] = 3 });
        page["Targets"]!.AsArray().Count.ShouldBe(3);
        page = await test.OkAsync(
            "events",
            "ListTargetsByRule",
            new JsonObject { ["Rule"] = "R", ["NextToken"] = page["NextToken"]!.DeepClone() }
        );
        page["Targets"]!.AsArray().Select(t => t!["Id"]!.GetValue<string>()).ShouldBe(["3", "4"]);
        page.ContainsKey("NextToken").ShouldBeFalse();
    }

    private static Task<Answer> PutAsync(TestCloud test, int count) =>
        test.CallAsync(
            "events",
            "PutTargets",
            new JsonObject
            {
                ["Rule"] = "R",
                ["Targets"] = new JsonArray([
                    .. Enumerable
                        .Range(0, count)
                        .Select(i => (JsonNode)new JsonObject { ["Id"] = $"{i}", ["Arn"] = Function }),
                ]),
            }
        );
}
