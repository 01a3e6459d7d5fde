using LocalCloud.EventBridge.Targets;

namespace LocalCloud.EventBridge.Operations;

/// <summary>docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html</summary>
internal sealed class PutEvents(EventRouter router)
{
    /// <summary>The size of all entries together ("Calculating PutEvents event entry size").</summary>
    private const int MostBytes = 1024 * 1024;

    public JsonObject Run(Transaction tx, JsonObject request)
    {
        if (request.String("EndpointId") is not null)
        {
            throw Errors.Invalid("Global endpoints are not in the local cloud. Leave EndpointId out.");
        }
        var entries = request.RequiredObjects("Entries");
        if (entries.Sum(Size) > MostBytes)
        {
            throw Errors.Invalid("Total size of the entries in the request is over the limit.");
        }
        var answers = new JsonArray();
        var failed = 0;
        foreach (var entry in entries)
        {
            var answer = Put(tx, entry);
            failed += answer.ContainsKey("ErrorCode") ? 1 : 0;
            answers.Add(answer);
        }
        return new JsonObject { ["FailedEntryCount"] = failed, ["Entries"] = answers };
    }

    private JsonObject Put(Transaction tx, JsonObject entry)
    {
        foreach (var member in (ReadOnlySpan<string>)["Source", "DetailType", "Detail"])
        {
            if (string.IsNullOrEmpty(entry.String(member)))
            {
                return Failure(
                    "InvalidArgument",
                    $"Parameter {member} is not valid. Reason: {member} is a required argument."
                );
            }
        }
        var source = entry.Required("Source");
        if (source.StartsWith("aws.", StringComparison.Ordinal))
        {
            return Failure("NotAuthorizedForSourceException", "Not authorized for the source.");
        }
        var posted = PostedEvent.Create(tx, entry);
        if (posted is null)
        {
            return Failure("MalformedDetail", "Detail is malformed.");
        }
        // An event for a bus that does not exist is accepted and goes nowhere, as on AWS.
        router.Route(tx, Buses.NameOf(tx.Place, entry.String("EventBusName")), posted);
        return new JsonObject { ["EventId"] = posted.Id };
    }

    private static JsonObject Failure(string code, string message) =>
        new() { ["ErrorCode"] = code, ["ErrorMessage"] = message };

    private static int Size(JsonObject entry) =>
        (entry.ContainsKey("Time") ? 14 : 0)
        + Bytes(entry.String("Source"))
        + Bytes(entry.String("DetailType"))
        + Bytes(entry.String("Detail"))
        + (entry.Strings("Resources")?.Sum(Bytes) ?? 0);

    private static int Bytes(string? text) => text is null ? 0 : Encoding.UTF8.GetByteCount(text);
}
