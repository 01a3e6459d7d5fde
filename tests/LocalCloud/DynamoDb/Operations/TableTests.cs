using LocalCloud.Protocol;

namespace LocalCloud.Tests.DynamoDb.Operations;

public sealed class TableTests
{
    private const string Invalid = "One or more parameter values were invalid: ";

    [Fact]
    public async Task A_table_is_answered_as_CREATING_and_is_ACTIVE_at_once()
    {
        await using var db = await DynamoTest.StartAsync();
        var made = await db.OkAsync(
            "CreateTable",
            """
            {"TableName": "made", "ProvisionedThroughput": {"ReadCapacityUnits": 5, "WriteCapacityUnits": 6},
             "AttributeDefinitions": [{"AttributeName": "k", "AttributeType": "B"}], "KeySchema": [{"AttributeName": "k", "KeyType": "HASH"}],
             "TableClass": "STANDARD",
             "DeletionProtectionEnabled": true, "Tags": [{"Key": "course", "Value": "coffee"}]}
            """
        );
        made["TableDescription"]!["TableStatus"]!.GetValue<string>().ShouldBe("CREATING");
        var table = (await db.OkAsync("DescribeTable", """{"TableName": "made"}"""))["Table"]!;
        table["TableStatus"]!.GetValue<string>().ShouldBe("ACTIVE");
        table["TableArn"]!.GetValue<string>().ShouldBe("arn:aws:dynamodb:us-east-1:000000000000:table/made");
        table["ProvisionedThroughput"]!["WriteCapacityUnits"]!.GetValue<int>().ShouldBe(6);
        table["TableClassSummary"]!["TableClass"]!.GetValue<string>().ShouldBe("STANDARD");

        (await db.RefusedAsync("DeleteTable", """{"TableName": "made"}""")).ShouldBe(
            "Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first."
        );
        await db.OkAsync("UpdateTable", """{"TableName": "made", "DeletionProtectionEnabled": false}""");
        await db.OkAsync("DeleteTable", """{"TableName": "arn:aws:dynamodb:us-east-1:000000000000:table/made"}""");
        (await db.RefusedAsync("DescribeTable", """{"TableName": "made"}""", "ResourceNotFoundException")).ShouldBe(
            "Requested resource not found: Table: made not found"
        );
    }

    [Fact]
    public async Task Tables_are_listed_in_pages()
    {
        await using var db = await DynamoTest.StartAsync();
        var first = await db.OkAsync("ListTables", """{"Limit": 1}""");
        Json.Text(first).ShouldBe("""{"TableNames":["hash"],"LastEvaluatedTableName":"hash"}""");
        Json.Text(await db.OkAsync("ListTables", """{"ExclusiveStartTableName": "hash"}"""))
            .ShouldBe("""{"TableNames":["range"]}""");
    }

    [Fact]
    public async Task Schemas_that_do_not_fit_are_refused_in_DynamoDBs_words()
    {
        await using var db = await DynamoTest.StartAsync();
        const string Keys = """ "KeySchema": [{"AttributeName": "p", "KeyType": "HASH"}]""";
        const string Types = """ "AttributeDefinitions": [{"AttributeName": "p", "AttributeType": "S"}]""";
        const string OnDemand = """ "BillingMode": "PAY_PER_REQUEST" """;
        (string Request, string Message)[] cases =
        [
            (
                $"{Keys}, {Types}",
                Invalid
                    + "ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED"
            ),
            (
                $"{Keys}, {OnDemand}, "
                    + Types.Replace(
                        "]",
                        ", {\"AttributeName\": \"q\", \"AttributeType\": \"S\"}]",
                        StringComparison.Ordinal
                    ),
                Invalid
                    + "Number of attributes in KeySchema does not exactly match number of attributes defined in AttributeDefinitions"
            ),
            (
                $"{Types}, {OnDemand}, " + Keys.Replace("HASH", "RANGE", StringComparison.Ordinal),
                "Invalid KeySchema: The first KeySchemaElement is not a HASH key type"
            ),
            (
                $"{Types}, {OnDemand}, " + Keys.Replace("HASH", "X", StringComparison.Ordinal),
                "1 validation error detected: Value 'X' at 'keySchema.1.member.keyType' failed to satisfy constraint: "
                    + "Member must satisfy enum value set: [HASH, RANGE]"
            ),
            (
                $"{Types}, {OnDemand}, "
                    + Keys.Replace(
                        "}]",
                        "}, {\"AttributeName\": \"p\", \"KeyType\": \"RANGE\"}]",
                        StringComparison.Ordinal
                    ),
                "Invalid KeySchema: Some index key attribute have no definition"
            ),
            (
                $"{Keys}, {OnDemand}, " + Types.Replace("\"p\"", "\"q\"", StringComparison.Ordinal),
                Invalid
                    + "Some index key attributes are not defined in AttributeDefinitions. "
                    + "Keys: [p], AttributeDefinitions: [q]"
            ),
            (
                $"{Keys}, {Types}, {OnDemand}, \"LocalSecondaryIndexes\": []",
                Invalid + "List of LocalSecondaryIndexes is empty"
            ),
        ];
        foreach (var (request, message) in cases)
        {
            (await db.RefusedAsync("CreateTable", "{\"TableName\": \"made\"," + request + "}")).ShouldBe(message);
        }
        (
            await db.RefusedAsync(
                "CreateTable",
                "{\"TableName\": \"hash\"," + $"{Keys}, {Types}, {OnDemand}" + "}",
                "ResourceInUseException"
            )
        ).ShouldBe("Table already exists: hash");
    }

