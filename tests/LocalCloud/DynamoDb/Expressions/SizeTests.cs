namespace LocalCloud.Tests.DynamoDb.Expressions;

/// <summary>
/// The size of text is its length in UTF-16 units, as AWS answers it; the developer guide ("Comparison operator and
/// function reference") says "the string length".
/// </summary>
public sealed class SizeTests
{
    [Theory]
    [InlineData("\u00e9\U0001D11E", 3)]
    [InlineData("latte", 5)]
    public async Task Text_is_measured_in_UTF16_units(string text, int size)
    {
        await using var db = await DynamoTest.StartAsync();
        await db.PutAsync("hash", $$$$"""{"p": {"S": "a"}, "x": {"S": "{{{{text}}}}"}}""");
        var request = $$$$"""
            {"TableName": "hash", "FilterExpression": "size(x) = :n",
             "ExpressionAttributeValues": {":n": {"N": "{{{{size}}}}"}}}
            """;
        (await db.OkAsync("Scan", request, "Count")).ShouldBe("1");
    }
}
