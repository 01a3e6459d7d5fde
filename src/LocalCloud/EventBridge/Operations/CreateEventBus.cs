using LocalCloud.EventBridge.Targets;

namespace LocalCloud.EventBridge.Operations;

/// <summary>docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateEventBus.html</summary>
internal static class CreateEventBus
{
    /// <summary>Event buses per account and region (EventBridge quotas).</summary>
    private const int Most = 100;

    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var name = request.Required("Name");
        var tags = request.Objects("Tags");
        var source = request.String("EventSourceName");
        if (source is not null)
        {
            throw Errors.NotFound($"Event source {source} does not exist.");
        }
        if (name.StartsWith("aws.", StringComparison.Ordinal))
        {
            throw Errors.Invalid("EventBus name starting with 'aws.' is not valid.");
        }
        if (name.Contains('/'))
        {
            throw Errors.Invalid("Event bus name must not contain '/'.");
        }
        DeadLetterQueue.Check(tx.Place, request.Object("DeadLetterConfig"));
        if (Buses.Find(tx, name) is not null)
        {
            throw Errors.Exists($"Event bus {name} already exists.");
        }
        if (tx.First("select count(*) from events_bus", row => row.Long(0)) >= Most)
        {
            throw Errors.TooMany();
        }
        tx.Execute(
            """
            insert into events_bus (name, description, kms_key, dead_letter, log_config, created, modified, stamp)
            values ($1, $2, $3, $4, $5, $6, $6, $7)
            """,
            name,
            request.String("Description"),
            request.String("KmsKeyIdentifier"),
            BusSettings.Text(request, "DeadLetterConfig"),
            BusSettings.Text(request, "LogConfig"),
            tx.NowMs,
            Random.Shared.NextInt64()
        );
        var arn = Buses.Arn(tx.Place, name);
        Tags.Put(tx, arn, tags);
        var answer = new JsonObject { ["EventBusArn"] = arn };
        BusSettings.Show(answer, Buses.Get(tx, name));
        return answer;
    }
}
