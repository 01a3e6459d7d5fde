using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using LocalCloud.Storage;

namespace LocalCloud.Logs.Operations;

/// <summary>docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogGroups.html</summary>
internal static class DescribeLogGroups
{
    private const int Most = 50;

    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var prefix = request.String("logGroupNamePrefix");
        var part = request.String("logGroupNamePattern");
        var limit = request.Long("limit");
        var all = new Constraints().Range(limit, "limit", 1, Most).Length(part, "logGroupNamePattern", 0, 512);
        all.GroupName(prefix, "logGroupNamePrefix").CheckLogs();
        if (prefix is not null && part is not null)
        {
            throw LogErrors.Invalid("LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.");
        }
        var size = (int)(limit ?? Most);
        var found = LogGroups.List(tx, prefix ?? "", part ?? "", request.String("nextToken") ?? "", size + 1);
        var answer = new JsonObject { ["logGroups"] = new JsonArray([.. found.Take(size).Select(group => Show(tx, group))]) };
        if (found.Count > size)
        {
            answer["nextToken"] = found[size - 1].Name;
        }
        return answer;
    }

    private static JsonObject Show(Transaction tx, LogGroup group)
    {
        var arn = group.Arn(tx.Cloud);
        var shown = new JsonObject
        {
            ["logGroupName"] = group.Name,
            ["creationTime"] = group.Created,
            ["metricFilterCount"] = 0,
            ["arn"] = arn + ":*",
            ["storedBytes"] = 0,
            ["logGroupClass"] = group.Class,
            ["logGroupArn"] = arn,
        };
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
