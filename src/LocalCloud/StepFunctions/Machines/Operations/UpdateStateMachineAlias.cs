namespace LocalCloud.StepFunctions.Machines.Operations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_UpdateStateMachineAlias.html</summary>
internal static class UpdateStateMachineAlias
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var description = request.String("description");
        var routes = AliasRequest.Routes(request);
        if (description is null && routes is null)
        {
            throw MachineErrors.Validation("Either description or routing configuration must be specified");
        }
        var alias = DescribeStateMachineAlias.Demand(tx, request);
        MachineStore.Demand(tx, alias.Machine);
        if (routes is not null && AliasRequest.Machine(tx, routes) != alias.Machine)
        {
            throw AliasRequest.OtherMachine(routes);
        }
        AliasStore.Update(
            tx,
            alias with
            {
                Description = description ?? alias.Description,
                Routes = routes ?? alias.Routes,
                Updated = tx.NowMs,
            }
        );
        return new JsonObject { ["updateDate"] = MachineReport.Time(tx.NowMs) };
    }
}
