using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.Tests.DynamoDb;

/// <summary>
/// A cloud with two tables: "hash" with the key p (S), and "range" with the keys p (S) and c (N), a local index "lsi"
/// (p, l) that holds keys only, and a global index "gsi" (g, c) that holds all. Requests are JSON as it goes over the
/// wire.
/// </summary>
internal sealed class DynamoTest : IAsyncDisposable
{
    private DynamoTest(TestCloud test) => Test = test;

    public TestCloud Test { get; }

    public static async Task<DynamoTest> StartAsync(Func<LocalCloudOptions, LocalCloudOptions>? configure = null)
    {
        var db = new DynamoTest(await TestCloud.StartAsync(configure));
        await db.OkAsync(
            "CreateTable",
            """
            {"TableName": "hash", "BillingMode": "PAY_PER_REQUEST",
             "AttributeDefinitions": [{"AttributeName": "p", "AttributeType": "S"}],
             "KeySchema": [{"AttributeName": "p", "KeyType": "HASH"}]}
            """
        );
        await db.OkAsync(
            "CreateTable",
            """
            {"TableName": "range", "BillingMode": "PAY_PER_REQUEST",
             "AttributeDefinitions": [{"AttributeName": "p", "AttributeType": "S"}, {"AttributeName": "c", "AttributeType": "N"},
                {"AttributeName": "l", "AttributeType": "S"}, {"AttributeName": "g", "AttributeType": "S"}],
             "KeySchema": [{"AttributeName": "p", "KeyType": "HASH"}, {"AttributeName": "c", "KeyType": "RANGE"}],
             "LocalSecondaryIndexes": [{"IndexName": "lsi", "Projection": {"ProjectionType": "KEYS_ONLY"},
                "KeySchema": [{"AttributeName": "p", "KeyType": "HASH"}, {"AttributeName": "l", "KeyType": "RANGE"}]}],
             "GlobalSecondaryIndexes": [{"IndexName": "gsi", "Projection": {"ProjectionType": "ALL"},
                "KeySchema": [{"AttributeName": "g", "KeyType": "HASH"}, {"AttributeName": "c", "KeyType": "RANGE"}]}]}
            """
        );
        return db;
    }

    /// <summary>A request that must succeed.</summary>
    public Task<JsonObject> OkAsync(string operation, string request) =>
        Test.OkAsync("dynamodb", operation, (JsonObject)Json.Parse(request)!);

    /// <summary>One member of a successful answer, as text; null when it is not there.</summary>
    public async Task<string?> OkAsync(string operation, string request, string member) =>
        (await OkAsync(operation, request))[member] is { } value ? Json.Text(value) : null;

    /// <summary>The message of a request that must be refused with this type.</summary>
    public async Task<string?> RefusedAsync(string operation, string request, string type = "ValidationException")
    {
        var answer = await Test.CallAsync("dynamodb", operation, (JsonObject)Json.Parse(request)!);
        answer.Status.ShouldBe(400, $"{operation} answered {Json.Text(answer.Body)}");
        answer.Type.ShouldBe(type, answer.Message);
        return answer.Message;
    }

    public Task PutAsync(string table, string item) =>
        OkAsync("PutItem", $$$$"""{"TableName": "{{{{table}}}}", "Item": {{{{item}}}}}""");

    /// <summary>The item of the table "hash" with this key; null when there is none.</summary>
    public async Task<string?> GetAsync(string key) =>
        await OkAsync("GetItem", $$$$"""{"TableName": "hash", "Key": {"p": {"S": "{{{{key}}}}"}}}""", "Item");

    public ValueTask DisposeAsync() => Test.DisposeAsync();
}
