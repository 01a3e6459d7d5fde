using LocalCloud.EventBridge.Targets;

namespace LocalCloud.EventBridge.Operations;

/// <summary>docs.aws.amazon.com/eventbridge/latest/APIReference/API_UpdateEventBus.html</summary>
internal static class UpdateEventBus
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var name = request.String("Name");
        var bus = Buses.Get(tx, name);
        DeadLetterQueue.Check(tx.Place, request.Object("DeadLetterConfig"));
        tx.Execute(
            """
            update events_bus set description = $2, kms_key = $3, dead_letter = $4, log_config = $5, modified = $6 where name = $1
            """,
            bus.Name,
            request.String("Description"),
            request.String("KmsKeyIdentifier"),
            BusSettings.Text(request, "DeadLetterConfig"),
            BusSettings.Text(request, "LogConfig"),
            tx.NowMs
        );
        var answer = new JsonObject { ["Arn"] = Buses.Arn(tx.Place, bus.Name), ["Name"] = bus.Name };
        BusSettings.Show(answer, Buses.Get(tx, bus.Name));
        return answer;
    }
}
