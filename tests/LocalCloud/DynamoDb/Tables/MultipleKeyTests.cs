namespace LocalCloud.Tests.DynamoDb.Tables;

/// <summary>Global indexes with several key attributes (developer guide, "Multi-attribute keys pattern").</summary>
public sealed class MultipleKeyTests
{
    [Theory]
    [InlineData("h = :h AND g = :g", "1 2 3 4 5 6")]
    [InlineData("g = :g AND r = :two AND h = :h", "2 3 4 5")]
    [InlineData("h = :h AND g = :g AND r < :two", "1")]
    [InlineData("h = :h AND g = :g AND r >= :two AND r >= :two", null)]
    [InlineData("h = :h AND g = :g AND r > :two", "6")]
    [InlineData("h = :h AND g = :g AND r = :two AND s < :b", "2")]
    [InlineData("h = :h AND g = :g AND r = :two AND s <= :b", "2 3")]
    [InlineData("h = :h AND g = :g AND r = :two AND s = :b", "3")]
    [InlineData("h = :h AND g = :g AND r = :two AND s > :b", "4 5")]
    [InlineData("h = :h AND g = :g AND r = :two AND s >= :b", "3 4 5")]
    [InlineData("h = :h AND g = :g AND r = :two AND s BETWEEN :b AND :bb", "3 4 5")]
    [InlineData("h = :h AND g = :g AND r = :two AND begins_with(s, :b)", "3 4 5")]
    public async Task A_query_names_the_whole_partition_key_and_the_sort_key_from_the_left(
        string condition,
        string? expected
    )
    {
        await using var db = await StartAsync();
        if (expected is null)
        {
            await RefusedAsync(db, condition);
            return;
        }
        (await QueryAsync(db, condition)).ShouldBe(expected);
        (await QueryAsync(db, condition, forward: false)).ShouldBe(string.Join(' ', expected.Split(' ').Reverse()));
    }

    [Fact]
    public async Task A_gap_in_the_sort_key_is_refused_by_name()
    {
        // Recorded behaviour.
        await using var db = await StartAsync();
        foreach (
            var condition in (string[])["h = :h AND g = :g AND s = :b", "h = :h AND g = :g AND r > :two AND s = :b"]
        )
        {
            (await RefusedAsync(db, condition)).ShouldBe(
                "RANGE key attributes r must have equality conditions specified in the query because a condition is present "
                    + "on key attribute s"
            );
        }
        (await RefusedAsync(db, "h = :h AND r = :two")).ShouldBe("Query condition missed key schema element: g");
        await RefusedAsync(db, "h = :h AND g > :g");
        await RefusedAsync(db, "h = :h AND g = :g AND x = :b");
    }

    [Fact]
    public async Task Pages_carry_all_keys_and_lose_nothing()
    {
        await using var db = await StartAsync();
        var (found, start, names) = (new List<string>(), "", "");
        do
        {
            var page = await db.OkAsync(
                "Scan",
                $$"""{"TableName": "many", "IndexName": "many", "Limit": 2{{start}}}"""
            );
            found.AddRange(page["Items"]!.AsArray().Select(i => i!["p"]!["S"]!.GetValue<string>()));
            var last = page["LastEvaluatedKey"]?.AsObject();
            names = last is null ? names : string.Join(' ', last.Select(m => m.Key).Order());
            start = last is null ? "" : $", \"ExclusiveStartKey\": {last.ToJsonString()}";
        } while (start.Length > 0);
        string.Join(' ', found.Order()).ShouldBe("1 2 3 4 5 6 other");
        names.ShouldBe("g h p r s");
    }

    [Fact]
    public async Task An_item_without_one_of_the_keys_is_not_in_the_index()
    {
        await using var db = await StartAsync();
        await db.OkAsync(
            "UpdateItem",
            """{"TableName": "many", "Key": {"p": {"S": "3"}}, "UpdateExpression": "REMOVE s"}"""
        );
        (await QueryAsync(db, "h = :h AND g = :g")).ShouldBe("1 2 4 5 6");
        (
            await db.RefusedAsync("PutItem", """{"TableName": "many", "Item": {"p": {"S": "9"}, "r": {"S": "2"}}}""")
        ).ShouldBe(
            "One or more parameter values were invalid: Type mismatch for Index Key r Expected: N Actual: S IndexName: many"
        );
    }

