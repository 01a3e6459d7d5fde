namespace LocalCloud.Tests.DynamoDb.Requests;

/// <summary>
/// API reference, AttributeValue: a name has at least one character; so it is where older programs name one.
/// </summary>
public sealed class OlderNamesTests
{
    [Theory]
    [InlineData("UpdateItem", """{"AttributeUpdates": {"": {"Value": {"S": "a"}}}}""")]
    [InlineData("UpdateItem", """{"Expected": {"": {"Exists": false}}}""")]
    [InlineData("GetItem", """{"AttributesToGet": [""]}""")]
    [InlineData("Scan", """{"ScanFilter": {"": {"ComparisonOperator": "NULL"}}}""")]
    public async Task An_attributes_name_is_not_empty(string operation, string members)
    {
        await using var db = await DynamoTest.StartAsync();
        var key = operation == "Scan" ? "" : "\"Key\": {\"p\": {\"S\": \"a\"}}, ";
        var refused = await db.RefusedAsync(operation, $"{{\"TableName\": \"hash\", {key}{members[1..]}");
        refused.ShouldNotBeNull().ShouldEndWith("Empty attribute name");
    }
}
