using LocalCloud.EventBridge.Archives;

namespace LocalCloud.EventBridge.Operations;

/// <summary>docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateArchive.html</summary>
internal static class CreateArchive
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var name = request.Required("ArchiveName");
        var source = request.Required("EventSourceArn");
        var bus = ArchiveRequest.Bus(tx, source, "EventSourceArn");
        if (ArchiveCatalog.Find(tx, name) is not null)
        {
            throw Errors.Exists($"Archive {name} already exists.");
        }
        var pattern = Pattern(request);
        if (Rules.Count(tx, bus.Name) >= Rules.MostPerBus)
        {
            throw Errors.TooMany();
        }
        var archive = new Archive(
            name,
            bus.Name,
            pattern,
            request.String("Description"),
            request.Long("RetentionDays") ?? 0,
            request.String("KmsKeyIdentifier"),
            tx.NowMs
        );
        ArchiveCatalog.Put(tx, archive);
        return Show(tx.Place, archive);
    }

    /// <exception cref="AwsException">InvalidEventPatternException.</exception>
    public static string? Pattern(JsonObject request)
    {
        if (request.String("EventPattern") is not { Length: > 0 } pattern)
        {
            return null;
        }
        TestEventPattern.Compile(pattern);
        return pattern;
    }

    public static JsonObject Show(Place place, Archive archive) =>
        new()
        {
            ["ArchiveArn"] = archive.Arn(place),
            ["State"] = Archive.State,
            ["CreationTime"] = archive.Created / 1000.0,
        };
}
