namespace LocalCloud.StepFunctions.Machines.Operations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListStateMachineVersions.html</summary>
internal static class ListStateMachineVersions
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var arn = MachineRequest.PlainArn(request);
        var page = StepFunctionsModule.Paging.Of(request);
        var versions = VersionStore.List(tx, arn, page.Number(long.MaxValue), page.Size + 1);
        return page.Answer(
            "stateMachineVersions",
            versions,
            v => v.Number,
            v => new JsonObject { ["stateMachineVersionArn"] = v.Arn, ["creationDate"] = MachineReport.Time(v.Created) }
        );
    }
}
