using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Tables;

namespace LocalCloud.DynamoDb.Operations;

internal static class ListTables
{
    private const int MaxNames = 100;

    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var after = request.Text("ExclusiveStartTableName");
        var limit = request.Whole("Limit");
        new Checks()
            .Pattern(after, "exclusiveStartTableName", TableName.Allowed())
            .Length(after, "exclusiveStartTableName", 3, 255)
            .Range(limit, "limit", 1, MaxNames)
            .Throw();
        var most = (int)(limit ?? MaxNames);
        var names = TableCatalog.Names(tx, after ?? "", most + 1);
        var answer = new JsonObject
        {
            ["TableNames"] = new JsonArray([.. names.Take(most).Select(n => JsonValue.Create(n))]),
        };
        if (names.Count > most)
        {
            answer["LastEvaluatedTableName"] = names[most - 1];
        }
        return answer;
    }
}
