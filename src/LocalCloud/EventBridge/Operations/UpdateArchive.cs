using LocalCloud.EventBridge.Archives;

namespace LocalCloud.EventBridge.Operations;

/// <summary>
/// docs.aws.amazon.com/eventbridge/latest/APIReference/API_UpdateArchive.html; what is left out stays as it was.
/// </summary>
internal static class UpdateArchive
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var name = request.Required("ArchiveName");
        var known = ArchiveCatalog.Get(tx, name);
        var changed = known with
        {
            Pattern = request.ContainsKey("EventPattern") ? CreateArchive.Pattern(request) : known.Pattern,
            Description = request.String("Description") ?? known.Description,
            Retention = request.Long("RetentionDays") ?? known.Retention,
            KmsKey = request.String("KmsKeyIdentifier") ?? known.KmsKey,
        };
        ArchiveCatalog.Put(tx, changed);
        return CreateArchive.Show(tx.Place, changed);
    }
}