    /// <summary>Recorded: getmoto/moto tests/test_dynamodb/test_dynamodb_multi_attribute_gsi.py.</summary>
    [Fact]
    public async Task The_older_key_conditions_know_one_partition_key_and_several_sort_keys()
    {
        await using var db = await StartAsync();
        await db.OkAsync(
            "UpdateTable",
            """
            {"TableName": "many", "AttributeDefinitions": [{"AttributeName": "h", "AttributeType": "S"},
                {"AttributeName": "r", "AttributeType": "N"}, {"AttributeName": "s", "AttributeType": "S"}],
             "GlobalSecondaryIndexUpdates": [{"Create": {"IndexName": "sorted", "Projection": {"ProjectionType": "KEYS_ONLY"},
                "KeySchema": [{"AttributeName": "h", "KeyType": "HASH"}, {"AttributeName": "r", "KeyType": "RANGE"},
                    {"AttributeName": "s", "KeyType": "RANGE"}]}}]}
            """
        );
        await Eventually.BeTrueAsync(
            async () =>
                (await db.OkAsync("DescribeTable", """{"TableName": "many"}"""))["Table"]!["GlobalSecondaryIndexes"]!
                    .AsArray()
                    .All(i => i!["IndexStatus"]!.GetValue<string>() == "ACTIVE"),
            "the index is filled"
        );
        const string Conditions = """
            "h": {"ComparisonOperator": "EQ", "AttributeValueList": [{"S": "h"}]},
            "s": {"ComparisonOperator": "GT", "AttributeValueList": [{"S": "b"}]}
            """;
        const string Equal = """, "r": {"ComparisonOperator": "EQ", "AttributeValueList": [{"N": "2"}]}""";
        const string Query = "{\"TableName\": \"many\", \"IndexName\": \"sorted\", \"KeyConditions\": {";
        (await db.OkAsync("Query", Query + Conditions + Equal + "}}", "Count")).ShouldBe("2");
        (await db.RefusedAsync("Query", Query + Conditions + "}}"))!.ShouldStartWith(
            "RANGE key attributes r must have equality"
        );
    }

    /// <summary>The limit of 1024 bytes is, in AWS's words, of the "aggregated size of all range keys".</summary>
    [Fact]
    public async Task Sort_keys_are_limited_together()
    {
        await using var db = await StartAsync();
        string Item(int bytes) =>
            $$$"""
                {"p": {"S": "large"}, "h": {"S": "h"}, "g": {"B": "AAA="}, "r": {"N": "1"}, "s": {"S": "{{{new string(
                    's',
                    bytes
                )}}}"}}
                """;
        await db.PutAsync("many", Item(1022));
        (await db.RefusedAsync("PutItem", "{\"TableName\": \"many\", \"Item\": " + Item(1023) + "}")).ShouldBe(
            "One or more parameter values were invalid: "
                + "Aggregated size of all range keys has exceeded the size limit of 1024 bytes"
        );
    }

    [Fact]
    public async Task An_index_of_several_keys_is_filled_when_it_comes_later_and_shows_its_schema()
    {
        await using var db = await StartAsync();
        await db.OkAsync(
            "UpdateTable",
            $$"""
            {"TableName": "many", "AttributeDefinitions": [{"AttributeName": "h", "AttributeType": "S"}, {"AttributeName": "r", "AttributeType": "N"}],
             "GlobalSecondaryIndexUpdates": [{"Create": {{Index("later", "h:HASH r:HASH")}}}]}
            """
        );
        var shown = (await db.OkAsync("DescribeTable", """{"TableName": "many"}"""))["Table"]![
            "GlobalSecondaryIndexes"
        ]![1]!["KeySchema"]!;
        shown
            .ToJsonString()
            .ShouldBe("""[{"AttributeName":"h","KeyType":"HASH"},{"AttributeName":"r","KeyType":"HASH"}]""");
        (await db.OkAsync("Scan", """{"TableName": "many", "IndexName": "later"}""", "Count")).ShouldBe("7");
    }

    [Theory]
    [InlineData("a:HASH b:HASH c:HASH d:HASH e:HASH")]
    [InlineData("a:HASH b:RANGE c:RANGE d:RANGE e:RANGE f:RANGE")]
    [InlineData("a:HASH b:RANGE c:HASH")]
    [InlineData("a:RANGE b:RANGE c:RANGE")]
    [InlineData("a:HASH b:HASH a:RANGE")]
    [InlineData("a:HASH a:HASH")]
    [InlineData("a:HASH b:HASH undefined:RANGE")]
    public async Task A_schema_has_up_to_four_partition_and_four_sort_keys_in_this_order(string keys)
    {
        await using var db = await DynamoTest.StartAsync();
        await db.RefusedAsync("CreateTable", Table(Index("many", keys)));
    }

