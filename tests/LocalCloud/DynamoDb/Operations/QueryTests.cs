using System.Text.Json.Nodes;
using static LocalCloud.Tests.DynamoDb.SortedItems;

namespace LocalCloud.Tests.DynamoDb.Operations;

public sealed class QueryTests
{
    [Theory]
    [InlineData("p = :p", "-5 -0.5 0 1 2 10")]
    [InlineData("p = :p AND c = :two", "2")]
    [InlineData("p = :p AND c < :two", "-5 -0.5 0 1")]
    [InlineData("p = :p AND c <= :two", "-5 -0.5 0 1 2")]
    [InlineData("c > :two AND p = :p", "10")]
    [InlineData("p = :p AND :two >= c", "-5 -0.5 0 1 2")]
    [InlineData("(p = :p) AND (c BETWEEN :low AND :two)", "-0.5 0 1 2")]
    public async Task Key_conditions_choose_a_stretch_of_one_partition_in_numeric_order(
        string condition,
        string expected
    )
    {
        await using var db = await StartAsync();
        var values = new JsonObject { [":p"] = S("a") };
        foreach (var (name, value) in (ReadOnlySpan<(string, string)>)[(":two", "2"), (":low", "-0.5")])
        {
            if (condition.Contains(name, StringComparison.Ordinal))
            {
                values[name] = new JsonObject { ["N"] = value };
            }
        }
        (
            await SortKeysAsync(
                db,
                new JsonObject { ["KeyConditionExpression"] = condition, ["ExpressionAttributeValues"] = values }
            )
        ).ShouldBe(expected);
    }

    [Fact]
    public async Task Indexes_are_sparse_and_show_what_they_hold()
    {
        await using var db = await StartAsync();
        await db.PutAsync(
            "range",
            """{"p": {"S": "b"}, "c": {"N": "1"}, "g": {"S": "G"}, "l": {"S": "L"}, "x": {"S": "y"}}"""
        );
        await db.PutAsync("range", """{"p": {"S": "c"}, "c": {"N": "1"}, "g": {"S": "G"}, "x": {"S": "z"}}""");
        var global = await db.OkAsync(
            "Query",
            """
            {"TableName": "range", "IndexName": "gsi", "KeyConditionExpression": "g = :g AND c = :c", "ProjectionExpression": "p, x",
             "ExpressionAttributeValues": {":g": {"S": "G"}, ":c": {"N": "1"}}}
            """,
            "Items"
        );
        global.ShouldBe("""[{"p":{"S":"c"},"x":{"S":"z"}},{"p":{"S":"b"},"x":{"S":"y"}}]""");
        const string Local = """
            {"TableName": "range", "IndexName": "lsi", "KeyConditionExpression": "p = :p AND begins_with(l, :l)",
             "ExpressionAttributeValues": {":p": {"S": "b"}, ":l": {"S": "L"}}
            """;
        (await db.OkAsync("Query", Local + "}", "Items")).ShouldBe("""[{"p":{"S":"b"},"l":{"S":"L"},"c":{"N":"1"}}]""");
        (await db.OkAsync("Query", Local + """, "Select": "ALL_ATTRIBUTES"}""", "Items")).ShouldBe(
            """[{"p":{"S":"b"},"c":{"N":"1"},"g":{"S":"G"},"l":{"S":"L"},"x":{"S":"y"}}]"""
        );

        await db.OkAsync(
            "UpdateItem",
            """
            {"TableName": "range", "Key": {"p": {"S": "b"}, "c": {"N": "1"}}, "UpdateExpression": "REMOVE l"}
            """
        );
        (await db.OkAsync("Query", Local + "}", "Items")).ShouldBe("[]");
    }

