namespace LocalCloud.StepFunctions.Machines.Operations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListStateMachineAliases.html</summary>
internal static class ListStateMachineAliases
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var arn = request.Required("stateMachineArn");
        var parsed = MachineArn.Parse(arn);
        var page = StepFunctionsModule.Paging.Of(request);
        if (MachineStore.Find(tx, parsed.Machine) is null)
        {
            throw MachineErrors.DoesNotExist(arn);
        }
        var aliases = AliasStore
            .List(tx, parsed.Machine, page.Number(0))
            .Where(a => !parsed.IsVersion || a.Routes.Any(r => r.VersionArn == arn))
            .ToList();
        return page.Answer(
            "stateMachineAliases",
            aliases,
            a => a.Id,
            a => new JsonObject { ["stateMachineAliasArn"] = a.Arn, ["creationDate"] = MachineReport.Time(a.Created) }
        );
    }
}
