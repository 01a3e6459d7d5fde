namespace LocalCloud.EventBridge.Operations;

/// <summary>docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteEventBus.html; a bus that is not there is no error.</summary>
internal static class DeleteEventBus
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var name = request.Required("Name");
        if (name == Buses.Default)
        {
            throw Errors.Invalid("Cannot delete event bus default.");
        }
        if (Rules.Count(tx, name) > 0)
        {
            throw Errors.Invalid("EventBus can't be deleted since it has rules.");
        }
        tx.Execute("delete from events_bus where name = $1", name);
        Tags.Remove(tx, Buses.Arn(tx.Place, name));
        return [];
    }
}