    [Fact]
    public async Task What_is_no_key_condition_is_refused_in_DynamoDBs_words()
    {
        await using var db = await DynamoTest.StartAsync();
        const string Kind = "Invalid KeyConditionExpression: ";
        (string Expression, string Message)[] cases =
        [
            ("c = :c", "Query condition missed key schema element: p"),
            ("p = :p AND x = :c", "Query condition missed key schema element: c"),
            ("p > :p", "Query key condition not supported"),
            (
                "p = :c",
                "One or more parameter values were invalid: Condition parameter type does not match schema type"
            ),
            ("p = :p OR c = :c", Kind + "Invalid operator used in KeyConditionExpression: OR"),
            ("p = :p AND c <> :c", Kind + "Invalid operator used in KeyConditionExpression: <>"),
            ("p = :p AND c = :c AND c < :c", Kind + "KeyConditionExpressions must only contain one condition per key"),
            ("p = :p AND a.b = :c", Kind + "KeyConditionExpressions cannot have conditions on nested attributes"),
            ("p = :p AND size(c) = :c", Kind + "KeyConditionExpressions cannot contain nested operations"),
            ("", Kind + "The expression can not be empty;"),
        ];
        foreach (var (expression, message) in cases)
        {
            var values = new JsonObject();
            foreach (
                var (name, value) in (ReadOnlySpan<(string, JsonObject)>)
                    [(":p", S("a")), (":c", new JsonObject { ["N"] = "1" })]
            )
            {
                if (expression.Contains(name, StringComparison.Ordinal) || expression.Length == 0)
                {
                    values[name] = value;
                }
            }
            var request = new JsonObject
            {
                ["TableName"] = "range",
                ["KeyConditionExpression"] = expression,
                ["ExpressionAttributeValues"] = values,
            };
            (await db.RefusedAsync("Query", request.ToJsonString())).ShouldBe(message, expression);
        }
    }

    [Fact]
    public async Task Index_consistency_and_projection_have_their_rules()
    {
        await using var db = await DynamoTest.StartAsync();
        const string OnIndex = """
            {"TableName": "range", "IndexName": "INDEX", "KeyConditionExpression": "p = :p",
             "ExpressionAttributeValues": {":p": {"S": "a"}}
            """;
        (await db.RefusedAsync("Query", OnIndex.Replace("INDEX", "absent", StringComparison.Ordinal) + "}")).ShouldBe(
            "The table does not have the specified index: absent"
        );
        (
            await db.RefusedAsync(
                "Query",
                OnIndex.Replace("INDEX", "gsi", StringComparison.Ordinal) + """, "ConsistentRead": true}"""
            )
        ).ShouldBe("Consistent reads are not supported on global secondary indexes");
        (
            await db.RefusedAsync(
                "Query",
                OnIndex.Replace("INDEX", "lsi", StringComparison.Ordinal) + """, "FilterExpression": "p = :p"}"""
            )
        ).ShouldBe("Filter Expression can only contain non-primary key attributes: Primary key attribute: p");
        await db.OkAsync(
            "Query",
            OnIndex.Replace("INDEX", "lsi", StringComparison.Ordinal) + """, "ConsistentRead": true}"""
        );
    }

    private static async Task<string> SortKeysAsync(DynamoTest db, JsonObject more)
    {
        var answer = await db.Test.OkAsync("dynamodb", "Query", Request(more));
        return string.Join(' ', answer["Items"]!.AsArray().Select(i => i!["c"]!["N"]!.GetValue<string>()));
    }

    /// <summary>Recorded: architect/dynalite, test/query.js, "empty FilterExpression" and "empty ProjectionExpression".</summary>
    [Theory]
    [InlineData("\"FilterExpression\": \"\"", "FilterExpression")]
    [InlineData("\"FilterExpression\": \"a > b\", \"ProjectionExpression\": \"\"", "ProjectionExpression")]
    public async Task An_empty_expression_is_told_before_what_the_key_condition_means(string members, string empty)
    {
        await using var db = await DynamoTest.StartAsync();
        var request =
            "{\"TableName\": \"hash\", \"KeyConditionExpression\": \"attribute_type(a, :a)\", "
            + "\"ExpressionAttributeValues\": {\":a\": {\"S\": \"N\"}}, "
            + members
            + "}";
        (await db.RefusedAsync("Query", request)).ShouldBe($"Invalid {empty}: The expression can not be empty;");
    }
}
