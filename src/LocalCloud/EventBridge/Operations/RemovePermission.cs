namespace LocalCloud.EventBridge.Operations;

/// <summary>docs.aws.amazon.com/eventbridge/latest/APIReference/API_RemovePermission.html</summary>
internal static class RemovePermission
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var name = request.String("EventBusName");
        var id = request.String("StatementId");
        var bus = Buses.Get(tx, name);
        if (request.Bool("RemoveAllPermissions") == true)
        {
            Permissions.Store(tx, bus, null);
            return [];
        }
        var policy = Permissions.Read(bus);
        var statements = policy is null ? [] : Permissions.Editable(policy);
        var statement = statements.FirstOrDefault(s => id is not null && Permissions.Sid(s) == id)
            ?? throw Errors.NotFound("Statement with the provided id does not exist.");
        statements.Remove(statement);
        Permissions.Store(tx, bus, statements.Count == 0 ? null : Json.Text(policy!));
        return [];
    }
}
