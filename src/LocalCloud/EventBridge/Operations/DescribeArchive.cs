using LocalCloud.EventBridge.Archives;

namespace LocalCloud.EventBridge.Operations;

/// <summary>docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeArchive.html</summary>
internal static class DescribeArchive
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var archive = ArchiveCatalog.Get(tx, request.Required("ArchiveName"));
        var shown = ListArchives.Show(tx, archive);
        shown["ArchiveArn"] = archive.Arn(tx.Place);
        if (archive.Description is { Length: > 0 })
        {
            shown["Description"] = archive.Description;
        }
        if (archive.Pattern is not null)
        {
            shown["EventPattern"] = archive.Pattern;
        }
        if (archive.KmsKey is not null)
        {
            shown["KmsKeyIdentifier"] = archive.KmsKey;
        }
        return shown;
    }
}
