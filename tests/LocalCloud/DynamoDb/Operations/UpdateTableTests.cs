using LocalCloud.Protocol;

namespace LocalCloud.Tests.DynamoDb.Operations;

/// <summary>https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateTable.html</summary>
public sealed class UpdateTableTests
{
    private const string Invalid = "One or more parameter values were invalid: ";

    [Fact]
    public async Task A_new_index_is_filled_from_the_items_that_are_there()
    {
        await using var db = await DynamoTest.StartAsync();
        // More than one step of the back-fill.
        for (var batch = 0; batch < 48; batch++)
        {
            var puts = Enumerable
                .Range(batch * 25, 25)
                .Select(i =>
                    $"{{\"PutRequest\": {{\"Item\": {{\"p\": {{\"S\": \"{i}\"}}, \"x\": {{\"N\": \"{i % 3}\"}}}}}}}}"
                );
            await db.OkAsync("BatchWriteItem", "{\"RequestItems\": {\"hash\": [" + string.Join(',', puts) + "]}}");
        }
        var answer = await db.OkAsync(
            "UpdateTable",
            """
            {"TableName": "hash", "AttributeDefinitions": [{"AttributeName": "x", "AttributeType": "N"}],
             "GlobalSecondaryIndexUpdates": [{"Create": {"IndexName": "byX", "Projection": {"ProjectionType": "KEYS_ONLY"},
                "KeySchema": [{"AttributeName": "x", "KeyType": "HASH"}]}}]}
            """
        );
        answer["TableDescription"]!["GlobalSecondaryIndexes"]![0]!["IndexStatus"]!
            .GetValue<string>()
            .ShouldBe("CREATING");
        await db.OkAsync("DeleteItem", """{"TableName": "hash", "Key": {"p": {"S": "3"}}}""");
        await Eventually.BeTrueAsync(
            async () =>
                (await db.OkAsync("DescribeTable", """{"TableName": "hash"}"""))["Table"]!["GlobalSecondaryIndexes"]![
                    0
                ]!["IndexStatus"]!.GetValue<string>() == "ACTIVE",
            "the index is ACTIVE"
        );
        (
            await db.OkAsync(
                "Query",
                """
                {"TableName": "hash", "IndexName": "byX", "KeyConditionExpression": "x = :x", "Select": "COUNT",
                 "ExpressionAttributeValues": {":x": {"N": "0"}}}
                """,
                "Count"
            )
        ).ShouldBe("399");

        await db.OkAsync(
            "UpdateTable",
            """{"TableName": "hash", "GlobalSecondaryIndexUpdates": [{"Delete": {"IndexName": "byX"}}]}"""
        );
        (await db.RefusedAsync("Scan", """{"TableName": "hash", "IndexName": "byX"}""")).ShouldBe(
            "The table does not have the specified index: byX"
        );
    }

    [Fact]
    public async Task A_new_index_passes_over_values_that_are_no_keys()
    {
        // Developer guide, "Detecting and correcting index key violations in DynamoDB".
        await using var db = await DynamoTest.StartAsync();
        foreach (
            var (key, value) in ((string, string)[])
                [
                    ("1", """{"S": "v"}"""),
                    ("2", """{"S": ""}"""),
                    ("3", $$"""{"S": "{{new string('v', 2049)}}"}"""),
                    ("4", """{"N": "1"}"""),
                ]
        )
        {
            await db.PutAsync("hash", $$$"""{"p": {"S": "{{{key}}}"}, "x": {{{value}}}}""");
        }
        await db.OkAsync("UpdateTable", CreateIndex("byX", "S"));
        (await db.OkAsync("Scan", """{"TableName": "hash", "IndexName": "byX"}""", "Items")).ShouldBe(
            """[{"x":{"S":"v"},"p":{"S":"1"}}]"""
        );
        await db.OkAsync(
            "UpdateItem",
            """{"TableName": "hash", "Key": {"p": {"S": "2"}}, "UpdateExpression": "REMOVE y"}"""
        );
        (await db.OkAsync("Scan", """{"TableName": "hash", "IndexName": "byX"}""", "Count")).ShouldBe("1");
        // Another type for x would make the first index worthless.
        (await db.RefusedAsync("UpdateTable", CreateIndex("other", "N"))).ShouldBe(
            "One or more parameter values were invalid: Attributes cannot be redefined. "
                + "Please check that your attribute has the same type as previously defined. "
                + "Existing schema: Schema:[SchemaElement: key{x:S:HASH}] New schema: Schema:[SchemaElement: key{x:N:HASH}]"
        );
    }

