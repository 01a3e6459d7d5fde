using LocalCloud.Protocol;

namespace LocalCloud.Tests.DynamoDb.Operations;

/// <summary>
/// Billing, throughput, warm throughput and ceilings. Recorded: ack-api-quirks dynamodb (October 2026),
/// table-throughput-billing.md and table-indexes.md; scylladb/scylladb test/alternator/test_warm_throughput.py.
/// </summary>
public sealed class CapacityTests
{
    private const string Invalid = "One or more parameter values were invalid: ";
    private const string Provisioned = "\"BillingMode\": \"PROVISIONED\", "
        + "\"ProvisionedThroughput\": {\"ReadCapacityUnits\": 50, \"WriteCapacityUnits\": 50}";

    [Fact]
    public async Task Warm_throughput_grows_and_never_shrinks()
    {
        await using var db = await DynamoTest.StartAsync();
        await UpdateAsync(db, "\"WarmThroughput\": {\"ReadUnitsPerSecond\": 13000}");
        (await ShownAsync(db, "WarmThroughput")).ShouldBe(
            """{"ReadUnitsPerSecond":13000,"WriteUnitsPerSecond":4000,"Status":"ACTIVE"}""");
        (await RefusedAsync(db, "\"WarmThroughput\": {\"ReadUnitsPerSecond\": 12999}")).ShouldBe(
            Invalid + "Requested ReadUnitsPerSecond for WarmThroughput for table is lower than current WarmThroughput, "
                + "decreasing WarmThroughput is not supported");
        // It stays when the capacity goes down.
        await UpdateAsync(db, Provisioned);
        (await ShownAsync(db, "WarmThroughput")).ShouldContain("13000");
        (await RefusedAsync(db, "\"WarmThroughput\": {}, \"BillingMode\": \"PAY_PER_REQUEST\"")).ShouldContain("at least one of");
        (await RefusedAsync(db, "\"WarmThroughput\": {\"ReadUnitsPerSecond\": 14000}, \"BillingMode\": \"PAY_PER_REQUEST\""))
            .ShouldBe(Invalid + "WarmThroughput must be the only operation in the request");
    }

    [Theory]
    [InlineData("\"BillingMode\": \"PAY_PER_REQUEST\", \"WarmThroughput\": {\"WriteUnitsPerSecond\": 3999}",
        "Requested WriteUnitsPerSecond for WarmThroughput for table is lower than initial throughput for OnDemand. See: "
            + "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/"
            + "on-demand-capacity-mode.html#on-demand-capacity-mode-initial")]
    [InlineData(Provisioned + ", \"WarmThroughput\": {\"ReadUnitsPerSecond\": 49}",
        "Requested ReadUnitsPerSecond for WarmThroughput for table is lower than ReadCapacityUnits of ProvisionedThroughput")]
    [InlineData(Provisioned + ", \"OnDemandThroughput\": {\"MaxReadRequestUnits\": 1}",
        "MaxReadRequestUnits for OnDemandThroughput cannot be specified when table BillingMode is PROVISIONED.")]
    [InlineData("\"BillingMode\": \"PAY_PER_REQUEST\", \"OnDemandThroughput\": {\"MaxWriteRequestUnits\": -1}",
        "Requested MaxWriteRequestUnits for OnDemandThroughput for table is outside of valid range")]
    public async Task A_new_table_asks_for_what_its_billing_allows(string members, string message)
    {
        await using var db = await DynamoTest.StartAsync();
        var request = """
            {"TableName": "made", "KeySchema": [{"AttributeName": "p", "KeyType": "HASH"}],
             "AttributeDefinitions": [{"AttributeName": "p", "AttributeType": "S"}],
            """;
        (await db.RefusedAsync("CreateTable", request + members + "}")).ShouldBe(Invalid + message);
    }

