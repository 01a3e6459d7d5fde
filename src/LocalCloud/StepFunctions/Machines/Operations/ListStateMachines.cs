namespace LocalCloud.StepFunctions.Machines.Operations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListStateMachines.html</summary>
internal static class ListStateMachines
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var page = StepFunctionsModule.Paging.Of(request);
        return page.Answer("stateMachines", MachineStore.List(tx, page.After, page.Size + 1), m => m.Name, Show);
    }

    private static JsonObject Show(Machine m) =>
        new()
        {
            ["stateMachineArn"] = m.Arn,
            ["name"] = m.Name,
            ["type"] = m.Type,
            ["creationDate"] = MachineReport.Time(m.Created),
        };
}
