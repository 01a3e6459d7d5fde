using LocalCloud.EventBridge.Archives;

namespace LocalCloud.EventBridge.Operations;

/// <summary>docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteArchive.html</summary>
internal static class DeleteArchive
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        ArchiveCatalog.Remove(tx, ArchiveCatalog.Get(tx, request.Required("ArchiveName")));
        return [];
    }
}
