using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using LocalCloud.Security;

namespace LocalCloud.Tests.DynamoDb.Requests.Types;

/// <summary>
/// What DynamoDB answers for JSON of another type than a member's, before it looks at anything else
/// (architect/dynalite, test/helpers.js, "assertType", and its suite, which was recorded on AWS; the newer forms:
/// floci-io/floci, DynamoDbRequestShapesTest, 2026).
/// </summary>
public sealed class RequestTypesTests
{
    private const string NoObject = "Start of structure or map found where not expected";
    private const string NoField = "Unexpected field type";
    private const string NoValue = "Unexpected value type in payload";
    private const string NoCast =
        "class sun.reflect.generics.reflectiveObjects.ParameterizedTypeImpl cannot be cast to class java.lang.Class "
        + "(sun.reflect.generics.reflectiveObjects.ParameterizedTypeImpl and java.lang.Class are in module java.base "
        + "of loader 'bootstrap')";

    /// <summary>A member and its type; 0 in a path is the first element of a list.</summary>
    private static readonly (string Operation, string Path, string Type)[] Members =
    [
        ("CreateTable", "TableName", "String"),
        ("CreateTable", "BillingMode", "String"),
        ("CreateTable", "TableThroughputMode", "String"),
        ("CreateTable", "AttributeDefinitions", "List"),
        ("CreateTable", "AttributeDefinitions.0", "ValueStruct<AttributeDefinition>"),
        ("CreateTable", "KeySchema.0", "ValueStruct<KeySchemaElement>"),
        ("CreateTable", "KeySchema.0.KeyType", "String"),
        ("CreateTable", "ProvisionedThroughput", "FieldStruct<ProvisionedThroughput>"),
        ("CreateTable", "ProvisionedThroughput.WriteCapacityUnits", "Long"),
        ("CreateTable", "LocalSecondaryIndexes.0.Projection", "FieldStruct<Projection>"),
        ("CreateTable", "LocalSecondaryIndexes.0.Projection.NonKeyAttributes.0", "String"),
        ("UpdateTable", "GlobalSecondaryIndexUpdates.0", "ValueStruct<GlobalSecondaryIndexUpdate>"),
        ("UpdateTable", "GlobalSecondaryIndexUpdates.0.Update", "FieldStruct<UpdateGlobalSecondaryIndexAction>"),
        ("UpdateTable", "DeletionProtectionEnabled", "Boolean"),
        ("DeleteTable", "TableName", "String"),
        ("DescribeTable", "TableName", "String"),
        ("ListTables", "ExclusiveStartTableName", "String"),
        ("ListTables", "Limit", "Integer"),
        ("PutItem", "Item", "Map<AttributeValue>"),
        ("PutItem", "Item.a", "AttrStruct<ValueStruct>"),
        ("PutItem", "Expected", "Map<ExpectedAttributeValue>"),
        ("PutItem", "Expected.a", "ValueStruct<ExpectedAttributeValue>"),
        ("PutItem", "Expected.a.Exists", "Boolean"),
        ("PutItem", "Expected.a.Value", "AttrStruct<FieldStruct>"),
        ("PutItem", "ExpressionAttributeNames", "Map<java.lang.String>"),
        ("PutItem", "ExpressionAttributeNames.a", "String"),
        ("GetItem", "Key", "Map<AttributeValue>"),
        ("GetItem", "Key.a", "AttrStruct<ValueStruct>"),
        ("GetItem", "AttributesToGet", "List"),
        ("GetItem", "AttributesToGet.0", "String"),
        ("GetItem", "ConsistentRead", "Boolean"),
        ("UpdateItem", "AttributeUpdates", "Map<AttributeValueUpdate>"),
        ("UpdateItem", "AttributeUpdates.a", "ValueStruct<AttributeValueUpdate>"),
        ("UpdateItem", "AttributeUpdates.a.Value", "AttrStruct<FieldStruct>"),
        ("DeleteItem", "ConditionExpression", "String"),
        ("Query", "KeyConditions", "Map<Condition>"),
        ("Query", "KeyConditions.a", "ValueStruct<Condition>"),
        ("Query", "KeyConditions.a.AttributeValueList", "List"),
        ("Query", "KeyConditions.a.AttributeValueList.0", "AttrStruct<ValueStruct>"),
        ("Query", "ScanIndexForward", "Boolean"),
        ("Scan", "ScanFilter", "Map<Condition>"),
        ("Scan", "TotalSegments", "Integer"),
        ("Scan", "ExclusiveStartKey", "Map<AttributeValue>"),
        ("Scan", "ExpressionAttributeValues.a", "AttrStruct<ValueStruct>"),
        ("BatchGetItem", "RequestItems", "Map<KeysAndAttributes>"),
        ("BatchGetItem", "RequestItems.a", "ValueStruct<KeysAndAttributes>"),
        ("BatchGetItem", "RequestItems.a.Keys", "List"),
        ("BatchGetItem", "RequestItems.a.Keys.0", "ParameterizedMap"),
        ("BatchGetItem", "RequestItems.a.Keys.0.a", "AttrStruct<ValueStruct>"),
        ("BatchWriteItem", "RequestItems", "Map<java.util.List<com.amazonaws.dynamodb.v20120810.WriteRequest>>"),
        ("BatchWriteItem", "RequestItems.a", "ParameterizedList"),
        ("BatchWriteItem", "RequestItems.a.0", "ValueStruct<WriteRequest>"),
        ("BatchWriteItem", "RequestItems.a.0.PutRequest", "FieldStruct<PutRequest>"),
        ("BatchWriteItem", "RequestItems.a.0.DeleteRequest.Key", "Map<AttributeValue>"),
        ("TransactWriteItems", "TransactItems.0", "ValueStruct<TransactWriteItem>"),
        ("TransactWriteItems", "TransactItems.0.Put.Item.a", "AttrStruct<ValueStruct>"),
        ("TransactGetItems", "TransactItems.0.Get", "FieldStruct<Get>"),
        ("UpdateTimeToLive", "TimeToLiveSpecification", "FieldStruct<TimeToLiveSpecification>"),
        ("TagResource", "Tags.0.Key", "String"),
        ("UntagResource", "TagKeys.0", "String"),
    ];

