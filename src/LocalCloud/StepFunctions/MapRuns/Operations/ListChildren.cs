using LocalCloud.StepFunctions.Executions;

namespace LocalCloud.StepFunctions.MapRuns.Operations;

/// <summary>
/// ListExecutions of a Map Run (https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListExecutions.html,
/// "mapRunArn"): its children, newest first, which no state machine lists.
/// </summary>
internal static class ListChildren
{
    public static JsonObject Run(Transaction tx, JsonObject request, bool? wasRedriven)
    {
        var mapRun = MapRunArns.Demand(tx, request);
        var page = StepFunctionsModule.Paging.Of(request, mapRun.Arn);
        var before = page.Number(long.MaxValue);
        var all = ChildStore.List(tx, mapRun.Id, request.String("statusFilter"), wasRedriven, before, page.Size + 1);
        return page.Answer("executions", all, e => e.Id, e => ExecutionReport.ListItem(e, mapRun.Arn));
    }
}
