namespace LocalCloud.Sqs.Operations;

/// <summary>The entries of a batch: each succeeds or fails on its own.</summary>
internal static class Batch
{
    private const int Most = 10;
    private const int LongestId = 80;

    /// <param name="name">What an entry is called, for example <c>SendMessageBatchRequestEntry</c>.</param>
    /// <exception cref="AwsException">The batch as a whole is refused.</exception>
    public static IReadOnlyList<JsonObject> Entries(JsonObject request, string name)
    {
        var entries = request.Objects("Entries") ?? throw SqsErrors.Missing("Entries");
        if (entries.Count == 0)
        {
            throw new AwsException("EmptyBatchRequest", $"There should be at least one {name} in the request.");
        }
        if (entries.Count > Most)
        {
            throw new AwsException(
                "TooManyEntriesInBatchRequest",
                $"Maximum number of entries per request are {Most}. You have sent {entries.Count}."
            );
        }
        var ids = new HashSet<string>();
        foreach (var id in entries.Select(entry => entry.String("Id") ?? ""))
        {
            CheckId(id);
            if (!ids.Add(id))
            {
                throw new AwsException("BatchEntryIdsNotDistinct", $"Id {id} repeated.");
            }
        }
        return entries;
    }

    /// <summary>Runs each entry and answers which succeeded, with what, and which failed, and why.</summary>
    public static JsonObject Run(IReadOnlyList<JsonObject> entries, Func<JsonObject, JsonObject> run)
    {
        var successful = new JsonArray();
        var failed = new JsonArray();
        foreach (var entry in entries)
        {
            var id = entry.String("Id");
            try
            {
                var answer = run(entry);
                answer.Insert(0, "Id", id);
                successful.Add(answer);
            }
            catch (AwsException e)
            {
                failed.Add(
                    new JsonObject
                    {
                        ["Id"] = id,
                        ["SenderFault"] = e.Status < 500,
                        ["Code"] = SqsErrors.CodeOf(e.Type),
                        ["Message"] = e.Message,
                    }
                );
            }
        }
        return new JsonObject { ["Successful"] = successful, ["Failed"] = failed };
    }

    private static void CheckId(string id)
    {
        if (id.Length is 0 or > LongestId || !id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
        {
            throw new AwsException(
                "InvalidBatchEntryId",
                "A batch entry id can only contain alphanumeric characters, hyphens and underscores. It can be at most 80 letters long."
            );
        }
    }
}