    [Fact]
    public async Task A_member_of_another_type_is_refused_before_anything_else()
    {
        await using var test = await TestCloud.StartAsync();
        foreach (var (operation, path, type) in Members)
        {
            foreach (var (place, wrong, message) in Cases(path, type))
            {
                var answer = await test.CallAsync("dynamodb", operation, Request(place, wrong));
                var told = $"{operation} with {wrong} at {place}";
                answer.Status.ShouldBe(400, told);
                Json.Text(answer.Body).ShouldBe(Refusal(message), told);
            }
        }
    }

    [Theory]
    [InlineData("""{"Limit":"5","IndexName":5}""", "STRING_VALUE cannot be converted to Integer")]
    [InlineData("""{"IndexName":5,"Limit":"5"}""", "NUMBER_VALUE cannot be converted to String")]
    [InlineData("""{"IndexName":1e3}""", "DECIMAL_VALUE cannot be converted to String")]
    public async Task The_first_wrong_member_of_the_body_is_told(string request, string message)
    {
        await using var db = await DynamoTest.StartAsync();
        (await db.RefusedAsync("Scan", request, "SerializationException")).ShouldBe(message);
    }

    [Theory]
    [InlineData("""{"TableName":"hash","IndexName":null,"Limit":null,"Unknown":5}""")]
    [InlineData("""{"TableName":"hash","Limit":5.5,"ConsistentRead":"TRUE"}""")]
    [InlineData("""{"TableName":"hash","Limit":1e2,"ConsistentRead":"false"}""")]
    public async Task Nulls_unknown_members_fractions_and_truth_as_text_are_taken(string request)
    {
        await using var db = await DynamoTest.StartAsync();
        (await db.OkAsync("Scan", request, "Count")).ShouldBe("0");
    }

    [Fact]
    public async Task Bytes_may_be_written_with_escaped_characters()
    {
        await using var db = await DynamoTest.StartAsync();
        await db.PutAsync("hash", """{"p": {"S": "a"}, "b": {"B": "\u002b\/8="}, "yes": {"BOOL": "True"}}""");
        (await db.GetAsync("a")).ShouldBe("""{"p":{"S":"a"},"b":{"B":"+/8="},"yes":{"BOOL":true}}""");
    }

    [Fact]
    public async Task A_request_without_a_body_is_refused()
    {
        await using var test = await TestCloud.StartAsync();
        using var message = new HttpRequestMessage(HttpMethod.Post, test.Endpoint);
        message.Headers.Add("X-Amz-Target", "DynamoDB_20120810.ListTables");
        RequestSigner.Sign(message, [], test.Cloud.Credentials, test.Cloud.Region, "dynamodb");
        var answer = await TestCloud.SendAsync(message);
        answer.Status.ShouldBe(400);
        answer.Type.ShouldBe("SerializationException");
    }