    [Theory]
    [InlineData(
        "{}",
        Invalid
            + "One of GlobalSecondaryIndexUpdate.Update, GlobalSecondaryIndexUpdate.Create, "
            + "GlobalSecondaryIndexUpdate.Delete must not be null"
    )]
    [InlineData(
        """{"Delete": {"IndexName": "abc"}, "Update": {"IndexName": "abc"}}""",
        Invalid + "Only one global secondary index action is allowed per GlobalSecondaryIndexUpdate object"
    )]
    [InlineData(
        """{"Delete": {"IndexName": "abc"}}, {"Delete": {"IndexName": "abc"}}""",
        Invalid + "Only one global secondary index update per index is allowed simultaneously. Index: abc"
    )]
    public async Task Index_updates_are_checked_before_the_table_is_looked_for(string updates, string message)
    {
        // Recorded behaviour.
        await using var db = await DynamoTest.StartAsync();
        (
            await db.RefusedAsync(
                "UpdateTable",
                $$"""{"TableName": "absent", "GlobalSecondaryIndexUpdates": [{{updates}}]}"""
            )
        ).ShouldBe(message);
        // ack-api-quirks dynamodb, DDB-TABLE-359: an empty list is none, but is refused beside other changes.
        (
            await db.RefusedAsync("UpdateTable", """{"TableName": "absent", "GlobalSecondaryIndexUpdates": []}""")
        ).ShouldStartWith("At least one of ");
        (
            await db.RefusedAsync(
                "UpdateTable",
                """
                {"TableName": "absent", "GlobalSecondaryIndexUpdates": [], "DeletionProtectionEnabled": true}
                """
            )
        ).ShouldBe(Invalid + "List of GlobalSecondaryIndexUpdates is empty");
    }

    [Theory]
    [InlineData(
        "\"SSESpecification\": {\"Enabled\": true}, \"DeletionProtectionEnabled\": true",
        "Server-Side Encryption modification must be the only operation in the request"
    )]
    [InlineData(
        "\"TableClass\": \"STANDARD\", \"BillingMode\": \"PAY_PER_REQUEST\"",
        "TableClass modification must be the only operation in the request"
    )]
    [InlineData(
        "\"StreamSpecification\": {\"StreamEnabled\": false}, \"GlobalSecondaryIndexUpdates\": [{\"Delete\": {\"IndexName\": \"gsi\"}}]",
        "You cannot create or delete index while changing stream status"
    )]
    public async Task Some_changes_of_a_table_come_alone(string changes, string message)
    {
        // Recorded behaviour.
        await using var db = await DynamoTest.StartAsync();
        (await db.RefusedAsync("UpdateTable", "{\"TableName\": \"range\", " + changes + "}")).ShouldBe(
            Invalid + message
        );
    }

    [Fact]
    public async Task Billing_and_throughput_change_and_only_one_index_comes_or_goes_at_a_time()
    {
        await using var db = await DynamoTest.StartAsync();
        await db.OkAsync(
            "UpdateTable",
            """
            {"TableName": "hash", "BillingMode": "PROVISIONED", "ProvisionedThroughput": {"ReadCapacityUnits": 3, "WriteCapacityUnits": 4}}
            """
        );
        var table = (await db.OkAsync("DescribeTable", """{"TableName": "hash"}"""))["Table"]!;
        table["BillingModeSummary"]!["BillingMode"]!.GetValue<string>().ShouldBe("PROVISIONED");
        table["ProvisionedThroughput"]!["ReadCapacityUnits"]!.GetValue<int>().ShouldBe(3);
        (await db.RefusedAsync("UpdateTable", """{"TableName": "hash"}""")).ShouldStartWith(
            "At least one of ProvisionedThroughput, BillingMode"
        );
        (
            await db.RefusedAsync(
                "UpdateTable",
                """
                {"TableName": "range", "GlobalSecondaryIndexUpdates": [{"Delete": {"IndexName": "gsi"}}, {"Delete": {"IndexName": "other"}}]}
                """,
                "LimitExceededException"
            )
        ).ShouldBe("Subscriber limit exceeded: Only 1 online index can be created or deleted simultaneously per table");
        (
            await db.RefusedAsync(
                "UpdateTable",
                """
                {"TableName": "range", "GlobalSecondaryIndexUpdates": [{"Delete": {"IndexName": "absent"}}]}
                """,
                "ResourceNotFoundException"
            )
        ).ShouldBe("Requested resource not found");
    }

    private static string CreateIndex(string name, string type) =>
        $$$"""
            {"TableName": "hash", "AttributeDefinitions": [{"AttributeName": "x", "AttributeType": "{{{type}}}"}],
             "GlobalSecondaryIndexUpdates": [{"Create": {"IndexName": "{{{name}}}", "Projection": {"ProjectionType": "KEYS_ONLY"},
                "KeySchema": [{"AttributeName": "x", "KeyType": "HASH"}]}}]}
            """;
}
