namespace LocalCloud.Logs.Operations;

/// <summary>docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogStreams.html</summary>
internal static class DescribeLogStreams
{
    private const int Most = 50;

    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var prefix = request.String("logStreamNamePrefix");
        var order = request.String("orderBy");
        var limit = request.Long("limit");
        if (order == "LastEventTime" && prefix is not null)
        {
            throw LogErrors.Invalid("Cannot order by LastEventTime with a logStreamNamePrefix.");
        }
        var group = LogGroups.Requested(tx, request);
        var by = order == "LastEventTime" ? "ifnull(last, created)" : "name";
        var direction = request.Bool("descending") == true ? "desc" : "asc";
        var skip = Skip(request.String("nextToken"));
        var size = (int)(limit ?? Most);
        var found = tx.Query(
            $"""
            select name, created, first, last, ingested from log_stream
            where grp = $1 and substr(name, 1, length($2)) = $2 order by {by} {direction}, name {direction} limit $3 offset $4
            """,
            row => (JsonNode)Show(tx, group, row),
            group.Id,
            prefix ?? "",
            size + 1,
            skip
        );
        var answer = new JsonObject { ["logStreams"] = new JsonArray([.. found.Take(size)]) };
        if (found.Count > size)
        {
            answer["nextToken"] = (skip + size).ToString(CultureInfo.InvariantCulture);
        }
        return answer;
    }

    private static int Skip(string? token) =>
        token is null ? 0
        : int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var skip) ? skip
        : throw LogErrors.Invalid("The specified nextToken is invalid.");

    private static JsonObject Show(Transaction tx, LogGroup group, Row row)
    {
        var shown = new JsonObject { ["logStreamName"] = row.String(0), ["creationTime"] = row.Long(1) };
        if (!row.IsNull(2))
        {
            shown["firstEventTimestamp"] = row.Long(2);
            shown["lastEventTimestamp"] = row.Long(3);
            shown["lastIngestionTime"] = row.Long(4);
            shown["uploadSequenceToken"] = SequenceToken.Of(row.Long(4));
        }
        shown["arn"] = $"{group.Arn(tx.Place)}:log-stream:{row.String(0)}";
        shown["storedBytes"] = 0;
        return shown;
    }
}
