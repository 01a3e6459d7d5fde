using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.DataModel;
using Amazon.DynamoDBv2.DocumentModel;
using Amazon.DynamoDBv2.Model;

namespace LocalCloud.Tests.DynamoDb;

/// <summary>What a .NET developer reaches for above the plain client: the object mapper and documents.</summary>
public sealed class HighLevelClientTests
{
    [Fact]
    public async Task The_object_mapper_saves_loads_queries_and_locks_optimistically()
    {
        await using var test = await TestCloud.StartAsync();
        using var client = test.DynamoDb();
        await client.CreateOrderTableAsync();
        using var context = new DynamoDBContextBuilder().WithDynamoDBClient(() => client).Build();
        for (var i = 0; i < 3; i++)
        {
            await context.SaveAsync(
                new Order
                {
                    Pk = "orders",
                    Sk = $"{i}",
                    UserId = "7",
                    Drinks = ["Latte", "Espresso"],
                    Price = 2.5m,
                }
            );
        }
        var order = await context.LoadAsync<Order>("orders", "1");
        order.Drinks.ShouldBe(["Latte", "Espresso"], ignoreOrder: true);
        order.Price.ShouldBe(2.5m);
        (await context.QueryAsync<Order>("orders").GetRemainingAsync()).Select(o => o.Sk).ShouldBe(["0", "1", "2"]);

        var other = await context.LoadAsync<Order>("orders", "1");
        other.UserId = "8";
        await context.SaveAsync(other);
        order.UserId = "9";
        await Should.ThrowAsync<ConditionalCheckFailedException>(() => context.SaveAsync(order));
        await context.DeleteAsync(other);
        (await context.LoadAsync<Order>("orders", "1")).ShouldBeNull();
    }

    [Fact]
    public async Task Documents_are_put_updated_and_found()
    {
        await using var test = await TestCloud.StartAsync();
        using var client = test.DynamoDb();
        await client.CreateOrderTableAsync();
        var table = new TableBuilder(client, "serverlesspresso-order-table")
            .AddHashKey("PK", DynamoDBEntryType.String)
            .AddRangeKey("SK", DynamoDBEntryType.String)
            .AddGlobalSecondaryIndex("GSI-userId", "USERID", DynamoDBEntryType.String, "SK", DynamoDBEntryType.String)
            .Build();
        await table.PutItemAsync(
            Document.FromJson(
                """{"PK": "orders", "SK": "1", "USERID": "7", "drink": {"name": "Latte", "sizes": [1, 2]}}"""
            )
        );
        await table.UpdateItemAsync(
            new Document
            {
                ["PK"] = "orders",
                ["SK"] = "1",
                ["ready"] = new DynamoDBBool(true),
            }
        );
        var found = await table
            .Query(
                new QueryOperationConfig
                {
                    IndexName = "GSI-userId",
                    KeyExpression = new Expression
                    {
                        ExpressionStatement = "USERID = :u",
                        ExpressionAttributeValues = { [":u"] = "7" },
                    },
                }
            )
            .GetRemainingAsync();
        found.Single()["drink"].AsDocument()["sizes"].AsListOfDynamoDBEntry()[1].AsInt().ShouldBe(2);
        found.Single()["ready"].AsBoolean().ShouldBeTrue();
    }

    [DynamoDBTable("serverlesspresso-order-table")]
    public sealed class Order
    {
        [DynamoDBHashKey("PK")]
        public string Pk { get; set; } = "";

        [DynamoDBRangeKey("SK")]
        public string Sk { get; set; } = "";

        [DynamoDBProperty("USERID")]
        public string UserId { get; set; } = "";

        public List<string> Drinks { get; set; } = [];

        public decimal Price { get; set; }

        [DynamoDBVersion]
        public int? Version { get; set; }
    }
}
