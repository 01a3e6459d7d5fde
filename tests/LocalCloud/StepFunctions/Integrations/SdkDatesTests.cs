using System.Text.Json.Nodes;

namespace LocalCloud.Tests.StepFunctions.Integrations;

/// <summary>
/// Times in the answers of SDK integrations are ISO 8601 text, wherever they stand
/// (docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html; recorded for listExecutions).
/// </summary>
public sealed class SdkDatesTests
{
    [Theory]
    [InlineData("dynamodb:describeTable", """{"TableName": "orders"}""", "Table.CreationDateTime")]
    [InlineData(
        "dynamodb:describeTable",
        """{"TableName": "orders"}""",
        "Table.BillingModeSummary.LastUpdateToPayPerRequestDateTime"
    )]
    [InlineData("eventbridge:describeEventBus", """{"Name": "Shop"}""", "CreationTime")]
    [InlineData("eventbridge:listEventBuses", """{"NamePrefix": "Shop"}""", "EventBuses.0.LastModifiedTime")]
    [InlineData("sfn:listStateMachines", "{}", "StateMachines.0.CreationDate")]
    [InlineData("sfn:describeStateMachine", """{"StateMachineArn.$": "$$.StateMachine.Id"}""", "CreationDate")]
    public async Task A_time_is_text(string call, string parameters, string path)
    {
        await using var test = await TestCloud.StartAsync();
        await test.OkAsync("events", "CreateEventBus", new JsonObject { ["Name"] = "Shop" });
        await test.OkAsync(
            "dynamodb",
            "CreateTable",
            new JsonObject
            {
                ["TableName"] = "orders",
                ["BillingMode"] = "PAY_PER_REQUEST",
                ["AttributeDefinitions"] = new JsonArray(
                    new JsonObject { ["AttributeName"] = "p", ["AttributeType"] = "S" }
                ),
                ["KeySchema"] = new JsonArray(new JsonObject { ["AttributeName"] = "p", ["KeyType"] = "HASH" }),
            }
        );
        var (end, _) = await test.RunAsync(
            $$"""
            {"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:{{call}}", "End": true,
              "Parameters": {{parameters}} } } }
            """
        );
        end["status"]!.GetValue<string>().ShouldBe("SUCCEEDED", end["cause"]?.GetValue<string>());
        var value = path.Split('.')
            .Aggregate(end.Output()!, (node, part) => (node is JsonArray list ? list[int.Parse(part)] : node[part])!);
        value.GetValue<string>().ShouldMatch(@"^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$");
    }

    [Fact]
    public async Task An_error_says_how_often_it_was_tried()
    {
        await using var test = await TestCloud.StartAsync();
        var (end, _) = await test.RunAsync(
            """
            {"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:dynamodb:describeTable",
              "End": true, "Parameters": {"TableName": "none"} } } }
            """
        );
        end["error"]!.GetValue<string>().ShouldBe("DynamoDb.ResourceNotFoundException");
        end["cause"]!
            .GetValue<string>()
            .ShouldMatch(@"\(Service: DynamoDb, Status Code: 400, Request ID: [^)]+\) \(SDK Attempt Count: 1\)$");
    }
}
