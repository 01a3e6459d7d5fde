using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Tables;

namespace LocalCloud.DynamoDb.Operations;

internal static class UntagResource
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var keys = request.Texts("TagKeys");
        new Checks().Required(request["ResourceArn"], "resourceArn").Required(keys, "tagKeys").Throw();
        if (keys!.Count == 0)
        {
            throw DynamoErrors.Validation("Atleast one Tag Key needs to be provided as Input.");
        }
        if (keys.FirstOrDefault(k => k.Length is 0 or > 128) is { } wrong)
        {
            throw DynamoErrors.Validation($"The Tag Key provided is invalid, Key: {wrong}");
        }
        var table = TaggedTable.Find(tx, request);
        TableCatalog.Save(tx, table with { Tags = table.Tags.Where(t => !keys.Contains(t.Key)).ToDictionary() });
        return [];
    }
}
