namespace LocalCloud.Tests.DynamoDb.Storage;

/// <summary>An index that is made later (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.OnlineOps.html).</summary>
public sealed class BackfillTests
{
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

    private static string CreateIndex(string name, string type) =>
        $$$"""
            {"TableName": "hash", "AttributeDefinitions": [{"AttributeName": "x", "AttributeType": "{{{type}}}"}],
             "GlobalSecondaryIndexUpdates": [{"Create": {"IndexName": "{{{name}}}", "Projection": {"ProjectionType": "KEYS_ONLY"},
                "KeySchema": [{"AttributeName": "x", "KeyType": "HASH"}]}}]}
            """;
}
