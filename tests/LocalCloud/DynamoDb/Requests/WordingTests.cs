namespace LocalCloud.Tests.DynamoDb.Requests;

/// <summary>
/// How the operations word what is wrong with a request before a table is looked for
/// (recorded: paritysuite/dynamodb-conformance, tests/tier3 and captures/cross-region-latest.json, September and
/// October 2026).
/// </summary>
public class WordingTests
{
    private const string One = "1 validation error detected: ";
    private const string Invalid = "One or more parameter values were invalid: ";
    private const string NoNumber = "The parameter cannot be converted to a numeric value";
    private const string Wrapped = "ExpressionAttributeValues contains invalid value: ";

    /// <summary>valueLayers.test.ts: three wordings of the same faults.</summary>
    [Theory]
    [InlineData("PutItem", """{"TableName": "hash", "Item": {"p": {"S": "a"}, "x": VALUE}}""", One, false, "")]
    [InlineData(
        "PutItem",
        """{"TableName": "hash", "Item": {"p": {"S": "a"}}, "Expected": {"x": {"Value": VALUE}}}""",
        One,
        false,
        ""
    )]
    [InlineData(
        "UpdateItem",
        """
            {"TableName": "hash", "Key": {"p": {"S": "a"}}, "UpdateExpression": "SET x = :x", "ExpressionAttributeValues": {":x": VALUE}}
            """,
        One,
        false,
        ""
    )]
    [InlineData("DeleteItem", """{"TableName": "hash", "Key": {"p": VALUE}}""", One, false, "")]
    [InlineData("GetItem", """{"TableName": "hash", "Key": {"p": VALUE}}""", "", false, "")]
    [InlineData(
        "Query",
        """{"TableName": "hash", "KeyConditionExpression": "p = :x", "ExpressionAttributeValues": {":x": VALUE}}""",
        "",
        false,
        ""
    )]
    [InlineData("BatchGetItem", """{"RequestItems": {"hash": {"Keys": [{"p": VALUE}]}}}""", "", false, "")]
    [InlineData(
        "BatchWriteItem",
        """{"RequestItems": {"hash": [{"DeleteRequest": {"Key": {"p": VALUE}}}]}}""",
        "",
        true,
        ""
    )]
    [InlineData(
        "Scan",
        """{"TableName": "hash", "FilterExpression": "x = :x", "ExpressionAttributeValues": {":x": VALUE}}""",
        Wrapped,
        true,
        " for key :x"
    )]
    [InlineData(
        "TransactWriteItems",
        """
            {"TransactItems": [{"ConditionCheck": {"TableName": "hash", "Key": {"p": {"S": "a"}}, "ConditionExpression": "x = :x",
                "ExpressionAttributeValues": {":x": VALUE}}}]}
            """,
        Wrapped,
        true,
        " for key :x"
    )]
    public async Task A_wrong_value_is_refused_in_the_operations_own_words(
        string operation,
        string request,
        string before,
        bool isOlder,
        string behind
    )
    {
        await using var db = await DynamoTest.StartAsync();
        const string Overflow =
            "Number overflow. Attempting to store a number with magnitude larger than supported range";
        const string Underflow =
            "Number underflow. Attempting to store a number with magnitude smaller than supported range";
        (string Value, string Current, string Older)[] cases =
        [
            ("""{"N": "abc"}""", NoNumber + ": abc", NoNumber + ": abc"),
            ("""{"N": ""}""", NoNumber + ": ", NoNumber),
            ("""{"N": "1e126"}""", Overflow, Overflow),
            ("""{"N": "1e2147483647"}""", Overflow, Underflow),
            (
                """{"SS": ["b", "a", "b"]}""",
                Invalid + """Input collection ["a", "b", "b"] contains duplicates.""",
                Invalid + "Input collection [b, a, b] contains duplicates."
            ),
            (
                """{"BS": ["/w==", "AA==", "AA=="]}""",
                Invalid + """Input collection ["AA==","/w==","AA=="]of type BS contains duplicates.""",
                Invalid + "Input collection [/w==, AA==, AA==]of type BS contains duplicates."
            ),
            (
                """{"NS": ["2", "1", "2"]}""",
                Invalid + "Input collection contains duplicates.",
                "Input collection contains duplicates"
            ),
        ];
        foreach (var (value, current, older) in cases)
        {
            (await db.RefusedAsync(operation, request.Replace("VALUE", value, StringComparison.Ordinal))).ShouldBe(
                before + (isOlder ? older : current) + behind
            );
        }
    }

