namespace LocalCloud.Tests.DynamoDb.Requests;

/// <summary>
/// Which of several faults is told, and how, where AWS still checks in its older way (recorded: architect/dynalite, test/scan.js,
/// getItem.js, describeTable.js and others; paritysuite/dynamodb-conformance, tests/tier3/validation-ordering, October 2026).
/// </summary>
public class CheckOrderTests
{
    private const string Invalid = "One or more parameter values were invalid: ";
    private const string Empty =
        "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes";
    private const string Start = "The provided starting key is invalid: ";

    [Fact]
    public async Task A_scan_looks_at_older_parameters_then_at_its_start_then_at_segments_then_at_expressions()
    {
        await using var db = await DynamoTest.StartAsync();
        const string Filter = """ "ScanFilter": {"a": {"ComparisonOperator": "EQ", "AttributeValueList": [VALUE]}} """;
        const string BadStart = """, "ExclusiveStartKey": {"a": {}} """;
        const string Expression =
            """, "FilterExpression": "", "ExpressionAttributeNames": {}, "ExpressionAttributeValues": {} """;
        (string Members, string Message)[] cases =
        [
            (
                Filter + Expression + BadStart,
                "Can not use both expression and non-expression parameters in the same request: "
                    + "Non-expression parameters: {ScanFilter} Expression parameters: {FilterExpression}"
            ),
            (
                Filter + BadStart + """, "ExpressionAttributeNames": {}""",
                "ExpressionAttributeNames can only be specified when using expressions"
            ),
            (
                Filter + BadStart + """, "AttributesToGet": ["a", "a"]""",
                Invalid + "Duplicate value in attribute name: a"
            ),
            (Filter + BadStart, Empty),
            (
                Filter.Replace("VALUE", """{"N": "1"}, {"S": "a"}""", StringComparison.Ordinal) + BadStart,
                Invalid + "Invalid number of argument(s) for the EQ ComparisonOperator"
            ),
            (Filter.Replace("VALUE", """{"SS": ["a"]}""", StringComparison.Ordinal) + BadStart, Start + Empty),
            ("\"Limit\": 1" + Expression + BadStart, Start + Empty),
            (
                "\"Limit\": 1" + Expression,
                "The TotalSegments parameter is required but was not present in the request when Segment parameter is present"
            ),
            ("\"TotalSegments\": 2" + Expression, "ExpressionAttributeNames must not be empty"),
            (
                """ "TotalSegments": 2, "FilterExpression": "", "ProjectionExpression": "" """,
                "Invalid FilterExpression: The expression can not be empty;"
            ),
        ];
        foreach (var (members, message) in cases)
        {
            var request = "{\"TableName\": \"absent\", \"Segment\": 1, " + members + "}";
            (await db.RefusedAsync("Scan", request.Replace("VALUE", "{}", StringComparison.Ordinal))).ShouldBe(message);
        }
    }

    [Theory]
    [InlineData("""{"NULL": "no"}""", Start + Invalid + "Null attribute value types must have the value of true")]
    [InlineData("""{"SS": []}""", Start + Invalid + "An string set  may not be empty")]
    [InlineData("""{"NS": []}""", Invalid + "An number set  may not be empty")]
    [InlineData("""{"SS": ["a", "a"]}""", Invalid + "Input collection [a, a] contains duplicates.")]
    [InlineData("""{"N": "b"}""", "The parameter cannot be converted to a numeric value: b")]
    [InlineData(
        """{"S": "a", "N": "1"}""",
        Start
            + "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes"
    )]
    public async Task A_scan_tells_some_faults_of_its_start_key_as_such(string value, string message)
    {
        await using var db = await DynamoTest.StartAsync();
        (
            await db.RefusedAsync("Scan", $$$"""{"TableName": "absent", "ExclusiveStartKey": {"a": {{{value}}}} }""")
        ).ShouldBe(message);
    }

