namespace LocalCloud.Tests.DynamoDb.Operations;

public sealed class UpdateItemTests
{
    [Fact]
    public async Task All_values_are_computed_from_the_item_as_it_was()
    {
        await using var db = await DynamoTest.StartAsync();
        await db.PutAsync(
            "hash",
            """{"p": {"S": "a"}, "x": {"N": "1"}, "y": {"N": "2"}, "l": {"L": [{"N": "0"}, {"N": "1"}, {"N": "2"}]}}"""
        );
        await UpdateAsync(
            db,
            "SET x = y, y = x, l[1] = l[0], l[7] = :new, l[9] = x REMOVE l[0]",
            """{":new": {"N": "7"}}"""
        );
        (await db.GetAsync("a")).ShouldBe(
            """{"p":{"S":"a"},"x":{"N":"2"},"y":{"N":"1"},"l":{"L":[{"N":"0"},{"N":"2"},{"N":"7"},{"N":"1"}]}}"""
        );
    }

    [Fact]
    public async Task Arithmetic_keeps_all_38_digits()
    {
        await using var db = await DynamoTest.StartAsync();
        await db.PutAsync("hash", """{"p": {"S": "a"}, "x": {"N": "99999999999999999999999999999999999998"}}""");
        await UpdateAsync(db, "SET x = x + :one", """{":one": {"N": "1"}}""");
        await UpdateAsync(db, "ADD y :tenth", """{":tenth": {"N": "0.1"}}""");
        await UpdateAsync(db, "SET y = y - :fifth", """{":fifth": {"N": "0.2"}}""");
        (await db.GetAsync("a")).ShouldBe(
            """{"p":{"S":"a"},"x":{"N":"99999999999999999999999999999999999999"},"y":{"N":"-0.1"}}"""
        );
        (await RefusedAsync(db, "SET x = x + :v", """{":v": {"N": "1e-100"}}""")).ShouldBe(
            "Number overflow. Attempting to store a number with magnitude larger than supported range"
        );
    }

    [Fact]
    public async Task Lists_maps_and_sets_are_changed_in_place()
    {
        await using var db = await DynamoTest.StartAsync();
        await db.PutAsync(
            "hash",
            """{"p": {"S": "a"}, "m": {"M": {"k": {"S": "v"}}}, "s": {"SS": ["x", "y"]}, "l": {"L": [{"S": "1"}]}}"""
        );
        await UpdateAsync(
            db,
            "SET m.k = :z, m.n = if_not_exists(m.n, :z), l = list_append(:l, l) ADD s :new DELETE t :new",
            """{":z": {"S": "z"}, ":l": {"L": [{"S": "0"}]}, ":new": {"SS": ["y", "a"]}}"""
        );
        (await db.GetAsync("a")).ShouldBe(
            """{"p":{"S":"a"},"m":{"M":{"k":{"S":"z"},"n":{"S":"z"}}},"s":{"SS":["a","x","y"]},"l":{"L":[{"S":"0"},{"S":"1"}]}}"""
        );
        await UpdateAsync(db, "REMOVE m.k, m.absent DELETE s :all", """{":all": {"SS": ["a", "x", "y"]}}""");
        (await db.GetAsync("a")).ShouldBe(
            """{"p":{"S":"a"},"m":{"M":{"n":{"S":"z"}}},"l":{"L":[{"S":"0"},{"S":"1"}]}}"""
        );
    }

    [Fact]
    public async Task An_item_is_made_unless_the_update_only_takes_away()
    {
        await using var db = await DynamoTest.StartAsync();
        await db.OkAsync("UpdateItem", """{"TableName": "hash", "Key": {"p": {"S": "key-only"}}}""");
        (await db.GetAsync("key-only")).ShouldBe("""{"p":{"S":"key-only"}}""");
        var answer = await db.OkAsync(
            "UpdateItem",
            """{"TableName": "hash", "Key": {"p": {"S": "none"}}, "UpdateExpression": "REMOVE x", "ReturnValues": "ALL_NEW"}""",
            "Attributes"
        );
        answer.ShouldBeNull();
        (await db.GetAsync("none")).ShouldBeNull();
    }

