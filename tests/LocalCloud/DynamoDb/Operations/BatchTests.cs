using System.Text.Json.Nodes;

namespace LocalCloud.Tests.DynamoDb.Operations;

public sealed class BatchTests
{
    [Fact]
    public async Task A_batch_writes_and_reads_several_tables()
    {
        await using var db = await DynamoTest.StartAsync();
        await db.PutAsync("hash", """{"p": {"S": "gone"}}""");
        await db.OkAsync(
            "BatchWriteItem",
            """
            {"RequestItems": {"hash": [{"PutRequest": {"Item": {"p": {"S": "a"}, "x": {"N": "1"}}}}, {"DeleteRequest": {"Key": {"p": {"S": "gone"}}}}],
                "range": [{"PutRequest": {"Item": {"p": {"S": "b"}, "c": {"N": "1"}}}}]}}
            """
        );
        var answer = await db.OkAsync(
            "BatchGetItem",
            """
            {"RequestItems": {"hash": {"Keys": [{"p": {"S": "gone"}}, {"p": {"S": "a"}}], "ProjectionExpression": "x"},
                "range": {"Keys": [{"c": {"N": "1.0"}, "p": {"S": "b"}}], "ConsistentRead": true}}}
            """,
            "Responses"
        );
        answer.ShouldBe("""{"hash":[{"x":{"N":"1"}}],"range":[{"p":{"S":"b"},"c":{"N":"1"}}]}""");
    }

    /// <summary>A name that no table can have has the whole request shown: what is no request must be shown as well.</summary>
    [Fact]
    public async Task Whatever_a_batch_holds_it_is_refused_as_the_clients_mistake()
    {
        await using var test = await TestCloud.StartAsync();
        var random = new Random(4566);
        for (var i = 0; i < 600; i++)
        {
            var request = new JsonObject { ["RequestItems"] = new JsonObject { ["a"] = Any(random, 5) } };
            foreach (var operation in (string[])["BatchWriteItem", "BatchGetItem"])
            {
                var answer = await test.CallAsync("dynamodb", operation, (JsonObject)request.DeepClone());
                answer.Status.ShouldBe(400, $"{operation} {request.ToJsonString()}");
            }
        }
    }

    /// <summary>Something of a batch's parts, each where it belongs or not.</summary>
    private static JsonNode? Any(Random random, int depth) =>
        random.Next(depth > 0 ? 9 : 4) switch
        {
            0 => null,
            1 => "x",
            2 => 7,
            3 => true,
            4 or 5 => new JsonArray(Any(random, depth - 1), Any(random, depth - 1)),
            6 => new JsonObject { ["PutRequest"] = Any(random, depth - 1), ["DeleteRequest"] = Any(random, depth - 1) },
            7 => new JsonObject
            {
                ["Item"] = Any(random, depth - 1),
                ["Key"] = Any(random, depth - 1),
                ["Keys"] = Any(random, depth - 1),
            },
            _ => new JsonObject { ["S"] = Any(random, depth - 1), ["p"] = Any(random, depth - 1) },
        };

    [Fact]
    public async Task A_batch_with_a_fault_writes_nothing()
    {
        await using var db = await DynamoTest.StartAsync();
        (string Request, string Message)[] cases =
        [
            (
                """{"RequestItems": {}}""",
                // us-east-1: paritysuite/dynamodb-conformance, captures/2026-10-07-batch-empty-request-items.json.
                "The requestItems parameter is required for BatchWriteItem"
            ),
            (
                """{"RequestItems": {"hash": [{"PutRequest": {"Item": {"p": {"S": "a"}}}}, {"DeleteRequest": {"Key": {"p": {"S": "a"}}}}]}}""",
                "Provided list of item keys contains duplicates"
            ),
            (
                """{"RequestItems": {"hash": [{"PutRequest": {"Item": {"p": {"S": "a"}}}}, {"PutRequest": {"Item": {"p": {"N": "1"}}}}]}}""",
                "The provided key element does not match the schema"
            ),
        ];
        foreach (var (request, message) in cases)
        {
            (await db.RefusedAsync("BatchWriteItem", request)).ShouldBe(message);
        }
        (await db.GetAsync("a")).ShouldBeNull();
    }

    /// <summary>API reference: BatchWriteItem takes 25 writes, BatchGetItem 100 keys.</summary>
    [Fact]
    public async Task Batches_have_their_limits()
    {
        await using var db = await DynamoTest.StartAsync();
        var writes = string.Join(
            ',',
            Enumerable.Range(0, 26).Select(i => $"{{\"PutRequest\": {{\"Item\": {{\"p\": {{\"S\": \"{i}\"}}}}}}}}")
        );
        (await db.RefusedAsync("BatchWriteItem", "{\"RequestItems\": {\"hash\": [" + writes + "]}}"))!.ShouldEndWith(
            "[Member must have length less than or equal to 25, Member must have length greater than or equal to 1]"
        );
        var keys = string.Join(',', Enumerable.Range(0, 101).Select(i => $$$$"""{"p": {"S": "{{{{i}}}}"}}"""));
        (
            await db.RefusedAsync("BatchGetItem", "{\"RequestItems\": {\"hash\": {\"Keys\": [" + keys + "]}}}")
        )!.ShouldEndWith("Member must have length less than or equal to 100");
    }
}