    [Fact]
    public async Task Members_are_reported_together_in_a_scan_and_where_one_that_must_be_there_is_missing()
    {
        await using var db = await DynamoTest.StartAsync();
        const string Wrong = """ "ReturnConsumedCapacity": "X", "ConditionalOperator": "AN", """;
        const string Filters = """ "a": {}, "b": {"ComparisonOperator": "X"} """;
        const string NoTable = "Value null at 'tableName' failed to satisfy constraint: Member must not be null";
        (await db.RefusedAsync("GetItem", "{}")).ShouldBe(
            $"2 validation errors detected: {NoTable}; Value null at 'key' failed to satisfy constraint: Member must not be null"
        );
        (await db.RefusedAsync("UpdateItem", """{"Key": {}, "ReturnValues": "X"}""")).ShouldBe(
            $"2 validation errors detected: {NoTable}; Value 'X' at 'returnValues' failed to satisfy constraint: "
                + "Member must satisfy enum value set: [ALL_NEW, UPDATED_OLD, ALL_OLD, NONE, UPDATED_NEW]"
        );
        (string Operation, string Request, string[] Members)[] cases =
        [
            (
                "Scan",
                "{\"TableName\": \"a;\", \"Select\": \"X\", \"IndexName\": \"a;c\", \"Segment\": -1, \"TotalSegments\": 0, "
                    + $"\"Limit\": 0, {Wrong} \"ScanFilter\": {{{Filters}}}, \"AttributesToGet\": []}}",
                [
                    "select",
                    "indexName",
                    "totalSegments",
                    "returnConsumedCapacity",
                    "tableName",
                    "conditionalOperator",
                    "scanFilter.a.member.comparisonOperator",
                    "scanFilter.b.member.comparisonOperator",
                    "segment",
                    "limit",
                ]
            ),
            (
                "PutItem",
                "{\"TableName\": \"a;\", " + Wrong + "\"ReturnValues\": \"X\", \"Expected\": {" + Filters + "}}",
                [
                    "returnConsumedCapacity",
                    "tableName",
                    "item",
                    "conditionalOperator",
                    "expected.b.member.comparisonOperator",
                    "returnValues",
                ]
            ),
            (
                "DeleteItem",
                "{\"TableName\": \"a;\", " + Wrong + "\"ReturnItemCollectionMetrics\": \"X\"}",
                ["returnConsumedCapacity", "tableName", "returnItemCollectionMetrics", "key", "conditionalOperator"]
            ),
        ];
        foreach (var (operation, request, members) in cases)
        {
            var message = (await db.RefusedAsync(operation, request))!;
            message.ShouldStartWith($"{members.Length} validation errors detected: ");
            string.Join(
                    ' ',
                    message
                        .Split("; ")
                        .Select(e => e[(e.IndexOf(" at '", StringComparison.Ordinal) + 5)..].Split('\'')[0])
                )
                .ShouldBe(string.Join(' ', members));
        }
    }

    [Fact]
    public async Task A_request_that_is_nested_very_deep_is_checked_in_the_older_way()
    {
        await using var db = await DynamoTest.StartAsync();
        var deep =
            string.Concat(Enumerable.Repeat("{\"M\": {\"n\": ", 63))
            + "{\"S\": \"x\"}"
            + string.Concat(Enumerable.Repeat("}}", 63));
        (
            await db.RefusedAsync(
                "DeleteItem",
                $$"""{"TableName": "absent", "Key": {"p": {{deep}}}, "ReturnValues": "BOGUS"}"""
            )
        ).ShouldBe(
            "1 validation error detected: Value 'BOGUS' at 'returnValues' failed to satisfy constraint: "
                + "Member must satisfy enum value set: [ALL_NEW, UPDATED_OLD, ALL_OLD, NONE, UPDATED_NEW]"
        );
        (
            await db.RefusedAsync(
                "DeleteItem",
                $$"""{"TableName": "absent", "Key": {"p": {{deep}}}, "ReturnValues": "UPDATED_NEW"}"""
            )
        ).ShouldBe("ReturnValues can only be ALL_OLD or NONE");
        (
            await db.RefusedAsync(
                "PutItem",
                $$$"""
                {"TableName": "absent", "Item": {"p": {"S": "a"}}, "ConditionalOperator": "XOR",
                 "Expected": {"a": {"Value": {{{deep}}} }, "b": {"Exists": false} } }
                """
            )
        ).ShouldBe(
            "1 validation error detected: Value 'XOR' at 'conditionalOperator' failed to satisfy constraint: "
                + "Member must satisfy enum value set: [OR, AND]"
        );
    }

    [Theory]
    [InlineData("DescribeTable")]
    [InlineData("DeleteTable")]
    [InlineData("UpdateTable")]
    [InlineData("DescribeTimeToLive")]
    [InlineData("CreateTable")]
    public async Task A_table_s_name_is_asked_for_before_all_else(string operation)
    {
        await using var db = await DynamoTest.StartAsync();
        (await db.RefusedAsync(operation, "{}")).ShouldBe(
            "The parameter 'TableName' is required but was not present in the request"
        );
        (await db.RefusedAsync(operation, """{"TableName": ""}""")).ShouldBe(
            "TableName must be at least 3 characters long and at most 255 characters long"
        );
    }

    [Theory]
    [InlineData("\"TRUE\"")]
    [InlineData("\"yes\"")]
    [InlineData("\"1\"")]
    public async Task A_truth_value_may_be_written_as_text(string text)
    {
        await using var db = await DynamoTest.StartAsync();
        await db.PutAsync("hash", $$$"""{"p": {"S": "a"}, "b": {"BOOL": {{{text}}}}}""");
        (await db.GetAsync("a"))!.ShouldContain("""{"BOOL":true}""");
        await db.PutAsync("hash", """{"p": {"S": "a"}, "b": {"BOOL": "No"}}""");
        (await db.GetAsync("a"))!.ShouldContain("""{"BOOL":false}""");
    }

