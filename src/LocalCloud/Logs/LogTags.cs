namespace LocalCloud.Logs;

/// <summary>The tags of log groups; the service speaks of them by name and by ARN.</summary>
internal static class LogTags
{
    private const int Most = 50;

    public static void Put(Transaction tx, LogGroup group, JsonObject? tags)
    {
        foreach (var key in (tags ?? []).Select(tag => tag.Key))
        {
            tx.Execute(
                "insert or replace into log_tag (grp, key, value) values ($1, $2, $3)",
                group.Id,
                key,
                tags!.String(key) ?? ""
            );
        }
        if (tx.First("select count(*) from log_tag where grp = $1", row => row.Long(0), group.Id) > Most)
        {
            throw new AwsException("TooManyTagsException", "A log group can have at most 50 tags.");
        }
    }

    public static void Remove(Transaction tx, LogGroup group, IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            tx.Execute("delete from log_tag where grp = $1 and key = $2", group.Id, key);
        }
    }

    public static JsonObject List(Transaction tx, LogGroup group)
    {
        var tags = new JsonObject();
        tx.Each(
            "select key, value from log_tag where grp = $1 order by key",
            row =>
            {
                tags[row.String(0)] = row.String(1);
                return true;
            },
            group.Id
        );
        return new JsonObject { ["tags"] = tags };
    }
}
