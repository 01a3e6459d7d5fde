namespace LocalCloud.StepFunctions.Machines.Operations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateStateMachineAlias.html</summary>
internal static class CreateStateMachineAlias
{
    private const int Most = 100;

    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var name = request.Required("name");
        var description = request.String("description");
        var routes = AliasRequest.Routes(request)!;
        var machine = AliasRequest.Machine(tx, routes);
        MachineStore.Demand(tx, machine);
        var arn = $"{machine}:{name}";
        if (AliasStore.Find(tx, arn) is { } existing)
        {
            return existing.Description == description && existing.Routes.SequenceEqual(routes)
                ? Answer(existing)
                : throw MachineErrors.Conflict(
                    "Failed to create alias because an alias with the same name and a different routing configuration already exists."
                );
        }
        if (AliasStore.List(tx, machine).Count >= Most)
        {
            throw new AwsException("ServiceQuotaExceededException", $"A state machine has at most {Most} aliases.");
        }
        var alias = new MachineAlias(0, arn, machine, name, description, routes, tx.NowMs, Updated: null);
        AliasStore.Insert(tx, alias);
        return Answer(alias);
    }

    private static JsonObject Answer(MachineAlias alias) =>
        new() { ["stateMachineAliasArn"] = alias.Arn, ["creationDate"] = MachineReport.Time(alias.Created) };
}
