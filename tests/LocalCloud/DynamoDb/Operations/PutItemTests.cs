using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.Tests.DynamoDb.Operations;

public sealed class PutItemTests
{
    [Fact]
    public async Task A_value_far_too_deep_is_told_so()
    {
        // paritysuite/dynamodb-conformance, tests/tier3: 100 lists are 200 levels of JSON.
        await using var db = await DynamoTest.StartAsync();
        var value =
            string.Concat(Enumerable.Repeat("{\"L\": [", 100))
            + "{\"S\": \"x\"}"
            + string.Concat(Enumerable.Repeat("]}", 100));
        (
            await db.RefusedAsync(
                "PutItem",
                $$$"""{"TableName": "hash", "Item": {"p": {"S": "a"}, "d": {{{value}}}}}"""
            )
        )!.ShouldContain("Nesting Levels have exceeded supported limits");
    }

    [Fact]
    public async Task Every_type_comes_back_as_it_was_put_and_numbers_in_their_one_form()
    {
        await using var db = await DynamoTest.StartAsync();
        await db.PutAsync(
            "hash",
            """
            {"p": {"S": "a"}, "n": {"N": "1.500"}, "e": {"N": "1E2"}, "b": {"B": "AAE="}, "t": {"BOOL": true}, "z": {"NULL": true},
             "ss": {"SS": ["b", "a"]}, "ns": {"NS": ["10", "2.0", "-1"]}, "bs": {"BS": ["Ag==", "AQ=="]},
             "l": {"L": [{"S": ""}, {"L": []}]}, "m": {"M": {"k": {"M": {}}}}}
            """
        );
        (await db.GetAsync("a")).ShouldBe(
            """{"p":{"S":"a"},"n":{"N":"1.5"},"e":{"N":"100"},"b":{"B":"AAE="},"t":{"BOOL":true},"z":{"NULL":true},"ss":"""
                + """{"SS":["a","b"]},"ns":{"NS":["-1","2","10"]},"bs":{"BS":["AQ==","Ag=="]},"l":"""
                + """{"L":[{"S":""},{"L":[]}]},"m":{"M":{"k":{"M":{}}}}}"""
        );
    }

    [Fact]
    public async Task A_put_replaces_the_whole_item_and_can_answer_the_old_one()
    {
        await using var db = await DynamoTest.StartAsync();
        await db.PutAsync("hash", """{"p": {"S": "a"}, "x": {"N": "1"}}""");
        var old = await db.OkAsync(
            "PutItem",
            """{"TableName": "hash", "Item": {"p": {"S": "a"}, "y": {"N": "2"}}, "ReturnValues": "ALL_OLD"}""",
            "Attributes"
        );
        old.ShouldBe("""{"p":{"S":"a"},"x":{"N":"1"}}""");
        (await db.GetAsync("a")).ShouldBe("""{"p":{"S":"a"},"y":{"N":"2"}}""");
        (
            await db.RefusedAsync(
                "PutItem",
                """{"TableName": "hash", "Item": {"p": {"S": "a"}}, "ReturnValues": "ALL_NEW"}"""
            )
        ).ShouldBe("1 validation error detected: ReturnValues can only be ALL_OLD or NONE");
    }

    [Fact]
    public async Task A_condition_that_fails_keeps_the_item_and_shows_it_when_asked()
    {
        await using var db = await DynamoTest.StartAsync();
        await db.PutAsync("hash", """{"p": {"S": "a"}, "x": {"N": "1"}}""");
        var answer = await db.Test.CallAsync(
            "dynamodb",
            "PutItem",
            (JsonObject)
                Json.Parse(
                    """
                    {"TableName": "hash", "Item": {"p": {"S": "a"}}, "ConditionExpression": "attribute_not_exists(p)",
                     "ReturnValuesOnConditionCheckFailure": "ALL_OLD"}
                    """
                )!
        );
        answer.Type.ShouldBe("ConditionalCheckFailedException");
        answer.Message.ShouldBe("The conditional request failed");
        Json.Text(answer.Body["Item"]).ShouldBe("""{"p":{"S":"a"},"x":{"N":"1"}}""");
        answer.Body["__type"]!
            .GetValue<string>()
            .ShouldBe("com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException");
    }

