namespace LocalCloud.Logs.Operations;

/// <summary>docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogGroups.html</summary>
internal static class DescribeLogGroups
{
    private const int Most = 50;

    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var part = request.String("logGroupNamePattern");
        if (part is not null && request.ContainsKey("logGroupNamePrefix"))
        {
            throw LogErrors.Invalid(
                "LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters."
            );
        }
        var size = (int)(request.Long("limit") ?? Most);
        var found = Find(tx, request, size + 1);
        var groups = new JsonArray([.. found.Take(size).Select(group => Show(tx, group, bySearch: part is not null))]);
        var answer = new JsonObject { ["logGroups"] = groups };
        // A search for a part of the name always has another page until one is empty.
        if (found.Count > size || (part is not null && found.Count > 0))
        {
            answer["nextToken"] = found[groups.Count - 1].Name;
        }
        return answer;
    }

    private static List<LogGroup> Find(Transaction tx, JsonObject request, int most)
    {
        if (request.Strings("logGroupIdentifiers") is { } identifiers)
        {
            var named = identifiers.Select(name => LogGroups.Find(tx, LogGroups.NameOf(tx.Place, name)));
            return [.. named.OfType<LogGroup>()];
        }
        return LogGroups.List(
            tx,
            request.String("logGroupNamePrefix") ?? "",
            request.String("logGroupNamePattern") ?? "",
            request.String("logGroupClass"),
            request.String("nextToken") ?? "",
            most
        );
    }

    /// <param name="bySearch">AWS shows less of groups that were searched for by a part of their name.</param>
    private static JsonObject Show(Transaction tx, LogGroup group, bool bySearch)
    {
        var arn = group.Arn(tx.Place);
        var shown = new JsonObject
        {
            ["logGroupName"] = group.Name,
            ["creationTime"] = group.Created,
            ["metricFilterCount"] = 0,
            ["arn"] = arn + ":*",
            ["logGroupClass"] = group.Class,
            ["logGroupArn"] = arn,
        };
        if (!bySearch)
        {
            shown["storedBytes"] = 0;
            shown["deletionProtectionEnabled"] = false;
        }
        if (group.Retention is { } days)
        {
            shown["retentionInDays"] = days;
        }
        if (group.KmsKey is { } key)
        {
            shown["kmsKeyId"] = key;
        }
        return shown;
    }
}
