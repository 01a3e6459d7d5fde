using System.Globalization;
using System.Text.Json.Nodes;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;

namespace OrderFunctions.Tests;

/// <summary>The three functions on an order table of their own, and events as the workflow emits them.</summary>
internal sealed class OrderTable : IAsyncDisposable
{
    private const string Table = "orders-under-test";

    private readonly TestCloud test;
    private readonly AmazonDynamoDBClient client;

    private OrderTable(TestCloud test)
    {
        this.test = test;
        client = new AmazonDynamoDBClient(
            new BasicAWSCredentials(test.Cloud.Credentials.AccessKeyId, test.Cloud.Credentials.SecretAccessKey),
            new AmazonDynamoDBConfig { ServiceURL = test.Endpoint.ToString(), AuthenticationRegion = "us-east-1" }
        );
        WorkflowStarted = new WorkflowStarted(client, Table);
        WaitingCompletion = new WaitingCompletion(client, Table);
        OrderFinished = new OrderFinished(client, Table);
    }

    public WorkflowStarted WorkflowStarted { get; }

    public WaitingCompletion WaitingCompletion { get; }

    public OrderFinished OrderFinished { get; }

    public static async Task<OrderTable> MakeAsync()
    {
        var table = new OrderTable(await TestCloud.StartAsync());
        await table.test.OkAsync(
            "dynamodb",
            "CreateTable",
            (JsonObject)
                JsonNode.Parse(
                    $$"""
                    {
                      "TableName": "{{Table}}", "BillingMode": "PAY_PER_REQUEST",
                      "AttributeDefinitions": [
                        {"AttributeName": "PK", "AttributeType": "S"}, {"AttributeName": "SK", "AttributeType": "S"}],
                      "KeySchema": [
                        {"AttributeName": "PK", "KeyType": "HASH"}, {"AttributeName": "SK", "KeyType": "RANGE"}]
                    }
                    """
                )!
        );
        return table;
    }

    /// <summary>
    /// The first pause of an execution; <paramref name="second"/> is the second of the day it was emitted in.
    /// </summary>
    public static PauseEvent Started(string execution, int second, string user = "1") =>
        new("2", user, $"first token of {execution}", Arn(execution), Time(second), null);

    /// <summary>The second pause of an execution.</summary>
    public static PauseEvent Waiting(string execution, int second, string user = "1") =>
        new("2", user, $"second token of {execution}", Arn(execution), Time(second), "7");

    /// <summary>The end of an execution.</summary>
    public static FinishedEvent Finished(string execution, int second) => new("2", "1", Arn(execution), Time(second));

    public static long Time(int second) => 1_795_341_600_000 + (second * 1000L);

    /// <summary>The row of order 2 as text: <c>state, token, number</c>.</summary>
    public async Task<string> RowAsync()
    {
        var row = await ItemAsync();
        return string.Join(
            ", ",
            row["ORDERSTATE"].S,
            row["TaskToken"].S,
            row.TryGetValue("orderNumber", out var number) ? number.S : "no number"
        );
    }

    public async Task<Dictionary<string, AttributeValue>> ItemAsync() =>
        (
            await client.GetItemAsync(
                Table,
                new Dictionary<string, AttributeValue> { ["PK"] = new("orders"), ["SK"] = new("2") }
            )
        ).Item;

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await test.DisposeAsync();
    }

    public static string Arn(string execution) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"arn:aws:states:us-east-1:000000000000:execution:OrderProcessor:{execution}"
        );
}