    [Fact]
    public async Task What_is_no_attribute_value_is_refused_in_DynamoDBs_words()
    {
        await using var db = await DynamoTest.StartAsync();
        (string Value, string Message)[] cases =
        [
            ("{}", "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes"),
            (
                """{"S": "a", "N": "1"}""",
                "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes"
            ),
            ("""{"N": ""}""", "The parameter cannot be converted to a numeric value: "),
            ("""{"N": "1 "}""", "The parameter cannot be converted to a numeric value: 1 "),
            ("""{"N": "NaN"}""", "The parameter cannot be converted to a numeric value: NaN"),
            (
                """{"N": "1e126"}""",
                "Number overflow. Attempting to store a number with magnitude larger than supported range"
            ),
            (
                """{"N": "1e-131"}""",
                "Number underflow. Attempting to store a number with magnitude smaller than supported range"
            ),
            (
                """{"N": "123456789012345678901234567890123456789"}""",
                "Attempting to store more than 38 significant digits in a Number"
            ),
            ("""{"SS": []}""", "One or more parameter values were invalid: An string set  may not be empty"),
            (
                """{"NULL": false}""",
                "One or more parameter values were invalid: Null attribute value types must have the value of true"
            ),
            ("""{"NS": []}""", "One or more parameter values were invalid: An number set  may not be empty"),
            ("""{"BS": []}""", "One or more parameter values were invalid: Binary sets should not be empty"),
            (
                """{"SS": ["a", "a"]}""",
                "One or more parameter values were invalid: Input collection [\"a\", \"a\"] contains duplicates."
            ),
            (
                """{"NS": ["1", "1.0"]}""",
                "One or more parameter values were invalid: Input collection contains duplicates."
            ),
        ];
        foreach (var (value, message) in cases)
        {
            (
                await db.RefusedAsync(
                    "PutItem",
                    $$$$"""{"TableName": "hash", "Item": {"p": {"S": "a"}, "x": {{{{value}}}}}}"""
                )
            ).ShouldBe("1 validation error detected: " + message);
        }
    }

    [Fact]
    public async Task Keys_must_be_there_of_their_type_not_empty_and_not_too_long()
    {
        await using var db = await DynamoTest.StartAsync();
        const string Invalid = "One or more parameter values were invalid: ";
        const string Empty = "One or more parameter values are not valid. ";
        (string Item, string Message)[] cases =
        [
            ("""{"c": {"N": "1"}}""", Invalid + "Missing the key p in the item"),
            ("""{"p": {"S": "a"}, "c": {"S": "1"}}""", Invalid + "Type mismatch for key c expected: N actual: S"),
            (
                """{"p": {"S": ""}, "c": {"N": "1"}}""",
                Empty + "The AttributeValue for a key attribute cannot contain an empty string value. Key: p"
            ),
            (
                """{"p": {"S": "a"}, "c": {"N": "1"}, "g": {"N": "1"}}""",
                Invalid + "Type mismatch for Index Key g Expected: S Actual: N IndexName: gsi"
            ),
            (
                """{"p": {"S": "a"}, "c": {"N": "1"}, "g": {"S": ""}}""",
                Empty
                    + "A value specified for a secondary index key is not supported. "
                    + "The AttributeValue for a key attribute cannot contain an empty string value. IndexName: gsi, IndexKey: g"
            ),
            (
                $$$$"""{"p": {"S": "{{{{new string('a', 2049)}}}}"}, "c": {"N": "1"}}""",
                Invalid + "Size of hashkey has exceeded the maximum size limit of2048 bytes"
            ),
        ];
        foreach (var (item, message) in cases)
        {
            (await db.RefusedAsync("PutItem", $$$$"""{"TableName": "range", "Item": {{{{item}}}}}""")).ShouldBe(
                message
            );
        }
        await db.PutAsync("range", $$$$"""{"p": {"S": "{{{{new string('a', 2048)}}}}"}, "c": {"N": "1"}}""");
    }

    /// <summary>Developer guide, "Quotas": item size 400 KB, nested attributes 32 levels.</summary>
    [Fact]
    public async Task Items_beyond_400_KB_or_32_levels_are_refused()
    {
        await using var db = await DynamoTest.StartAsync();
        // Names count too: "p" and "a", "x".
        var fits = new string('y', (400 * 1024) - 3);
        await db.PutAsync("hash", $$$$"""{"p": {"S": "a"}, "x": {"S": "{{{{fits}}}}"}}""");
        (
            await db.RefusedAsync(
                "PutItem",
                $$$$"""{"TableName": "hash", "Item": {"p": {"S": "a"}, "x": {"S": "{{{{fits}}}}y"}}}"""
            )
        ).ShouldBe("Item size has exceeded the maximum allowed size");

        await db.PutAsync("hash", $$$$"""{"p": {"S": "a"}, "x": {{{{Nested(31)}}}}}""");
        (
            await db.RefusedAsync(
                "PutItem",
                $$$$"""{"TableName": "hash", "Item": {"p": {"S": "a"}, "x": {{{{Nested(32)}}}}}}"""
            )
        ).ShouldBe(
            "1 validation error detected: Nesting Levels have exceeded supported limits: Attributes in the item "
                + "have nested levels beyond supported limit"
        );
    }

    [Fact]
    public async Task The_table_is_looked_for_after_everything_else_was_checked()
    {
        await using var db = await DynamoTest.StartAsync();
        (await db.RefusedAsync("PutItem", """{"TableName": "absent", "Item": {"p": {"N": "x"}}}""")).ShouldBe(
            "1 validation error detected: The parameter cannot be converted to a numeric value: x"
        );
        (
            await db.RefusedAsync("PutItem", """{"TableName": "absent", "Item": {}}""", "ResourceNotFoundException")
        ).ShouldBe("Requested resource not found");
        (await db.RefusedAsync("PutItem", """{"Item": {}}""")).ShouldBe(
            "1 validation error detected: Value null at 'tableName' failed to satisfy constraint: Member must not be null"
        );
    }

    private static string Nested(int levels) =>
        string.Concat(Enumerable.Repeat("""{"L":[""", levels))
        + """{"S":""}"""
        + string.Concat(Enumerable.Repeat("]}", levels));
}