    private static string Refusal(string message) =>
        Json.Text(
            new JsonObject { ["__type"] = "com.amazon.coral.service#SerializationException", ["Message"] = message }
        );

    private static JsonObject Request(string path, string wrong)
    {
        var json = Json.Parse(wrong);
        foreach (var piece in path.Split('.').Reverse())
        {
            json = piece == "0" ? new JsonArray(json) : new JsonObject { [piece] = json };
        }
        return (JsonObject)json!;
    }

    private static IEnumerable<(string Place, string Wrong, string Message)> Cases(string path, string type)
    {
        var (name, inner) = type.Split('<', 2) is [var outer, var rest] ? (outer, rest[..^1]) : (type, "");
        return name == "AttrStruct"
            ? AttributeCases(path, inner)
            : Wrong(name, inner).Select(w => (path, w.Wrong, w.Message));
    }

    private static IEnumerable<(string, string, string)> AttributeCases(string path, string kind)
    {
        (string Below, string Type)[] members =
        [
            ("", kind + "<AttributeValue>"),
            (".S", "String"),
            (".N", "String"),
            (".B", "Blob"),
            (".BOOL", "Boolean"),
            (".NULL", "Boolean"),
            (".SS", "List"),
            (".SS.0", "String"),
            (".NS.0", "String"),
            (".BS.0", "Blob"),
            (".L", "List"),
            (".L.0", "ValueStruct<AttributeValue>"),
            (".L.0.BS.0", "Blob"),
            (".M", "Map<AttributeValue>"),
            (".M.a", "ValueStruct<AttributeValue>"),
            (".M.a.BS", "List"),
        ];
        return members.SelectMany(m => Cases(path + m.Below, m.Type));
    }

    private static IEnumerable<(string Wrong, string Message)> Wrong(string type, string inner) =>
        type switch
        {
            "String" =>
            [
                .. Unconverted("String", "true", "false", "23", "-2147483648", "2147483648", "34.56"),
                ("[]", Collection("class java.lang.String")),
                ("{}", NoObject),
            ],
            "Integer" or "Long" =>
            [
                .. Unconverted(type, "\"23\"", "true", "false"),
                ("[]", Collection($"class java.lang.{type}")),
                ("{}", NoObject),
            ],
            "Boolean" =>
            [
                ("\"23\"", "Unexpected token received from parser"),
                .. Unconverted("Boolean", "23", "34.56"),
                ("[]", Collection("class java.lang.Boolean")),
                ("{}", NoObject),
            ],
            "Blob" =>
            [
                .. Scalars("only base-64-encoded strings are convertible to bytes").Skip(1),
                ("[]", Collection("class java.nio.ByteBuffer")),
                ("{}", NoObject),
                ("\"23456\"", "Base64 encoded length is expected a multiple of 4 bytes but found: 5"),
                ("\"=+/=\"", "Invalid last non-pad Base64 character dectected"),
                ("\"+/+=\"", "Invalid last non-pad Base64 character dectected"),
            ],
            "List" => [.. Scalars(NoField), ("{}", NoObject)],
            "ParameterizedList" => [.. Scalars(NoCast), ("{}", NoObject)],
            "Map" =>
            [
                .. Scalars(NoField),
                ("[]", Collection($"java.util.Map<java.lang.String, {(inner.Contains('.') ? inner : Class(inner))}>")),
            ],
            "ParameterizedMap" =>
            [
                .. Scalars(NoCast),
                ("[]", Collection($"java.util.Map<java.lang.String, {Class("AttributeValue")}>")),
            ],
            "ValueStruct" => [.. Scalars(NoValue), ("[]", Collection("class " + Class(inner)))],
            _ => [.. Scalars(NoField), ("[]", Collection("class " + Class(inner)))],
        };

    private static IEnumerable<(string, string)> Scalars(string message) =>
        new[] { "\"23\"", "true", "23", "-2147483648", "34.56" }.Select(wrong => (wrong, message));

    private static IEnumerable<(string, string)> Unconverted(string type, params string[] wrong) =>
        wrong.Select(w => (w, $"{Token(w)} cannot be converted to {type}"));

    private static string Token(string json) =>
        json switch
        {
            "true" => "TRUE_VALUE",
            "false" => "FALSE_VALUE",
            ['"', ..] => "STRING_VALUE",
            _ => json.Contains('.') ? "DECIMAL_VALUE" : "NUMBER_VALUE",
        };

    private static string Collection(string type) => "Unrecognized collection type " + type;

    private static string Class(string name) => "com.amazonaws.dynamodb.v20120810." + name;
}