    /// <summary>architect/dynalite, test/batchWriteItem.js.</summary>
    [Fact]
    public async Task A_batch_names_the_writes_that_lack_their_item_or_key_and_shows_too_many()
    {
        await using var db = await DynamoTest.StartAsync();
        const string Null = " failed to satisfy constraint: Member must not be null";
        (
            await db.RefusedAsync(
                "BatchWriteItem",
                """{"RequestItems": {"hash": [{"DeleteRequest": {"Key": {}}}, {"PutRequest": {}}, {"DeleteRequest": {}}]}}"""
            )
        ).ShouldBe(
            $"2 validation errors detected: Value null at 'requestItems.hash.member.2.member.putRequest.item'{Null}; "
                + $"Value null at 'requestItems.hash.member.3.member.deleteRequest.key'{Null}"
        );
        var many = string.Join(", ", Enumerable.Repeat("""{"PutRequest": {"Item": {"p": {"S": "a"}}}}""", 26));
        var message = (await db.RefusedAsync("BatchWriteItem", $$$"""{"RequestItems": {"hash": [{{{many}}}]} }"""))!;
        message.ShouldStartWith(
            "1 validation error detected: Value '{hash=[WriteRequest(putRequest=PutRequest(item={p="
        );
        message.Split("WriteRequest(").Length.ShouldBe(27);
        message.ShouldEndWith(
            "' at 'requestItems' failed to satisfy constraint: Map value must satisfy constraint: "
                + "[Member must have length less than or equal to 25, Member must have length greater than or equal to 1]"
        );
    }

    /// <summary>architect/dynalite, test/createTable.js.</summary>
    [Theory]
    [InlineData(
        "",
        """{"AttributeName": "a", "KeyType": "HASH"}, {"AttributeName": "z", "KeyType": "RANGE"}""",
        "Table KeySchema does not have a range key, which is required when specifying a LocalSecondaryIndex"
    )]
    [InlineData(
        """, {"AttributeName": "b", "KeyType": "RANGE"}""",
        """{"AttributeName": "b", "KeyType": "HASH"}""",
        "Index KeySchema does not have a range key for index: abc"
    )]
    public async Task A_local_index_needs_range_keys_first(string range, string keys, string message)
    {
        await using var db = await DynamoTest.StartAsync();
        (
            await db.RefusedAsync(
                "CreateTable",
                $$"""
                {"TableName": "local", "BillingMode": "PAY_PER_REQUEST",
                 "AttributeDefinitions": [{"AttributeName": "a", "AttributeType": "S"}, {"AttributeName": "b", "AttributeType": "S"}],
                 "KeySchema": [{"AttributeName": "a", "KeyType": "HASH"}{{range}}],
                 "LocalSecondaryIndexes": [{"IndexName": "abc", "KeySchema": [{{keys}}], "Projection": {"ProjectionType": "ALL"} }]}
                """
            )
        ).ShouldBe(Invalid + message);
    }

    /// <summary>architect/dynalite, test/updateTable.js.</summary>
    [Theory]
    [InlineData(
        """ "ProvisionedThroughput": {"ReadCapacityUnits": 1000000000000, "WriteCapacityUnits": 1000000000001} """,
        "Given value 1000000000001 for WriteCapacityUnits is out of bounds"
    )]
    [InlineData(
        """ "BillingMode": "PROVISIONED" """,
        Invalid + "ProvisionedThroughput must be specified when BillingMode is PROVISIONED"
    )]
    public async Task A_table_s_new_capacity_is_checked_before_the_table_is_looked_for(string members, string message)
    {
        await using var db = await DynamoTest.StartAsync();
        (await db.RefusedAsync("UpdateTable", "{\"TableName\": \"absent\", " + members + "}")).ShouldBe(message);
    }

    /// <summary>architect/dynalite, test/putItem.js.</summary>
    [Theory]
    [InlineData("")]
    [InlineData(""" "ComparisonOperator": "EQ", "Exists": true, """)]
    public async Task A_value_beside_a_list_of_values_is_told_before_the_comparison(string members)
    {
        await using var db = await DynamoTest.StartAsync();
        (
            await db.RefusedAsync(
                "PutItem",
                "{\"TableName\": \"absent\", \"Item\": {}, \"Expected\": {\"a\": {"
                    + members
                    + "\"Value\": {\"S\": \"a\"}, \"AttributeValueList\": [{\"S\": \"a\"}]}}}"
            )
        ).ShouldBe(
            $"1 validation error detected: {Invalid}Value and AttributeValueList cannot be used together for Attribute: a"
        );
    }
}
