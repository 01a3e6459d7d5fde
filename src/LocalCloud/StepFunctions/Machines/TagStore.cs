using LocalCloud.Protocol.Checks;

namespace LocalCloud.StepFunctions.Machines;

/// <summary>Tags of state machines and activities.</summary>
internal static class TagStore
{
    private const int Most = 50;

    public static List<(string Key, string Value)> List(Transaction tx, string resource) =>
        tx.Query(
            "select key, value from machine_tag where resource = $1 order by rowid",
            row => (row.String(0), row.String(1)),
            resource
        );

    /// <summary>A request's tags.</summary>
    /// <exception cref="AwsException">A key is AWS's own.</exception>
    public static List<(string Key, string Value)> Read(JsonObject request)
    {
        var tags = request.Objects("tags") ?? [];
        var failures = new Failures();
        for (var i = 0; i < tags.Count; i++)
        {
            if (tags[i].String("key") is null)
            {
                failures.At($"tags.{i + 1}.member.key", null, StructureCheck.NotNull);
            }
        }
        failures.Throw();
        var read = tags.Select(t => (Key: t.Required("key"), Value: t.String("value") ?? "")).ToList();
        CheckKeys(read.Select(t => t.Key));
        return read;
    }

    /// <exception cref="AwsException">A key is AWS's own.</exception>
    public static void CheckKeys(IEnumerable<string> keys)
    {
        if (keys.Any(k => k.StartsWith("aws:", StringComparison.Ordinal)))
        {
            throw new AwsException(
                "AccessDeniedException",
                "Caller is an end user and not allowed to mutate system tags"
            );
        }
    }

    /// <exception cref="AwsException">TooManyTags</exception>
    public static void Set(Transaction tx, string resource, IEnumerable<(string Key, string Value)> tags)
    {
        foreach (var (key, value) in tags)
        {
            tx.Execute(
                "insert into machine_tag (resource, key, value) values ($1, $2, $3) "
                    + "on conflict do update set value = excluded.value",
                resource,
                key,
                value
            );
        }
        if (List(tx, resource).Count > Most)
        {
            throw new AwsException("TooManyTags", $"'{resource}' would have more than {Most} tags.");
        }
    }

    public static void Remove(Transaction tx, string resource, IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            tx.Execute("delete from machine_tag where resource = $1 and key = $2", resource, key);
        }
    }

    /// <summary>What can have tags: a machine (not a version or alias) or an activity.</summary>
    /// <exception cref="AwsException">InvalidArn or ResourceNotFound</exception>
    public static string Demand(Transaction tx, JsonObject request)
    {
        var arn = request.Required("resourceArn");
        var exists = arn.Contains(":activity:")
            ? tx.First("select 1 from activity where arn = $1", row => row.Long(0), arn) == 1
            : MachineArn.Parse(arn).Qualifier is null && MachineStore.Find(tx, arn) is not null;
        return exists ? arn : throw MachineErrors.ResourceNotFound(arn);
    }
}
