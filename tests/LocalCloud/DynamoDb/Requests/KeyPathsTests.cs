namespace LocalCloud.Tests.DynamoDb.Requests;

/// <summary>
/// Keys are scalars (architect/dynalite, test/getItem.js and test/scan.js, "non-scalar key access" and "non-scalar
/// index access"; for updates scylladb/scylladb test_gsi.py, "test_gsi_wrong_type_attribute_update_nested"; both
/// recorded on AWS).
/// </summary>
public sealed class KeyPathsTests
{
    private const string NoScalar =
        "Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: ";

    private const string Key = "\"Key\": {\"p\": {\"S\": \"a\"}, \"c\": {\"N\": \"1\"}}";

    [Theory]
    [InlineData("GetItem", Key + ", \"ProjectionExpression\": \"p.b.c\"", "Key: p")]
    [InlineData("GetItem", Key + ", \"ProjectionExpression\": \"c[0]\"", "Key: c")]
    [InlineData("GetItem", Key + ", \"ProjectionExpression\": \"g.x\"", "IndexKey: g")]
    [InlineData("Scan", "\"FilterExpression\": \"attribute_exists(p.b.c) and p = b\"", "Key: p")]
    [InlineData("Scan", "\"FilterExpression\": \"attribute_exists(l[0])\"", "IndexKey: l")]
    [InlineData("Scan", "\"ProjectionExpression\": \"p.a\"", "Key: p")]
    [InlineData("UpdateItem", Key + ", \"UpdateExpression\": \"REMOVE g.x\"", "IndexKey: g")]
    public async Task A_path_into_a_key_is_refused(string operation, string members, string key)
    {
        await using var db = await DynamoTest.StartAsync();
        (await db.RefusedAsync(operation, $"{{\"TableName\": \"range\", {members}}}")).ShouldBe(NoScalar + key);
    }

    [Theory]
    [InlineData("\"ProjectionExpression\": \"p.a\"", "Key: p")]
    [InlineData("\"FilterExpression\": \"attribute_exists(g.x)\"", "IndexKey: g")]
    public async Task In_queries_too(string members, string key)
    {
        await using var db = await DynamoTest.StartAsync();
        var request =
            "{\"TableName\": \"range\", \"KeyConditionExpression\": \"p = :p\", "
            + "\"ExpressionAttributeValues\": {\":p\": {\"S\": \"a\"}}, "
            + members
            + "}";
        (await db.RefusedAsync("Query", request)).ShouldBe(NoScalar + key);
    }

    [Fact]
    public async Task In_batches_and_transactions_too()
    {
        await using var db = await DynamoTest.StartAsync();
        const string Read = "\"ProjectionExpression\": \"p.a\"";
        (
            await db.RefusedAsync(
                "BatchGetItem",
                $$$$"""{"RequestItems": {"hash": {"Keys": [{"p": {"S": "a"}}], {{{{Read}}}}}}}"""
            )
        ).ShouldBe(NoScalar + "Key: p");
        (
            await db.RefusedAsync(
                "TransactGetItems",
                $$$$"""{"TransactItems": [{"Get": {"TableName": "hash", "Key": {"p": {"S": "a"}}, {{{{Read}}}}}}]}""",
                "TransactionCanceledException"
            )
        )!.ShouldContain("ValidationError");
    }
}
