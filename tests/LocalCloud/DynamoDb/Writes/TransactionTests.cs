using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.Tests.DynamoDb.Writes;

public sealed class TransactionTests
{
    private const string Transfer = """
        {"ClientRequestToken": "once", "TransactItems": [
            {"Update": {"TableName": "hash", "Key": {"p": {"S": "from"}}, "UpdateExpression": "SET x = x - :ten",
                "ConditionExpression": "x >= :ten", "ExpressionAttributeValues": {":ten": {"N": "10"}}}},
            {"Update": {"TableName": "hash", "Key": {"p": {"S": "to"}}, "UpdateExpression": "ADD x :ten",
                "ExpressionAttributeValues": {":ten": {"N": "10"}}}}]}
        """;

    [Fact]
    public async Task All_actions_happen_or_none_and_each_has_its_reason()
    {
        await using var db = await DynamoTest.StartAsync();
        await db.PutAsync("hash", """{"p": {"S": "from"}, "x": {"N": "15"}}""");
        await db.OkAsync("TransactWriteItems", Transfer);
        (await db.GetAsync("from")).ShouldBe("""{"p":{"S":"from"},"x":{"N":"5"}}""");
        (await db.GetAsync("to")).ShouldBe("""{"p":{"S":"to"},"x":{"N":"10"}}""");

        var again = Transfer.Replace("once", "twice", StringComparison.Ordinal);
        var refused = await db.Test.CallAsync("dynamodb", "TransactWriteItems", (JsonObject)Json.Parse(again)!);
        refused.Type.ShouldBe("TransactionCanceledException");
        refused.Message.ShouldBe(
            "Transaction cancelled, please refer cancellation reasons for specific reasons [ConditionalCheckFailed, None]"
        );
        Json.Text(refused.Body["CancellationReasons"])
            .ShouldBe(
                """[{"Code":"ConditionalCheckFailed","Message":"The conditional request failed"},{"Code":"None"}]"""
            );
        (await db.GetAsync("to")).ShouldBe("""{"p":{"S":"to"},"x":{"N":"10"}}""");
    }

    /// <summary>API reference, TransactWriteItems: a token is remembered for ten minutes.</summary>
    [Fact]
    public async Task A_repeated_token_is_not_carried_out_again()
    {
        await using var db = await DynamoTest.StartAsync();
        await db.PutAsync("hash", """{"p": {"S": "from"}, "x": {"N": "100"}}""");
        await db.OkAsync("TransactWriteItems", Transfer);
        await db.OkAsync("TransactWriteItems", Transfer);
        (await db.GetAsync("to")).ShouldBe("""{"p":{"S":"to"},"x":{"N":"10"}}""");
        await db.RefusedAsync(
            "TransactWriteItems",
            Transfer.Replace("\"10\"", "\"11\"", StringComparison.Ordinal),
            "IdempotentParameterMismatchException"
        );
        await db.Test.Cloud.Store.AdvanceClockAsync(TimeSpan.FromMinutes(11));
        await db.OkAsync("TransactWriteItems", Transfer);
        (await db.GetAsync("to")).ShouldBe("""{"p":{"S":"to"},"x":{"N":"20"}}""");
    }

    /// <summary>Recorded: scylladb/scylladb test/alternator/test_transact.py, which also ran against AWS.</summary>
    [Fact]
    public async Task What_is_wrong_with_a_request_is_reported_once_before_any_condition()
    {
        await using var db = await DynamoTest.StartAsync();
        var refused = await db.Test.CallAsync(
            "dynamodb",
            "TransactWriteItems",
            (JsonObject)
                Json.Parse(
                    """
                    {"TransactItems": [{"Put": {"TableName": "hash", "Item": {"p": {"N": "7"}}}},
                        {"Put": {"TableName": "hash", "Item": {"p": {"N": "8"}}}},
                        {"Put": {"TableName": "hash", "Item": {"p": {"S": "a"}}, "ConditionExpression": "attribute_exists(p)"}}]}
                    """
                )!
        );
        refused.Message.ShouldEndWith("[ValidationError, None, None]");
    }

    /// <summary>Recorded: test_transact.py, as above.</summary>
    [Fact]
    public async Task A_transaction_carries_at_most_4_MB_but_may_delete_more()
    {
        await using var db = await DynamoTest.StartAsync();
        var large = new string('x', 390_000);
        string Put(int at) =>
            "{\"Put\": {\"TableName\": \"hash\", \"Item\": {\"p\": {\"S\": \""
            + at
            + "\"}, \"x\": {\"S\": \""
            + large
            + "\"}}}}";
        string Delete(int at) => "{\"Delete\": {\"TableName\": \"hash\", \"Key\": {\"p\": {\"S\": \"" + at + "\"}}}}";
        string Request(Func<int, string> action, int from, int count) =>
            "{\"TransactItems\": [" + string.Join(", ", Enumerable.Range(from, count).Select(action)) + "]}";
        (await db.RefusedAsync("TransactWriteItems", Request(Put, 0, 11)))!.ShouldContain("size cannot exceed");
        await db.OkAsync("TransactWriteItems", Request(Put, 0, 10));
        await db.OkAsync("TransactWriteItems", Request(Put, 10, 10));
        await db.OkAsync("TransactWriteItems", Request(Delete, 0, 20));
        (await db.OkAsync("Scan", """{"TableName": "hash"}""", "Count")).ShouldBe("0");
    }

