using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.Tests.DynamoDb.Operations;

public sealed class ScanTests
{
    /// <summary>Recorded: architect/dynalite, test/scan.js, "should return items in string hash order" and its neighbours.</summary>
    [Theory]
    [InlineData("S", "2 8 9 1 6 hello 0 5 4 äáöü aardman 7 3 zapf")]
    [InlineData("N", "7 999.9 8 3 2 -999.9 9 4 -0.09 6 1 0 0.012345 5")]
    public async Task Partitions_stand_in_the_order_of_their_digests(string type, string expected)
    {
        await using var db = await DynamoTest.StartAsync();
        await CreateAsync(db, type);
        foreach (var key in expected.Split(' ').Order(StringComparer.Ordinal))
        {
            await db.PutAsync("digests", $$$"""{"k": {"{{{type}}}": "{{{key}}}"} }""");
        }
        (await KeysAsync(db, type, "")).ShouldBe(expected);
    }

    [Theory]
    [InlineData("S", "3635", 0)]
    [InlineData("S", "228", 0)]
    [InlineData("S", "1668", 1)]
    [InlineData("S", "3435", 4)]
    [InlineData("N", "251", 1)]
    [InlineData("N", "2388", 4095)]
    public async Task A_partition_is_in_the_segment_of_its_digest(string type, string key, int segment)
    {
        await using var db = await DynamoTest.StartAsync();
        await CreateAsync(db, type);
        await db.PutAsync("digests", $$$"""{"k": {"{{{type}}}": "{{{key}}}"} }""");
        (await KeysAsync(db, type, $", \"Segment\": {segment}, \"TotalSegments\": 4096")).ShouldBe(key);
    }

    /// <summary>architect/dynalite, db/index.js, "createIndexKey": by the digest of the item's own keys.</summary>
    [Theory]
    [InlineData("true", "2 1")]
    [InlineData("false", "1 2")]
    public async Task Entries_of_an_index_with_the_same_keys_have_an_order_of_their_own(string forward, string expected)
    {
        await using var db = await DynamoTest.StartAsync();
        foreach (var number in new[] { 1, 2 })
        {
            await db.PutAsync("range", $$$"""{"p": {"S": "p"}, "c": {"N": "{{{number}}}"}, "l": {"S": "x"}}""");
        }
        var found = new List<string>();
        JsonNode? start = null;
        do
        {
            var request = (JsonObject)
                Json.Parse(
                    $$"""
                    {"TableName": "range", "IndexName": "lsi", "Limit": 1, "ScanIndexForward": {{forward}},
                     "KeyConditionExpression": "p = :p", "ExpressionAttributeValues": {":p": {"S": "p"} } }
                    """
                )!;
            request["ExclusiveStartKey"] = start?.DeepClone();
            var page = await db.Test.OkAsync("dynamodb", "Query", request);
            found.AddRange(page["Items"]!.AsArray().Select(i => i!["c"]!["N"]!.GetValue<string>()));
            start = page["LastEvaluatedKey"];
        } while (start is not null);
        string.Join(' ', found).ShouldBe(expected);
    }

    private static Task CreateAsync(DynamoTest db, string type) =>
        db.OkAsync(
            "CreateTable",
            $$"""
            {"TableName": "digests", "BillingMode": "PAY_PER_REQUEST",
             "AttributeDefinitions": [{"AttributeName": "k", "AttributeType": "{{type}}"}],
             "KeySchema": [{"AttributeName": "k", "KeyType": "HASH"}]}
            """
        );

