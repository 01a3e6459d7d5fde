using System.Text.Json.Nodes;

namespace LocalCloud.Tests.DynamoDb;

/// <summary>Six items of one partition in the table "range", sorted by numbers and some of them even; one of another.</summary>
internal static class SortedItems
{
    public static async Task<DynamoTest> StartAsync()
    {
        var db = await DynamoTest.StartAsync();
        foreach (var c in (string[])["10", "1", "-0.5", "2", "0", "-5"])
        {
            await db.PutAsync(
                "range",
                $$$$"""{"p": {"S": "a"}, "c": {"N": "{{{{c}}}}"}, "even": {"BOOL": {{{{(c is "0" or "2" or "10" ? "true" : "false")}}}}}}"""
            );
        }
        await db.PutAsync("range", """{"p": {"S": "other"}, "c": {"N": "1"}}""");
        return db;
    }

    /// <summary>A Query of that partition.</summary>
    public static JsonObject Request(JsonObject more)
    {
        var request = new JsonObject
        {
            ["TableName"] = "range",
            ["KeyConditionExpression"] = "p = :p",
            ["ExpressionAttributeValues"] = new JsonObject { [":p"] = S("a") },
        };
        foreach (var (name, value) in more)
        {
            request[name] = value?.DeepClone();
        }
        return request;
    }

    public static JsonObject S(string value) => new() { ["S"] = value };
}