    [Fact]
    public async Task One_item_can_have_one_action_only()
    {
        await using var db = await DynamoTest.StartAsync();
        (
            await db.RefusedAsync(
                "TransactWriteItems",
                """
                {"TransactItems": [{"Put": {"TableName": "hash", "Item": {"p": {"S": "a"}}}},
                    {"ConditionCheck": {"TableName": "hash", "Key": {"p": {"S": "a"}}, "ConditionExpression": "attribute_exists(p)"}}]}
                """
            )
        ).ShouldBe("Transaction request cannot include multiple operations on one item");
        (await db.RefusedAsync("TransactWriteItems", """{"TransactItems": []}""")).ShouldBe(
            "1 validation error detected: Value '[]' at 'transactItems' failed to satisfy constraint: "
                + "Member must have length greater than or equal to 1"
        );
    }

    [Fact]
    public async Task A_key_of_the_wrong_type_cancels_and_an_empty_one_fails_the_request()
    {
        await using var db = await DynamoTest.StartAsync();
        var mistyped = await db.Test.CallAsync(
            "dynamodb",
            "TransactWriteItems",
            (JsonObject)
                Json.Parse(
                    """
                    {"TransactItems": [{"Put": {"TableName": "hash", "Item": {"p": {"N": "5"}}}}]}
                    """
                )!
        );
        mistyped.Type.ShouldBe("TransactionCanceledException");
        mistyped.Body["CancellationReasons"]![0]!["Message"]!
            .GetValue<string>()
            .ShouldBe("One or more parameter values were invalid: Type mismatch for key p expected: S actual: N");
        (
            await db.RefusedAsync(
                "TransactWriteItems",
                """{"TransactItems": [{"Put": {"TableName": "hash", "Item": {"p": {"S": ""}}}}]}"""
            )
        ).ShouldBe(
            "One or more parameter values are not valid. "
                + "The AttributeValue for a key attribute cannot contain an empty string value. Key: p"
        );
        await db.RefusedAsync(
            "TransactWriteItems",
            """{"TransactItems": [{"Put": {"TableName": "absent", "Item": {"p": {"S": "a"}}}}]}""",
            "ResourceNotFoundException"
        );
    }

    [Fact]
    public async Task A_transactional_read_answers_in_the_order_of_the_request_at_twice_the_units()
    {
        await using var db = await DynamoTest.StartAsync();
        await db.PutAsync("hash", """{"p": {"S": "b"}, "x": {"N": "1"}}""");
        var answer = await db.OkAsync(
            "TransactGetItems",
            """
            {"ReturnConsumedCapacity": "TOTAL", "TransactItems": [{"Get": {"TableName": "hash", "Key": {"p": {"S": "none"}}}},
                {"Get": {"TableName": "hash", "Key": {"p": {"S": "b"}}, "ProjectionExpression": "x"}}]}
            """
        );
        Json.Text(answer["Responses"]).ShouldBe("""[{},{"Item":{"x":{"N":"1"}}}]""");
        Json.Text(answer["ConsumedCapacity"])
            .ShouldBe("""[{"TableName":"hash","CapacityUnits":4,"ReadCapacityUnits":4}]""");
    }

    /// <summary>API reference, TransactWriteItems: only a change of the parameters' values is a mismatch.</summary>
    [Fact]
    public async Task A_repeated_request_may_have_its_members_in_another_order()
    {
        await using var db = await DynamoTest.StartAsync();
        const string Token = "\"ClientRequestToken\": \"token\"";
        await db.OkAsync(
            "TransactWriteItems",
            "{\"TransactItems\": [{\"Put\": {\"TableName\": \"hash\", \"Item\": {\"p\": {\"S\": \"a\"}, \"x\": {\"N\": \"1\"}}}}], "
                + Token
                + "}"
        );
        await db.PutAsync("hash", """{"p": {"S": "a"}}""");
        await db.OkAsync(
            "TransactWriteItems",
            "{"
                + Token
                + ", \"TransactItems\": [{\"Put\": {\"Item\": {\"x\": {\"N\": \"1\"}, \"p\": {\"S\": \"a\"}}, \"TableName\": \"hash\"}}]}"
        );
        (await db.GetAsync("a")).ShouldBe("""{"p":{"S":"a"}}""");
        await db.RefusedAsync(
            "TransactWriteItems",
            "{\"TransactItems\": [{\"Put\": {\"TableName\": \"hash\", \"Item\": {\"p\": {\"S\": \"a\"}, \"x\": {\"N\": \"2\"}}}}], "
                + Token
                + "}",
            "IdempotentParameterMismatchException"
        );
    }
}