    private static async Task<string> KeysAsync(DynamoTest db, string type, string members)
    {
        var page = await db.OkAsync("Scan", "{\"TableName\": \"digests\"" + members + "}");
        return string.Join(' ', page["Items"]!.AsArray().Select(i => i!["k"]![type]!.GetValue<string>()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("gsi")]
    public async Task Segments_together_hold_every_item_once(string? index)
    {
        await using var db = await DynamoTest.StartAsync();
        for (var i = 0; i < 60; i++)
        {
            await db.PutAsync(
                "range",
                $$$$"""{"p": {"S": "{{{{i % 20}}}}"}, "c": {"N": "{{{{i}}}}"}, "g": {"S": "{{{{i % 7}}}}"}}"""
            );
        }
        var found = new List<string>();
        foreach (var segment in Enumerable.Range(0, 3))
        {
            JsonNode? start = null;
            do
            {
                var page = await db.Test.OkAsync(
                    "dynamodb",
                    "Scan",
                    new JsonObject
                    {
                        ["TableName"] = "range",
                        ["IndexName"] = index,
                        ["TotalSegments"] = 3,
                        ["Segment"] = segment,
                        ["Limit"] = 7,
                        ["ExclusiveStartKey"] = start?.DeepClone(),
                    }
                );
                found.AddRange(page["Items"]!.AsArray().Select(i => i!["c"]!["N"]!.GetValue<string>()));
                start = page["LastEvaluatedKey"];
            } while (start is not null);
        }
        found
            .Order(StringComparer.Ordinal)
            .ShouldBe(Enumerable.Range(0, 60).Select(i => $"{i}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Segments_have_their_rules()
    {
        await using var db = await DynamoTest.StartAsync();
        (await db.RefusedAsync("Scan", """{"TableName": "hash", "Segment": 1}""")).ShouldBe(
            "The TotalSegments parameter is required but was not present in the request when Segment parameter is present"
        );
        (await db.RefusedAsync("Scan", """{"TableName": "hash", "TotalSegments": 2}""")).ShouldBe(
            "The Segment parameter is required but was not present in the request when parameter TotalSegments is present"
        );
        (await db.RefusedAsync("Scan", """{"TableName": "hash", "TotalSegments": 2, "Segment": 2}""")).ShouldBe(
            "The Segment parameter is zero-based and must be less than parameter TotalSegments: Segment: 2 is not less than TotalSegments: 2"
        );
        // us-east-1's wording: paritysuite/dynamodb-conformance tests/tier3/error-messages/scan.test.ts (October 2026).
        const string Value = "1 validation error detected: Value ";
        (await db.RefusedAsync("Scan", """{"TableName": "hash", "TotalSegments": 2, "Segment": -1}""")).ShouldBe(
            Value + "'-1' at 'segment' failed to satisfy constraint: Member must have value greater than or equal to 0"
        );
        (await db.RefusedAsync("Scan", """{"TableName": "hash", "Limit": 0}""")).ShouldBe(
            Value + "'0' at 'limit' failed to satisfy constraint: Member must have value greater than or equal to 1"
        );
        (await db.RefusedAsync("Scan", """{"TableName": "hash", "ExclusiveStartKey": {"bad": {"S": "p"}}}""")).ShouldBe(
            "The provided starting key is invalid: The provided key element does not match the schema"
        );
    }

    /// <summary>
    /// ExtendDB/extenddb, "validate_scan_exclusive_start_key" and "validate_query_exclusive_start_key", and floci-io/floci,
    /// "queryAndScanRejectWrongExclusiveStartKeyTypes" (both 2026): at length for the scan of a table, briefly otherwise.
    /// </summary>
    [Theory]
    [InlineData("hash", """{"p": {"N": "1"}}""")]
    [InlineData("hash", """{"p": {"S": "a"}, "q": {"S": "a"}}""")]
    [InlineData("range", """{"p": {"S": "a"}, "c": {"BOOL": true}}""")]
    [InlineData("range", """{"p": {"S": "a"}}""")]
    public async Task A_start_key_must_be_a_key(string table, string start)
    {
        await using var db = await DynamoTest.StartAsync();
        const string Brief = "The provided starting key is invalid";
        var members = $"\"TableName\": \"{table}\", \"ExclusiveStartKey\": {start}";
        (await db.RefusedAsync("Scan", $"{{{members}}}")).ShouldBe(
            Brief + ": The provided key element does not match the schema"
        );
        (
            await db.RefusedAsync(
                "Query",
                $$$$"""
                { {{{{members}}}}, "KeyConditionExpression": "p = :p", "ExpressionAttributeValues": {":p": {"S": "a"}} }
                """
            )
        ).ShouldBe(Brief);
        if (table == "range")
        {
            (await db.RefusedAsync("Scan", $"{{{members}, \"IndexName\": \"gsi\"}}")).ShouldBe(Brief);
        }
    }

    /// <summary>Recorded: getmoto/moto tests/test_dynamodb/test_dynamodb_select.py, and scan.test.ts as above.</summary>
    [Fact]
    public async Task What_to_select_must_fit_the_other_members()
    {
        await using var db = await DynamoTest.StartAsync();
        const string Query =
            ", \"KeyConditionExpression\": \"p = :p\", \"ExpressionAttributeValues\": {\":p\": {\"S\": \"a\"}}";
        const string One = "1 validation error detected: ";
        const string Missing =
            "Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES";
        const string NoIndex = "ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName";
        const string Both = "Cannot specify the ProjectionExpression when choosing to get only the Count";
        (string Members, string Query, string Scan)[] cases =
        [
            ("\"Select\": \"SPECIFIC_ATTRIBUTES\"", One + Missing, Missing),
            ("\"Select\": \"ALL_PROJECTED_ATTRIBUTES\"", One + NoIndex, NoIndex),
            ("\"Select\": \"COUNT\", \"ProjectionExpression\": \"x\"", One + Both, Both),
        ];
        foreach (var (members, query, scan) in cases)
        {
            (await db.RefusedAsync("Query", "{\"TableName\": \"hash\", " + members + Query + "}")).ShouldBe(query);
            (await db.RefusedAsync("Scan", "{\"TableName\": \"hash\", " + members + "}")).ShouldBe(scan);
        }
    }

    /// <summary>
    /// Developer guide, "DynamoDB read and write operations": 4 KB a read unit, half when eventually consistent; 1 KB a write unit;
    /// "DynamoDB on-demand capacity mode", initial throughput: a new table has four partitions, each of which a scan counts.
    /// </summary>
    [Fact]
    public async Task Consumed_capacity_is_counted_as_AWS_counts_it()
    {
        await using var db = await DynamoTest.StartAsync();
        var item =
            $$$$"""{"p": {"S": "a"}, "c": {"N": "1"}, "g": {"S": "G"}, "x": {"S": "{{{{new string('x', 4100)}}}}"}}""";
        var put = await db.OkAsync(
            "PutItem",
            "{\"TableName\": \"range\", \"ReturnConsumedCapacity\": \"INDEXES\", \"Item\": " + item + "}",
            "ConsumedCapacity"
        );
        put.ShouldBe(
            """
            {"TableName":"range","CapacityUnits":10,"Table":{"CapacityUnits":5},"GlobalSecondaryIndexes":{"gsi":{"CapacityUnits":5}}}
            """
        );
        foreach (var (consistent, units) in ((string, string)[])[("true", "4"), ("false", "2")])
        {
            var read = await db.OkAsync(
                "Scan",
                $$$$"""
                {"TableName": "range", "ConsistentRead": {{{{consistent}}}}, "ReturnConsumedCapacity": "TOTAL"}
                """
            );
            Json.Text(read["ConsumedCapacity"]).ShouldBe($$$$"""{"TableName":"range","CapacityUnits":{{{{units}}}}}""");
        }
    }
}
