using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;

namespace LocalCloud.Tests.DynamoDb;

/// <summary>What the workshop does with its order table, through the AWS SDK.</summary>
public sealed class OrderTableTests
{
    private const string Table = "serverlesspresso-order-table";

    [Fact]
    public async Task An_order_is_put_read_updated_and_found_by_each_index()
    {
        await using var test = await TestCloud.StartAsync();
        using var client = test.DynamoDb();
        await client.CreateOrderTableAsync();
        (await client.DescribeTableAsync(Table)).Table.TableStatus.ShouldBe(TableStatus.ACTIVE);

        for (var i = 0; i < 12; i++)
        {
            await client.PutItemAsync(Table, Order(i));
        }

        var order = (await client.GetItemAsync(Table, Key("2"))).Item;
        order["ORDERSTATE"].S.ShouldBe("CREATED");
        order["robot"].BOOL.ShouldBe(false);

        var update = await client.UpdateItemAsync(
            new UpdateItemRequest
            {
                TableName = Table,
                Key = Key("2"),
                UpdateExpression = "set ORDERSTATE = :s, TaskToken = :t",
                ConditionExpression = "USERID = :u",
                ExpressionAttributeValues = new()
                {
                    [":s"] = new AttributeValue("WAITING_COMPLETION"),
                    [":t"] = new AttributeValue("AAAA2"),
                    [":u"] = new AttributeValue("0"),
                },
                ReturnValues = ReturnValue.UPDATED_NEW,
            }
        );
        update.Attributes.Keys.ShouldBe(["ORDERSTATE", "TaskToken"], ignoreOrder: true);

        (await FindAsync(client, "GSI-status", "ORDERSTATE", "WAITING_COMPLETION")).ShouldBe(["2"]);
        (await FindAsync(client, "GSI-userId", "USERID", "1")).ShouldBe(["1", "11", "3", "5", "7", "9"]);
        var byTime = await FindAsync(client, "LSI-timestamp", "PK", "orders");
        byTime.ShouldBe(["11", "10", "9", "8", "7", "6", "5", "4", "3", "2", "1", "0"]);
    }

    [Fact]
    public async Task An_update_whose_condition_fails_changes_nothing_and_says_so()
    {
        await using var test = await TestCloud.StartAsync();
        using var client = test.DynamoDb();
        await client.CreateOrderTableAsync();
        await client.PutItemAsync(Table, Order(1));
        var error = await Should.ThrowAsync<ConditionalCheckFailedException>(() =>
            client.UpdateItemAsync(
                new UpdateItemRequest
                {
                    TableName = Table,
                    Key = Key("1"),
                    UpdateExpression = "set ORDERSTATE = :s",
                    ConditionExpression = "USERID = :s",
                    ExpressionAttributeValues = new() { [":s"] = new AttributeValue("x") },
                }
            )
        );
        error.Message.ShouldBe("The conditional request failed");
        (await client.GetItemAsync(Table, Key("1"))).Item["ORDERSTATE"].S.ShouldBe("CREATED");
    }

    [Fact]
    public async Task The_counting_table_hands_out_numbers()
    {
        await using var test = await TestCloud.StartAsync();
        using var client = test.DynamoDb();
        await client.CreateSimpleTableAsync();
        await client.PutItemAsync(
            "tbl",
            new()
            {
                ["p"] = new AttributeValue("orderID"),
                ["IDvalue"] = new AttributeValue { N = "0" },
            }
        );
        for (var i = 1; i <= 3; i++)
        {
            var answer = await client.UpdateItemAsync(
                new UpdateItemRequest
                {
                    TableName = "tbl",
                    Key = new() { ["p"] = new AttributeValue("orderID") },
                    UpdateExpression = "set IDvalue = IDvalue + :val",
                    ExpressionAttributeValues = new() { [":val"] = new AttributeValue { N = "1" } },
                    ReturnValues = ReturnValue.UPDATED_NEW,
                }
            );
            answer.Attributes["IDvalue"].N.ShouldBe($"{i}");
        }
    }

    private static async Task<List<string>> FindAsync(
        AmazonDynamoDBClient client,
        string index,
        string attribute,
        string value
    )
    {
        var answer = await client.QueryAsync(
            new QueryRequest
            {
                TableName = Table,
                IndexName = index,
                KeyConditionExpression = "#a = :v",
                ExpressionAttributeNames = new() { ["#a"] = attribute },
                ExpressionAttributeValues = new() { [":v"] = new AttributeValue(value) },
            }
        );
        return [.. answer.Items.Select(i => i["SK"].S)];
    }

    private static Dictionary<string, AttributeValue> Key(string id) =>
        new() { ["PK"] = new AttributeValue("orders"), ["SK"] = new AttributeValue(id) };

    private static Dictionary<string, AttributeValue> Order(int i) =>
        new(Key($"{i}"))
        {
            ["USERID"] = new AttributeValue($"{i % 2}"),
            ["ORDERSTATE"] = new AttributeValue("CREATED"),
            ["TaskToken"] = new AttributeValue("AAAA1"),
            ["robot"] = new AttributeValue { BOOL = false },
            ["TS"] = new AttributeValue { N = $"{1_000 - i}" },
        };
}