    [Fact]
    public async Task A_transaction_reads_expressions_before_keys_and_finds_depth_before_nested_names()
    {
        // paritysuite/dynamodb-conformance, tests/tier3 (deep requests).
        await using var db = await DynamoTest.StartAsync();
        var deep =
            string.Concat(Enumerable.Repeat("{\"L\": [", 40))
            + "{\"S\": \"x\"}"
            + string.Concat(Enumerable.Repeat("]}", 40));
        (
            await RefusedAsync("\"Delete\": {\"Key\": {\"p\": " + deep + "}, \"ConditionExpression\": \"a = = b\", ")
        ).ShouldBe("Invalid ConditionExpression: Syntax error; token: \"=\", near: \"= = b\"");
        (
            await RefusedAsync(
                "\"Put\": {\"Item\": {\"p\": {\"S\": \"a\"}, \"m\": {\"M\": {\"\": {\"S\": \"x\"}}}, \"d\": "
                    + deep
                    + "}, "
            )
        ).ShouldStartWith("Nesting Levels have exceeded supported limits");

        async Task<string> RefusedAsync(string action) =>
            (
                await db.RefusedAsync(
                    "TransactWriteItems",
                    "{\"TransactItems\": [{" + action + "\"TableName\": \"hash\"}}]}"
                )
            )!;
    }

    [Fact]
    public async Task Members_of_the_three_single_writes_have_a_wording_of_their_own()
    {
        await using var db = await DynamoTest.StartAsync();
        const string Values =
            "Failed to satisfy constraint: Member must satisfy enum value set: "
            + "[ALL_OLD, UPDATED_OLD, ALL_NEW, UPDATE_NEW, NONE]";
        const string Capacity =
            "Value 'X' at 'returnConsumedCapacity' failed to satisfy constraint: "
            + "Member must satisfy enum value set: [INDEXES, TOTAL, NONE]";
        const string NoName =
            "Value at 'TableName' failed to satisfy constraint: Member must have length greater than or equal to 1";
        const string Wrong = """ "ReturnValues": "X", "ReturnConsumedCapacity": "X"}""";
        (string Operation, string Request, string Message)[] cases =
        [
            (
                "DeleteItem",
                """{"TableName": "hash", "Key": {},""" + Wrong,
                $"2 validation errors detected: {Capacity}; {Values}"
            ),
            ("UpdateItem", """{"TableName": "hash", "Key": {},""" + Wrong, One + Values),
            ("PutItem", """{"TableName": "", "Item": {},""" + Wrong, One + NoName),
            (
                "PutItem",
                """{"TableName": "hash", "Item": {}, "ConditionExpression": ""}""",
                One + "Invalid ConditionExpression: The expression can not be empty;"
            ),
            (
                "DeleteItem",
                """{"TableName": "hash", "Key": {}, "ExpressionAttributeValues": {":x": {"S": "a"}}}""",
                One + "ExpressionAttributeValues can only be specified when using expressions"
            ),
            (
                "PutItem",
                """{"TableName": "hash", "Item": {}, "Expected": {"a": {"ComparisonOperator": "EQ"}}}""",
                One + Invalid + "Value or AttributeValueList must be used with ComparisonOperator: EQ for Attribute: a"
            ),
            // What only the table can tell is worded as ever.
            (
                "UpdateItem",
                """
                {"TableName": "hash", "Key": {"p": {"S": "a"}}, "UpdateExpression": "SET p = :p",
                 "ExpressionAttributeValues": {":p": {"S": "b"}}}
                """,
                Invalid + "Cannot update attribute p. This attribute is part of the key"
            ),
            (
                "DeleteItem",
                """{"TableName": "hash", "Key": {}}""",
                "The provided key element does not match the schema"
            ),
            // Without a key, everything is worded as before and reported together.
            (
                "UpdateItem",
                """{"TableName": "", "UpdateExpression": "SET a = b"}""",
                "2 validation errors detected: Value '' at 'tableName' failed to satisfy constraint: "
                    + "Member must have length greater than or equal to 1; "
                    + "Value null at 'key' failed to satisfy constraint: Member must not be null"
            ),
            (
                "Query",
                """
                {"TableName": "absent", "KeyConditions": {}, "QueryFilter": {}, "ConditionalOperator": "XOR", "Select": "X"}
                """,
                "Failed to satisfy constraint: Member must satisfy enum value set: [ALL, OR]"
            ),
        ];
        foreach (var (operation, request, message) in cases)
        {
            (await db.RefusedAsync(operation, request)).ShouldBe(message);
        }
    }