    [Fact]
    public async Task A_ceiling_changes_member_by_member()
    {
        await using var db = await DynamoTest.StartAsync();
        await UpdateAsync(db, "\"OnDemandThroughput\": {\"MaxReadRequestUnits\": 10}");
        await UpdateAsync(db, "\"OnDemandThroughput\": {\"MaxWriteRequestUnits\": 20}");
        (await ShownAsync(db, "OnDemandThroughput")).ShouldBe("""{"MaxReadRequestUnits":10,"MaxWriteRequestUnits":20}""");
        await UpdateAsync(db, "\"OnDemandThroughput\": {\"MaxReadRequestUnits\": -1, \"MaxWriteRequestUnits\": -1}");
        (await ShownAsync(db, "OnDemandThroughput")).ShouldBe("null");
        (await RefusedAsync(db, "\"OnDemandThroughput\": {\"MaxReadRequestUnits\": 0}"))
            .ShouldBe(Invalid + "Requested MaxReadRequestUnits for OnDemandThroughput for table is outside of valid range");
        (await RefusedAsync(db, "\"OnDemandThroughput\": {\"MaxReadRequestUnits\": 1}, \"StreamSpecification\": "
            + "{\"StreamEnabled\": true, \"StreamViewType\": \"KEYS_ONLY\"}"))
            .ShouldBe(Invalid + "OnDemandThroughput can only be combined with BillingMode in an UpdateTable request");
    }

    [Fact]
    public async Task A_table_with_indexes_gets_their_capacity_in_the_same_request()
    {
        await using var db = await DynamoTest.StartAsync();
        const string Index = "\"GlobalSecondaryIndexUpdates\": [{\"Update\": {\"IndexName\": \"gsi\", "
            + "\"ProvisionedThroughput\": {\"ReadCapacityUnits\": 2, \"WriteCapacityUnits\": 2}}}]";
        (await RefusedAsync(db, Index, "range")).ShouldBe(
            Invalid + "The only Updates for index: gsi when TableThroughputMode is PAY_PER_REQUEST "
                + "can be to OnDemandThroughput, WarmThroughput");
        (await RefusedAsync(db, "\"BillingMode\": \"PROVISIONED\", " + Index, "range"))
            .ShouldBe(Invalid + "ProvisionedThroughput must be specified when BillingMode is PROVISIONED");
        (await RefusedAsync(db, Provisioned, "range")).ShouldBe(Invalid + "ProvisionedThroughput must be specified for index: gsi");
        await UpdateAsync(db, Provisioned + ", " + Index, "range");
        (await RefusedAsync(db, Index, "range")).ShouldStartWith(
            "The provisioned throughput for the index gsi will not change. The requested value equals the current value. "
                + "Current ReadCapacityUnits provisioned for index gsi: 2. Requested ReadCapacityUnits: 2. ");
        (await RefusedAsync(db, "\"BillingMode\": \"PROVISIONED\"", "range"))
            .ShouldBe(Invalid + "ProvisionedThroughput must be specified when BillingMode is PROVISIONED");
    }

    [Theory]
    [InlineData("{\"SSEType\": \"KMS\"}", "SSEType can not be specified if Enabled is false")]
    [InlineData("{\"Enabled\": true, \"SSEType\": \"AES256\"}", "SSEType AES256 is not supported")]
    [InlineData("{\"Enabled\": true, \"KMSMasterKeyId\": \"k\"}", "SSEType KMS is required if KMSMasterKeyId is specified")]
    [InlineData("{\"Enabled\": false}", "Table is already encrypted by default")]
    public async Task Encryption_that_changes_nothing_or_is_not_whole_is_refused(string specification, string message)
    {
        // table-streams-encryption-class.md.
        await using var db = await DynamoTest.StartAsync();
        (await RefusedAsync(db, "\"SSESpecification\": " + specification)).ShouldBe(Invalid + message);
    }

    private static Task UpdateAsync(DynamoTest db, string changes, string table = "hash") =>
        db.OkAsync("UpdateTable", $"{{\"TableName\": \"{table}\", {changes}}}");

    private static async Task<string> RefusedAsync(DynamoTest db, string changes, string table = "hash") =>
        (await db.RefusedAsync("UpdateTable", $"{{\"TableName\": \"{table}\", {changes}}}"))!;

    private static async Task<string> ShownAsync(DynamoTest db, string member) =>
        (await db.OkAsync("DescribeTable", """{"TableName": "hash"}"""))["Table"]![member] is { } shown ? Json.Text(shown) : "null";
}