    [Theory]
    [InlineData(
        """, "StreamSpecification": {"StreamEnabled": true}""",
        "Table is being created with a stream enabled, UpdateViewType is required"
    )]
    // Not AWS's: a stream that nobody could read would be a promise that isn't kept.
    [InlineData(
        """, "StreamSpecification": {"StreamEnabled": true, "StreamViewType": "NEW_IMAGE"}""",
        "Streams are not in the local cloud: nobody could read them. Leave StreamSpecification out, or use a real AWS account."
    )]
    [InlineData(
        """, "GlobalSecondaryIndexes": [{"IndexName": "abc", "KeySchema": [{"AttributeName": "p", "KeyType": "HASH"}],"""
            + """ "Projection": {"ProjectionType": "INCLUDE", "NonKeyAttributes": ["a", "a"]}}]""",
        "Duplicate element in NonKeyAttributes: a"
    )]
    public async Task Streams_and_projections_are_checked(string member, string message)
    {
        // Recorded behaviour.
        await using var db = await DynamoTest.StartAsync();
        var request = """
            {"TableName": "made", "BillingMode": "PAY_PER_REQUEST", "KeySchema": [{"AttributeName": "p", "KeyType": "HASH"}],
             "AttributeDefinitions": [{"AttributeName": "p", "AttributeType": "S"}]
            """;
        (await db.RefusedAsync("CreateTable", request + member + "}")).ShouldBe(Invalid + message);
    }

    [Fact]
    public async Task A_table_of_the_same_name_begins_empty_after_a_delete()
    {
        await using var db = await DynamoTest.StartAsync();
        await db.PutAsync("hash", """{"p": {"S": "a"}}""");
        await db.OkAsync("DeleteTable", """{"TableName": "hash"}""");
        await db.OkAsync(
            "CreateTable",
            """
            {"TableName": "hash", "BillingMode": "PAY_PER_REQUEST",
             "AttributeDefinitions": [{"AttributeName": "p", "AttributeType": "S"}], "KeySchema": [{"AttributeName": "p", "KeyType": "HASH"}]}
            """
        );
        (await db.OkAsync("Scan", """{"TableName": "hash"}""", "Count")).ShouldBe("0");
        (await db.OkAsync("DescribeTable", """{"TableName": "hash"}"""))["Table"]!["ItemCount"]!
            .GetValue<int>()
            .ShouldBe(0);
    }

    [Fact]
    public async Task Tags_are_kept_by_the_tables_ARN()
    {
        await using var db = await DynamoTest.StartAsync();
        const string Arn = "\"ResourceArn\": \"arn:aws:dynamodb:us-east-1:000000000000:table/hash\"";
        using var client = db.Test.DynamoDb();
        await client.TagResourceAsync(
            new()
            {
                ResourceArn = "arn:aws:dynamodb:us-east-1:000000000000:table/hash",
                Tags = [new() { Key = "a", Value = "1" }, new() { Key = "b", Value = "2" }],
            }
        );
        await client.UntagResourceAsync(
            new() { ResourceArn = "arn:aws:dynamodb:us-east-1:000000000000:table/hash", TagKeys = ["a"] }
        );
        (await db.OkAsync("ListTagsOfResource", "{" + Arn + "}", "Tags")).ShouldBe("""[{"Key":"b","Value":"2"}]""");
    }

    [Theory]
    [InlineData("""{"Key": "", "Value": "v"}""", "The Tag Key provided is invalid, Key: ")]
    [InlineData("""{"Key": "aws:c", "Value": "v"}""", "Tag Key cannot be prefixed with aws:, Key: aws:c")]
    [InlineData("""{"Key": "a"}""", "The Tag Value provided is invalid, Value: null")]
    [InlineData(
        """{"Key": "a", "Value": "1"}, {"Key": "a", "Value": "2"}""",
        "Duplicate Tag Keys provided as input: Duplicate Tag Key found a"
    )]
    public async Task Tags_follow_the_restrictions(string tags, string message)
    {
        // Developer guide, "Tagging restrictions in DynamoDB"; the messages are recorded.
        await using var db = await DynamoTest.StartAsync();
        const string Arn = "\"ResourceArn\": \"arn:aws:dynamodb:us-east-1:000000000000:table/hash\"";
        (await db.RefusedAsync("TagResource", "{" + Arn + ", \"Tags\": [" + tags + "]}")).ShouldBe(message);
    }

    [Theory]
    [InlineData("ExecuteStatement")]
    [InlineData("CreateBackup")]
    [InlineData("CreateGlobalTable")]
    public async Task What_is_not_here_says_so(string operation)
    {
        await using var db = await DynamoTest.StartAsync();
        (await db.RefusedAsync(operation, "{}", "UnknownOperationException")).ShouldBe(
            $"dynamodb:{operation} is not in the local cloud. It needs a real AWS account, or leave it out."
        );
    }
}