    [Fact]
    public async Task Tables_and_local_indexes_have_one_partition_key_and_one_sort_key()
    {
        await using var db = await DynamoTest.StartAsync();
        await db.RefusedAsync("CreateTable", Table(Index("many", "p:HASH a:RANGE b:RANGE"), "LocalSecondaryIndexes"));
        await db.RefusedAsync("CreateTable", Table(Index("many", "p:HASH a:HASH"), "LocalSecondaryIndexes"));
    }

    private static async Task<DynamoTest> StartAsync()
    {
        var db = await DynamoTest.StartAsync();
        await db.OkAsync(
            "CreateTable",
            $$"""
            {"TableName": "many", "BillingMode": "PAY_PER_REQUEST", "KeySchema": [{"AttributeName": "p", "KeyType": "HASH"}],
             "AttributeDefinitions": [{"AttributeName": "p", "AttributeType": "S"}, {"AttributeName": "h", "AttributeType": "S"},
                {"AttributeName": "g", "AttributeType": "B"}, {"AttributeName": "r", "AttributeType": "N"}, {"AttributeName": "s", "AttributeType": "S"}],
             "GlobalSecondaryIndexes": [{{Index("many", "h:HASH g:HASH r:RANGE s:RANGE")}}]}
            """
        );
        // "b\u0000" and "bb" stand behind "b"; AAA= is two zero bytes.
        foreach (
            var (p, r, s) in ((string, string, string)[])
                [
                    ("5", "2", "bb"),
                    ("1", "-10", "z"),
                    ("4", "2", "b\\u0000"),
                    ("6", "10", "a"),
                    ("3", "2", "b"),
                    ("2", "2", "a"),
                ]
        )
        {
            await db.PutAsync(
                "many",
                $$$"""{"p": {"S": "{{{p}}}"}, "h": {"S": "h"}, "g": {"B": "AAA="}, "r": {"N": "{{{r}}}"}, "s": {"S": "{{{s}}}"}}"""
            );
        }
        await db.PutAsync(
            "many",
            """{"p": {"S": "other"}, "h": {"S": "h\u0000"}, "g": {"B": "AA=="}, "r": {"N": "2"}, "s": {"S": "b"}}"""
        );
        return db;
    }

    private static async Task<string> QueryAsync(DynamoTest db, string condition, bool forward = true)
    {
        var items = (await db.OkAsync("Query", Request(condition, forward)))["Items"]!.AsArray();
        return string.Join(' ', items.Select(i => i!["p"]!["S"]!.GetValue<string>()));
    }

    private static Task<string?> RefusedAsync(DynamoTest db, string condition) =>
        db.RefusedAsync("Query", Request(condition));

    private static string Request(string condition, bool forward = true)
    {
        (string Name, string Value)[] values =
        [
            (":h", """{"S": "h"}"""),
            (":g", """{"B": "AAA="}"""),
            (":two", """{"N": "2"}"""),
            (":b", """{"S": "b"}"""),
            (":bb", """{"S": "bb"}"""),
        ];
        var used = values
            .Where(v => condition.Split(' ', ')', ',').Contains(v.Name))
            .Select(v => $"\"{v.Name}\": {v.Value}");
        return $$"""
            {"TableName": "many", "IndexName": "many", "ScanIndexForward": {{(forward ? "true" : "false")}},
             "KeyConditionExpression": "{{condition}}", "ExpressionAttributeValues": { {{string.Join(", ", used)}} } }
            """;
    }

    private static string Index(string name, string keys)
    {
        var schema = keys.Split(' ')
            .Select(k => k.Split(':'))
            .Select(k => $$"""{"AttributeName": "{{k[0]}}", "KeyType": "{{k[1]}}"}""");
        return $$"""{"IndexName": "{{name}}", "Projection": {"ProjectionType": "ALL"}, "KeySchema": [{{string.Join(", ", schema)}}]}""";
    }

    private static string Table(string index, string kind = "GlobalSecondaryIndexes")
    {
        var names = "p a b c d e f"
            .Split(' ')
            .Where(n => n == "p" || index.Contains($"\"{n}\"", StringComparison.Ordinal));
        var attributes = names.Select(n => $$"""{"AttributeName": "{{n}}", "AttributeType": "S"}""");
        var sort = kind == "LocalSecondaryIndexes" ? """, {"AttributeName": "a", "KeyType": "RANGE"}""" : "";
        return $$"""
            {"TableName": "new", "BillingMode": "PAY_PER_REQUEST", "AttributeDefinitions": [{{string.Join(
                ", ",
                attributes
            )}}],
             "KeySchema": [{"AttributeName": "p", "KeyType": "HASH"}{{sort}}], "{{kind}}": [{{index}}]}
            """;
    }
}
