using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.Tests.StepFunctions.Integrations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/dg/connect-ddb.html</summary>
public sealed class DynamoDbItemTests
{
    [Fact]
    public async Task An_item_is_put_in_the_same_commit_and_the_answer_has_the_SDK_s_metadata()
    {
        await using var cloud = await StartAsync();
        var (end, _) = await cloud.RunAsync(Task("putItem", """ "Item": {"PK": {"S": "a"}, "n": {"N": "1"}} """));
        end.Output()!["SdkHttpMetadata"]!["HttpHeaders"]!["Content-Length"]!.GetValue<string>().ShouldBe("2");
        var item = await cloud.OkAsync(
            "dynamodb",
            "GetItem",
            (JsonObject)Json.Parse("""{"TableName": "things", "Key": {"PK": {"S": "a"}}}""")!
        );
        Json.Text(item["Item"]!["n"]).ShouldBe("""{"N":"1"}""");
    }

    [Fact]
    public async Task A_condition_that_fails_is_an_error_of_that_name()
    {
        await using var cloud = await StartAsync();
        var (end, _) = await cloud.RunAsync(
            Task("putItem", """ "Item": {"PK": {"S": "a"}}, "ConditionExpression": "attribute_exists(PK)" """)
        );
        end["error"]!.GetValue<string>().ShouldBe("DynamoDB.ConditionalCheckFailedException");
        end["cause"]!
            .GetValue<string>()
            .ShouldStartWith(
                "The conditional request failed (Service: AmazonDynamoDBv2; Status Code: 400; Error Code: "
                    + "ConditionalCheckFailedException; Request ID: "
            );
    }

    /// <summary>
    /// Recorded: localstack/localstack, test_dynamodb_task_service and test_aws_sdk_task_service, test_dynamodb_put_update_get_item. The
    /// SDK for Java keeps attributes in hash maps, those of a map among them, too.
    /// </summary>
    [Theory]
    [InlineData("dynamodb")]
    [InlineData("aws-sdk:dynamodb")]
    public async Task The_attributes_of_an_item_come_in_the_order_of_their_hashes(string service)
    {
        await using var cloud = await StartAsync();
        await cloud.OkAsync(
            "dynamodb",
            "PutItem",
            (JsonObject)
                Json.Parse(
                    """
                    {"TableName": "things", "Item": {"PK": {"S": "a"}, "data": {"S": "HelloWorld"}, "S": {"S": "HelloWorldUpdated"},
                     "deep": {"M": {"id": {"S": "x"}, "S": {"L": [{"M": {"id": {"N": "1"}, "S": {"N": "2"}}}]}}}}}
                    """
                )!
        );
        var definition = Task("getItem", """ "Key": {"PK": {"S": "a"}} """)
            .Replace(":::dynamodb", ":::" + service, StringComparison.Ordinal);
        var (end, _) = await cloud.RunAsync(definition);
        Json.Text(end.Output()!["Item"])
            .ShouldBe(
                """{"deep":{"M":{"S":{"L":[{"M":{"S":{"N":"2"},"id":{"N":"1"}}}]},"id":{"S":"x"}}},"""
                    + """ "S":{"S":"HelloWorldUpdated"},"data":{"S":"HelloWorld"},"PK":{"S":"a"}}""".TrimStart()
            );
    }

    private static async Task<TestCloud> StartAsync()
    {
        var cloud = await TestCloud.StartAsync();
        await cloud.OkAsync(
            "dynamodb",
            "CreateTable",
            (JsonObject)
                Json.Parse(
                    """
                    {"TableName": "things", "BillingMode": "PAY_PER_REQUEST",
                     "AttributeDefinitions": [{"AttributeName": "PK", "AttributeType": "S"}], "KeySchema": [{"AttributeName": "PK", "KeyType": "HASH"}]}
                    """
                )!
        );
        return cloud;
    }

    private static string Task(string action, string parameters) =>
        $$$"""
            {"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:{{{action}}}", "End": true,
              "Parameters": {"TableName": "things", {{{parameters}}} } } } }
            """;
}
