using LocalCloud.Protocol;

namespace LocalCloud.Tests.DynamoDb.Tables;

/// <summary>
/// Billing, throughput, warm throughput and ceilings. Recorded: ack-api-quirks dynamodb (October 2026),
/// table-throughput-billing.md and table-indexes.md; scylladb/scylladb test/alternator/test_warm_throughput.py.
/// </summary>
public sealed class CapacityTests
{
    private const string Invalid = "One or more parameter values were invalid: ";
    private const string Provisioned =
        "\"BillingMode\": \"PROVISIONED\", "
        + "\"ProvisionedThroughput\": {\"ReadCapacityUnits\": 50, \"WriteCapacityUnits\": 50}";

    [Fact]
    public async Task Warm_throughput_grows_and_never_shrinks()
    {
        await using var db = await DynamoTest.StartAsync();
        await UpdateAsync(db, "\"WarmThroughput\": {\"ReadUnitsPerSecond\": 13000}");
        (await ShownAsync(db, "WarmThroughput")).ShouldBe(
            """{"ReadUnitsPerSecond":13000,"WriteUnitsPerSecond":4000,"Status":"ACTIVE"}"""
        );
        (await RefusedAsync(db, "\"WarmThroughput\": {\"ReadUnitsPerSecond\": 12999}")).ShouldBe(
            Invalid
                + "Requested ReadUnitsPerSecond for WarmThroughput for table is lower than current WarmThroughput, "
                + "decreasing WarmThroughput is not supported"
        );
        // It stays when the capacity goes down.
        await UpdateAsync(db, Provisioned);
        (await ShownAsync(db, "WarmThroughput")).ShouldContain("13000");
        (await RefusedAsync(db, "\"WarmThroughput\": {}, \"BillingMode\": \"PAY_PER_REQUEST\"")).ShouldContain(
            "at least one of"
        );
        (
            await RefusedAsync(
                db,
                "\"WarmThroughput\": {\"ReadUnitsPerSecond\": 14000}, \"BillingMode\": \"PAY_PER_REQUEST\""
            )
        ).ShouldBe(Invalid + "WarmThroughput must be the only operation in the request");
    }