    [Fact]
    public async Task Batches_show_the_request_whose_table_names_are_none()
    {
        await using var db = await DynamoTest.StartAsync();
        const string Rule =
            "failed to satisfy constraint: Map keys must satisfy constraint: "
            + "[Member must have length less than or equal to 255, Member must have length greater than or equal to 3, "
            + "Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+]";
        const string Capacity =
            "Value 'X' at 'returnConsumedCapacity' failed to satisfy constraint: "
            + "Member must satisfy enum value set: [INDEXES, TOTAL, NONE]";
        const string Reads = """{"bad!name":{"Keys":[{"p":{"S":"a"}}]}}""";
        (
            await db.RefusedAsync("BatchGetItem", $$"""{"RequestItems": {{Reads}}, "ReturnConsumedCapacity": "X"}""")
        ).ShouldBe($"2 validation errors detected: Value '{Reads}' at 'requestItems' {Rule}; {Capacity}");
        const string Writes = """{"bad!name": [{"PutRequest": {"Item": {"p": {"S": "a"}}}}]}""";
        (
            await db.RefusedAsync("BatchWriteItem", $$"""{"RequestItems": {{Writes}}, "ReturnConsumedCapacity": "X"}""")
        ).ShouldBe(One + Capacity);
        (await db.RefusedAsync("BatchWriteItem", $$"""{"RequestItems": {{Writes}}}"""))!.ShouldStartWith(
            One + "Value '{bad!name=[WriteRequest(putRequest=PutRequest(item={p="
        );
        (await db.RefusedAsync("BatchGetItem", """{"RequestItems": {"hash": {"Keys": []}}}""")).ShouldBe(
            One
                + "Value at 'RequestItems.hash.member.Keys' failed to satisfy constraint: "
                + "Member must have length greater than or equal to 1"
        );
    }

    /// <summary>queryKeyCondition.test.ts and queryKeyConditionOperands.test.ts.</summary>
    [Fact]
    public async Task Key_conditions_report_their_first_fault()
    {
        await using var db = await DynamoTest.StartAsync();
        const string Operand =
            "Invalid KeyConditionExpression: Incorrect operand type for operator or function; "
            + "operator or function: begins_with, operand type: N";
        (string Expression, string Message)[] cases =
        [
            ("begins_with(c, :n) AND p = :none", Operand),
            (
                "p = :none AND begins_with(c, :n)",
                "Invalid KeyConditionExpression: An expression attribute value used in "
                    + "expression is not defined; attribute value: :none"
            ),
            (
                "p = :s AND c > :n AND x = :n",
                "The number of query conditions (3) exceeds the number of key attributes defined in the schema (2)"
            ),
        ];
        foreach (var (expression, message) in cases)
        {
            (
                await db.RefusedAsync(
                    "Query",
                    $$"""
                    {"TableName": "range", "KeyConditionExpression": "{{expression}}",
                     "ExpressionAttributeValues": {":s": {"S": "a"}, ":n": {"N": "1" } } }
                    """
                )
            ).ShouldBe(message);
        }
    }