    [Theory]
    [InlineData("REMOVE x.y")]
    [InlineData("REMOVE x[0], z")]
    public async Task Taking_a_path_away_from_an_absent_item_is_no_error(string expression)
    {
        // Recorded behaviour: only an item that is there is asked for the path's parent.
        await using var db = await DynamoTest.StartAsync();
        await db.OkAsync(
            "UpdateItem",
            $$$"""{"TableName": "hash", "Key": {"p": {"S": "none"}}, "UpdateExpression": "{{{expression}}}"}"""
        );
        (await db.GetAsync("none")).ShouldBeNull();
        await db.PutAsync("hash", """{"p": {"S": "none"}}""");
        await db.RefusedAsync(
            "UpdateItem",
            $$$"""{"TableName": "hash", "Key": {"p": {"S": "none"}}, "UpdateExpression": "{{{expression}}}"}"""
        );
    }

    [Theory]
    [InlineData("ALL_OLD", """{"p":{"S":"a"},"x":{"N":"1"},"m":{"M":{"k":{"S":"v"},"o":{"S":"w"}}}}""")]
    [InlineData("ALL_NEW", """{"p":{"S":"a"},"x":{"N":"2"},"m":{"M":{"k":{"S":"z"},"o":{"S":"w"}}},"n":{"S":"z"}}""")]
    [InlineData("UPDATED_OLD", """{"x":{"N":"1"},"m":{"M":{"k":{"S":"v"}}}}""")]
    [InlineData("UPDATED_NEW", """{"x":{"N":"2"},"m":{"M":{"k":{"S":"z"}}},"n":{"S":"z"}}""")]
    [InlineData("NONE", null)]
    public async Task Each_form_of_ReturnValues_shows_its_part(string returnValues, string? expected)
    {
        await using var db = await DynamoTest.StartAsync();
        await db.PutAsync(
            "hash",
            """{"p": {"S": "a"}, "x": {"N": "1"}, "m": {"M": {"k": {"S": "v"}, "o": {"S": "w"}}}}"""
        );
        var attributes = await db.OkAsync(
            "UpdateItem",
            $$$$"""
            {"TableName": "hash", "Key": {"p": {"S": "a"}}, "UpdateExpression": "SET x = x + :one, m.k = :z, n = :z REMOVE absent",
             "ExpressionAttributeValues": {":one": {"N": "1"}, ":z": {"S": "z"}}, "ReturnValues": "{{{{returnValues}}}}"}
            """,
            "Attributes"
        );
        attributes.ShouldBe(expected);
    }

    [Fact]
    public async Task What_does_not_fit_the_item_is_refused()
    {
        await using var db = await DynamoTest.StartAsync();
        await db.PutAsync("hash", """{"p": {"S": "a"}, "x": {"S": "text"}}""");
        const string InvalidPath = "The document path provided in the update expression is invalid for update";
        const string WrongType = "An operand in the update expression has an incorrect data type";
        (string Expression, string Message)[] cases =
        [
            (
                "SET p = :v",
                "One or more parameter values were invalid: Cannot update attribute p. This attribute is part of the key"
            ),
            ("SET y.z = :v", InvalidPath),
            ("SET x[0] = :v", InvalidPath),
            ("SET y = x + :v", WrongType),
            ("ADD x :v", WrongType),
            ("SET y = z", "The provided expression refers to an attribute that does not exist in the item"),
        ];
        foreach (var (expression, message) in cases)
        {
            var values = expression.Contains(":v", StringComparison.Ordinal) ? """{":v": {"N": "1"}}""" : null;
            (await RefusedAsync(db, expression, values)).ShouldBe(message);
        }
        (await db.GetAsync("a")).ShouldBe("""{"p":{"S":"a"},"x":{"S":"text"}}""");
    }

    private static Task UpdateAsync(DynamoTest db, string expression, string values) =>
        db.OkAsync("UpdateItem", Request(expression, values));

    private static Task<string?> RefusedAsync(DynamoTest db, string expression, string? values) =>
        db.RefusedAsync("UpdateItem", Request(expression, values));

    private static string Request(string expression, string? values) =>
        $$$$"""
            {"TableName": "hash", "Key": {"p": {"S": "a"}}, "UpdateExpression": "{{{{expression}}}}",
             "ExpressionAttributeValues": {{{{values ?? "null"}}}}}
            """;
}
