using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Writes;

/// <summary>ReturnValues of PutItem and DeleteItem, which know the old item only.</summary>
internal static class ReturnedValues
{
    public static void CheckOldOnly(JsonObject request)
    {
        if (request.Text("ReturnValues") is not (null or "NONE" or "ALL_OLD"))
        {
            throw DynamoErrors.Validation("ReturnValues can only be ALL_OLD or NONE");
        }
    }

    public static JsonObject? Old(JsonObject request, ItemWrite write) =>
        request.Text("ReturnValues") == "ALL_OLD" && write.Old is { } old ? Item.Parsed(old.Document) : null;
}