    /// <summary>deepRequests.test.ts</summary>
    [Fact]
    public async Task An_attribute_without_a_name_is_refused()
    {
        await using var db = await DynamoTest.StartAsync();
        (
            await db.RefusedAsync("PutItem", """{"TableName": "hash", "Item": {"p": {"S": "a"}, "": {"S": "x"}}}""")
        ).ShouldBe(One + "Empty attribute name");
        (
            await db.RefusedAsync(
                "TransactWriteItems",
                """
                {"TransactItems": [{"Put": {"TableName": "absent", "Item": {"m": {"M": {"": {"S": "x"}}}}}}]}
                """
            )
        ).ShouldBe("Empty attribute name");
    }

    /// <summary>
    /// Recorded: ExtendDB/extenddb tests/test_expression_attribute_map_validation.py, which also ran against AWS.
    /// </summary>
    [Fact]
    public async Task Names_and_values_are_checked_one_by_one()
    {
        await using var db = await DynamoTest.StartAsync();
        var name = "#" + new string('a', 255) + "-";
        const string Keys = "ExpressionAttributeNames contains invalid key: ";
        (string Name, string Value, string Message)[] cases =
        [
            ("#a-b", "x", Keys + "Syntax error; key: \"#a-b\""),
            (name, "x", Keys + "The expression attribute map contains a key that is too long; size of key: 257"),
            ("#a", "", "ExpressionAttributeNames contains invalid value: Empty attribute name for key #a"),
        ];
        foreach (var (key, value, message) in cases)
        {
            (
                await db.RefusedAsync(
                    "GetItem",
                    $$$"""
                    {"TableName": "hash", "Key": {"p": {"S": "a"}}, "ProjectionExpression": "#a",
                     "ExpressionAttributeNames": {"{{{key}}}": "{{{value}}}"} }
                    """
                )
            ).ShouldBe(message);
        }
    }

    /// <summary>Recorded: ExtendDB/extenddb tests/test_conditional_operator.py, as above.</summary>
    [Fact]
    public async Task Older_key_conditions_stand_beside_expressions_but_an_operator_needs_its_filter()
    {
        await using var db = await DynamoTest.StartAsync();
        await db.PutAsync("hash", """{"p": {"S": "a"}, "x": {"S": "b"}}""");
        const string Query =
            "{\"TableName\": \"hash\", \"KeyConditions\": "
            + "{\"p\": {\"ComparisonOperator\": \"EQ\", \"AttributeValueList\": [{\"S\": \"a\"}]}}, ";
        (await db.OkAsync("Query", Query + "\"ProjectionExpression\": \"x\"}", "Items")).ShouldBe(
            """[{"x":{"S":"b"}}]"""
        );
        (await db.RefusedAsync("Query", """{"TableName": "hash", "ConditionalOperator": "AND"}""")).ShouldBe(
            "ConditionalOperator cannot be used without Filter or Expected"
        );
    }

    /// <summary>
    /// Recorded: ExtendDB/extenddb tests/test_validation_precedence.py and test_transact_expression_validation.py.
    /// </summary>
    [Fact]
    public async Task Duplicates_are_found_before_the_table_and_transactions_may_name_what_they_do_not_use()
    {
        await using var db = await DynamoTest.StartAsync();
        (
            await db.RefusedAsync(
                "BatchGetItem",
                """
                {"RequestItems": {"absent": {"Keys": [{"a": {"S": "k"}, "b": {"N": "1"}}, {"b": {"N": "1.0"}, "a": {"S": "k"}}]}}}
                """
            )
        ).ShouldBe("Provided list of item keys contains duplicates");
        await db.OkAsync(
            "TransactWriteItems",
            """
            {"TransactItems": [{"Put": {"TableName": "hash", "Item": {"p": {"S": "a"}},
                "ExpressionAttributeNames": {"#n": "x"}, "ExpressionAttributeValues": {":v": {"S": "x"}}}}]}
            """
        );
        (
            await db.RefusedAsync(
                "TransactWriteItems",
                """
                {"TransactItems": [{"Put": {"TableName": "hash", "Item": {"p": {"S": "a"}}, "ConditionExpression": "attribute_exists(p)",
                    "ExpressionAttributeNames": {"#n": "x"}}}]}
                """
            )
        ).ShouldBe("Value provided in ExpressionAttributeNames unused in expressions: keys: {#n}");
    }
}
