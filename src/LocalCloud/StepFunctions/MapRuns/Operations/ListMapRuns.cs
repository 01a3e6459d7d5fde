using LocalCloud.StepFunctions.Executions;

namespace LocalCloud.StepFunctions.MapRuns.Operations;

/// <summary>
/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListMapRuns.html: newest first.
/// </summary>
internal static class ListMapRuns
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var arn = Arns.Execution(request);
        var page = StepFunctionsModule.Paging.Of(request, arn);
        var before = page.Number(long.MaxValue);
        var execution = ExecutionStore.Find(tx, arn) ?? throw ExecutionErrors.DoesNotExist(arn);
        var all = MapRunStore.List(tx, execution.Id, before, page.Size + 1);
        return page.Answer("mapRuns", all, run => run.Id, MapRunReport.ListItem);
    }
}
