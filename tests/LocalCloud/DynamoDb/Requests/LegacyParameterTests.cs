namespace LocalCloud.Tests.DynamoDb.Requests;

/// <summary>
/// Developer guide, "Legacy conditional parameters": what older programs send works as it always did.
/// </summary>
public sealed class LegacyParameterTests
{
    [Fact]
    public async Task AttributeUpdates_put_add_and_delete()
    {
        await using var db = await DynamoTest.StartAsync();
        await db.PutAsync(
            "hash",
            """{"p": {"S": "a"}, "n": {"N": "1"}, "s": {"SS": ["x", "y"]}, "gone": {"S": "x"}, "l": {"L": [{"S": "1"}]}}"""
        );
        var answer = await db.OkAsync(
            "UpdateItem",
            """
            {"TableName": "hash", "Key": {"p": {"S": "a"}}, "ReturnValues": "ALL_NEW", "AttributeUpdates": {
                "n": {"Action": "ADD", "Value": {"N": "2"}}, "s": {"Action": "DELETE", "Value": {"SS": ["y"]}}, "gone": {"Action": "DELETE"},
                "l": {"Action": "ADD", "Value": {"L": [{"S": "2"}]}}, "new": {"Value": {"S": "z"}}}}
            """,
            "Attributes"
        );
        answer.ShouldBe(
            """{"p":{"S":"a"},"n":{"N":"3"},"s":{"SS":["x"]},"l":{"L":[{"S":"1"},{"S":"2"}]},"new":{"S":"z"}}"""
        );
    }

    [Fact]
    public async Task AttributeUpdates_of_another_type_are_a_mismatch()
    {
        await using var db = await DynamoTest.StartAsync();
        await db.PutAsync("hash", """{"p": {"S": "a"}, "s": {"SS": ["x"]}}""");
        (
            await db.RefusedAsync(
                "UpdateItem",
                """
                {"TableName": "hash", "Key": {"p": {"S": "a"}}, "AttributeUpdates": {"s": {"Action": "ADD", "Value": {"N": "1"}}}}
                """
            )
        ).ShouldBe("Type mismatch for attribute to update");
        (
            await db.RefusedAsync(
                "UpdateItem",
                """
                {"TableName": "hash", "Key": {"p": {"S": "a"}}, "AttributeUpdates": {"s": {"Action": "DELETE", "Value": {"S": "x"}}}}
                """
            )
        ).ShouldBe(
            "1 validation error detected: One or more parameter values were invalid: DELETE action with value is not supported for the type S"
        );
    }

    [Theory]
    [InlineData("""{"x": {"Value": {"N": "1"}}}""", true)]
    [InlineData("""{"x": {"Exists": false}}""", false)]
    [InlineData("""{"x": {"ComparisonOperator": "GE", "AttributeValueList": [{"N": "1"}]}}""", true)]
    [InlineData("""{"x": {"ComparisonOperator": "BETWEEN", "AttributeValueList": [{"N": "2"}, {"N": "3"}]}}""", false)]
    [InlineData("""{"x": {"ComparisonOperator": "NULL"}}""", false)]
    [InlineData("""{"none": {"ComparisonOperator": "NE", "AttributeValueList": [{"N": "1"}]}}""", true)]
    [InlineData("""{"x": {"ComparisonOperator": "NOT_CONTAINS", "AttributeValueList": [{"N": "1"}]}}""", true)]
    [InlineData("""{"none": {"ComparisonOperator": "NOT_CONTAINS", "AttributeValueList": [{"N": "1"}]}}""", false)] // recorded
    public async Task Expected_guards_a_write(string expected, bool holds)
    {
        await using var db = await DynamoTest.StartAsync();
        await db.PutAsync("hash", """{"p": {"S": "a"}, "x": {"N": "1"}}""");
        var request =
            $$$$"""{"TableName": "hash", "Item": {"p": {"S": "a"}, "x": {"N": "9"}}, "Expected": {{{{expected}}}}}""";
        if (holds)
        {
            await db.OkAsync("PutItem", request);
        }
        else
        {
            await db.RefusedAsync("PutItem", request, "ConditionalCheckFailedException");
        }
    }

    [Fact]
    public async Task KeyConditions_filters_and_AttributesToGet_read()
    {
        await using var db = await DynamoTest.StartAsync();
        for (var i = 0; i < 6; i++)
        {
            await db.PutAsync(
                "range",
                $$$$"""{"p": {"S": "a"}, "c": {"N": "{{{{i}}}}"}, "x": {"S": "{{{{i % 2}}}}"}}"""
            );
        }
        var answer = await db.OkAsync(
            "Query",
            """
            {"TableName": "range", "AttributesToGet": ["c"],
             "KeyConditions": {"p": {"ComparisonOperator": "EQ", "AttributeValueList": [{"S": "a"}]},
                "c": {"ComparisonOperator": "GT", "AttributeValueList": [{"N": "1"}]}},
             "QueryFilter": {"x": {"ComparisonOperator": "IN", "AttributeValueList": [{"S": "0"}, {"S": "5"}]}}}
            """,
            "Items"
        );
        answer.ShouldBe("""[{"c":{"N":"2"}},{"c":{"N":"4"}}]""");
        (
            await db.OkAsync(
                "Scan",
                """
                {"TableName": "range", "Select": "COUNT", "ConditionalOperator": "OR", "ScanFilter": {
                    "x": {"ComparisonOperator": "NE", "AttributeValueList": [{"S": "1"}]},
                    "c": {"ComparisonOperator": "EQ", "AttributeValueList": [{"N": "5"}]}}}
                """,
                "Count"
            )
        ).ShouldBe("4");
    }

    [Fact]
    public async Task Old_and_new_parameters_do_not_mix()
    {
        await using var db = await DynamoTest.StartAsync();
        (
            await db.RefusedAsync(
                "PutItem",
                """
                {"TableName": "hash", "Item": {"p": {"S": "a"}}, "Expected": {"p": {"Exists": false}}, "ConditionExpression": "attribute_not_exists(p)"}
                """
            )
        ).ShouldBe(
            "1 validation error detected: Can not use both expression and non-expression parameters in the same request: "
                + "Non-expression parameters: {Expected} Expression parameters: {ConditionExpression}"
        );
    }
}