    [Theory]
    [InlineData(
        "\"BillingMode\": \"PAY_PER_REQUEST\", \"WarmThroughput\": {\"WriteUnitsPerSecond\": 3999}",
        "Requested WriteUnitsPerSecond for WarmThroughput for table is lower than initial throughput for OnDemand. See: "
            + "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/"
            + "on-demand-capacity-mode.html#on-demand-capacity-mode-initial"
    )]
    [InlineData(
        Provisioned + ", \"WarmThroughput\": {\"ReadUnitsPerSecond\": 49}",
        "Requested ReadUnitsPerSecond for WarmThroughput for table is lower than ReadCapacityUnits of ProvisionedThroughput"
    )]
    [InlineData(
        Provisioned + ", \"OnDemandThroughput\": {\"MaxReadRequestUnits\": 1}",
        "MaxReadRequestUnits for OnDemandThroughput cannot be specified when table BillingMode is PROVISIONED."
    )]
    [InlineData(
        "\"BillingMode\": \"PAY_PER_REQUEST\", \"OnDemandThroughput\": {\"MaxWriteRequestUnits\": -1}",
        "Requested MaxWriteRequestUnits for OnDemandThroughput for table is outside of valid range"
    )]
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
        (await ShownAsync(db, "OnDemandThroughput")).ShouldBe(
            """{"MaxReadRequestUnits":10,"MaxWriteRequestUnits":20}"""
        );
        await UpdateAsync(db, "\"OnDemandThroughput\": {\"MaxReadRequestUnits\": -1, \"MaxWriteRequestUnits\": -1}");
        (await ShownAsync(db, "OnDemandThroughput")).ShouldBe("null");
        (await RefusedAsync(db, "\"OnDemandThroughput\": {\"MaxReadRequestUnits\": 0}")).ShouldBe(
            Invalid + "Requested MaxReadRequestUnits for OnDemandThroughput for table is outside of valid range"
        );
        (
            await RefusedAsync(
                db,
                "\"OnDemandThroughput\": {\"MaxReadRequestUnits\": 1}, \"StreamSpecification\": "
                    + "{\"StreamEnabled\": true, \"StreamViewType\": \"KEYS_ONLY\"}"
            )
        ).ShouldBe(Invalid + "OnDemandThroughput can only be combined with BillingMode in an UpdateTable request");
    }

    [Fact]
    public async Task A_table_with_indexes_gets_their_capacity_in_the_same_request()
    {
        await using var db = await DynamoTest.StartAsync();
        const string Index =
            "\"GlobalSecondaryIndexUpdates\": [{\"Update\": {\"IndexName\": \"gsi\", "
            + "\"ProvisionedThroughput\": {\"ReadCapacityUnits\": 2, \"WriteCapacityUnits\": 2}}}]";
        (await RefusedAsync(db, Index, "range")).ShouldBe(
            Invalid
                + "The only Updates for index: gsi when TableThroughputMode is PAY_PER_REQUEST "
                + "can be to OnDemandThroughput, WarmThroughput"
        );
        (await RefusedAsync(db, "\"BillingMode\": \"PROVISIONED\", " + Index, "range")).ShouldBe(
            Invalid + "ProvisionedThroughput must be specified when BillingMode is PROVISIONED"
        );
        (await RefusedAsync(db, Provisioned, "range")).ShouldBe(
            Invalid + "ProvisionedThroughput must be specified for index: gsi"
        );
        await UpdateAsync(db, Provisioned + ", " + Index, "range");
        (await RefusedAsync(db, Index, "range")).ShouldStartWith(
            "The provisioned throughput for the index gsi will not change. The requested value equals the current value. "
                + "Current ReadCapacityUnits provisioned for index gsi: 2. Requested ReadCapacityUnits: 2. "
        );
        (await RefusedAsync(db, "\"BillingMode\": \"PROVISIONED\"", "range")).ShouldBe(
            Invalid + "ProvisionedThroughput must be specified when BillingMode is PROVISIONED"
        );
    }

    /// <summary>As Java narrows a double to a long (JLS 5.1.3); no recording of AWS was found.</summary>
    [Theory]
    [InlineData("1e30")]
    [InlineData("9223372036854775808")]
    public async Task A_capacity_that_no_long_holds_is_read_as_the_largest(string units)
    {
        await using var db = await DynamoTest.StartAsync();
        var request =
            "{\"TableName\": \"new\", \"AttributeDefinitions\": [{\"AttributeName\": \"p\", \"AttributeType\": \"S\"}], "
            + "\"KeySchema\": [{\"AttributeName\": \"p\", \"KeyType\": \"HASH\"}], "
            + $"\"ProvisionedThroughput\": {{\"ReadCapacityUnits\": {units}, \"WriteCapacityUnits\": 1}}}}";
        (await db.RefusedAsync("CreateTable", request)).ShouldBe(
            "Given value 9223372036854775807 for ReadCapacityUnits is out of bounds"
        );
    }

    [Theory]
    [InlineData("{\"SSEType\": \"KMS\"}", "SSEType can not be specified if Enabled is false")]
    [InlineData("{\"Enabled\": true, \"SSEType\": \"AES256\"}", "SSEType AES256 is not supported")]
    [InlineData(
        "{\"Enabled\": true, \"KMSMasterKeyId\": \"k\"}",
        "SSEType KMS is required if KMSMasterKeyId is specified"
    )]
    [InlineData("{\"Enabled\": false}", "Table is already encrypted by default")]
    public async Task Encryption_that_changes_nothing_or_is_not_whole_is_refused(string specification, string message)
    {
        // table-streams-encryption-class.md.
        await using var db = await DynamoTest.StartAsync();
        (await RefusedAsync(db, "\"SSESpecification\": " + specification)).ShouldBe(Invalid + message);
    }

    [Fact]
    public async Task Encryption_is_updating_in_the_answer_to_its_change()
    {
        // LocalStack tests/aws/services/dynamodb, test_dynamodb_create_table_with_sse_specification (recorded).
        await using var db = await DynamoTest.StartAsync();
        await UpdateAsync(db, "\"SSESpecification\": {\"Enabled\": true}");
        var described = await ShownAsync(db, "SSEDescription");
        described.ShouldMatch(
            "^{\"Status\":\"ENABLED\",\"SSEType\":\"KMS\",\"KMSMasterKeyArn\":\"arn:aws:kms:[^\"]+:key/[0-9a-f-]{36}\"}$"
        );
        var answer = await db.OkAsync(
            "UpdateTable",
            """{"TableName": "hash", "SSESpecification": {"Enabled": false}}""",
            "TableDescription"
        );
        answer!.ShouldContain(
            "\"SSEDescription\":" + described.Replace("ENABLED", "UPDATING", StringComparison.Ordinal)
        );
        (await ShownAsync(db, "SSEDescription")).ShouldBe("null");
    }

    [Fact]
    public async Task The_billing_mode_has_a_second_name()
    {
        // ExtendDB/extenddb, its dual-target tests (measured on AWS in August 2026).
        await using var db = await DynamoTest.StartAsync();
        await UpdateAsync(db, Provisioned.Replace("BillingMode", "TableThroughputMode", StringComparison.Ordinal));
        (await ShownAsync(db, "BillingModeSummary")).ShouldStartWith(
            "{\"BillingMode\":\"PROVISIONED\",\"LastUpdateToPayPerRequestDateTime\""
        );
        (await ShownAsync(db, "TableThroughputModeSummary")).ShouldStartWith(
            "{\"TableThroughputMode\":\"PROVISIONED\",\"LastUpdateToPayPerRequestDateTime\""
        );
        (await RefusedAsync(db, "\"BillingMode\": \"A\", \"TableThroughputMode\": \"B\"")).ShouldBe(
            "2 validation errors detected: Value 'A' at 'billingMode' failed to satisfy constraint: "
                + "Member must satisfy enum value set: [PROVISIONED, PAY_PER_REQUEST]; Value 'B' at 'tableThroughputMode' "
                + "failed to satisfy constraint: Member must satisfy enum value set: [PROVISIONED, PAY_PER_REQUEST]"
        );
    }

    [Fact]
    public async Task What_a_local_index_fetches_from_the_table_counts_by_item()
    {
        // Developer guide, "Local secondary indexes", provisioned throughput considerations.
        await using var db = await DynamoTest.StartAsync();
        for (var i = 0; i < 4; i++)
        {
            await db.PutAsync(
                "range",
                $$$$"""{"p": {"S": "a"}, "c": {"N": "{{{{i}}}}"}, "l": {"S": "x"}, "v": {"S": "{{{{new string('v', 2000)}}}}"}}"""
            );
        }
        const string Keys =
            """{"TableName":"range","CapacityUnits":1,"Table":{"CapacityUnits":0},"LocalSecondaryIndexes":{"lsi":{"CapacityUnits":1}}}""";
        const string Whole =
            """{"TableName":"range","CapacityUnits":5,"Table":{"CapacityUnits":4},"LocalSecondaryIndexes":{"lsi":{"CapacityUnits":1}}}""";
        (await ConsumedAsync("")).ShouldBe(Keys);
        (await ConsumedAsync(", \"ProjectionExpression\": \"p, l\"")).ShouldBe(Keys);
        (await ConsumedAsync(", \"ProjectionExpression\": \"p, v\"")).ShouldBe(Whole);
        (await ConsumedAsync(", \"Select\": \"ALL_ATTRIBUTES\"")).ShouldBe(Whole);

        async Task<string> ConsumedAsync(string members) =>
            (
                await db.OkAsync(
                    "Query",
                    """
                    {"TableName": "range", "IndexName": "lsi", "ConsistentRead": true, "ReturnConsumedCapacity": "INDEXES",
                     "KeyConditionExpression": "p = :p", "ExpressionAttributeValues": {":p": {"S": "a"}}
                    """
                        + members
                        + "}",
                    "ConsumedCapacity"
                )
            )!;
    }

    [Fact]
    public async Task A_table_is_called_in_answers_as_the_request_calls_it()
    {
        // ExtendDB/extenddb, its dual-target tests.
        await using var db = await DynamoTest.StartAsync();
        var arn = (await ShownAsync(db, "TableArn")).Trim('"');
        await db.PutAsync("hash", """{"p": {"S": "a"}}""");
        (
            await db.OkAsync(
                "GetItem",
                "{\"TableName\": \""
                    + arn
                    + "\", \"Key\": {\"p\": {\"S\": \"a\"}}, \"ReturnConsumedCapacity\": \"TOTAL\"}"
            )
        )["ConsumedCapacity"]!["TableName"]!
            .GetValue<string>()
            .ShouldBe(arn);
        var batch = await db.OkAsync(
            "BatchGetItem",
            "{\"ReturnConsumedCapacity\": \"TOTAL\", \"RequestItems\": {\""
                + arn
                + "\": {\"Keys\": [{\"p\": {\"S\": \"a\"}}]}, \"hash\": {\"Keys\": [{\"p\": {\"S\": \"b\"}}]}}}"
        );
        Json.Text(batch["Responses"]!).ShouldBe("{\"" + arn + "\":[{\"p\":{\"S\":\"a\"}}]}");
        Json.Text(batch["ConsumedCapacity"]!).ShouldBe("[{\"TableName\":\"" + arn + "\",\"CapacityUnits\":1}]");
    }

    private static Task UpdateAsync(DynamoTest db, string changes, string table = "hash") =>
        db.OkAsync("UpdateTable", $"{{\"TableName\": \"{table}\", {changes}}}");

    private static async Task<string> RefusedAsync(DynamoTest db, string changes, string table = "hash") =>
        (await db.RefusedAsync("UpdateTable", $"{{\"TableName\": \"{table}\", {changes}}}"))!;

    private static async Task<string> ShownAsync(DynamoTest db, string member) =>
        (await db.OkAsync("DescribeTable", """{"TableName": "hash"}"""))["Table"]![member] is { } shown
            ? Json.Text(shown)
            : "null";
}
