using LocalCloud.Protocol;

namespace LocalCloud.Tests.DynamoDb.Operations;

/// <summary>https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateTable.html</summary>
public sealed class UpdateTableTests
{
    private const string Invalid = "One or more parameter values were invalid: ";

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
}
