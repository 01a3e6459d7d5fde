using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Tables;

namespace LocalCloud.DynamoDb.Operations;

internal static class TagResource
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        new Checks().Required(request["ResourceArn"], "resourceArn").Required(request["Tags"], "tags").Throw();
        if (request.List("Tags")!.Count == 0)
        {
            throw DynamoErrors.Validation("Atleast one Tag needs to be provided as Input.");
        }
        var table = TaggedTable.Find(tx, request);
        TableCatalog.Save(tx, table with { Tags = TagRules.Merge(table.Tags, request) });
        return [];
    }
}
