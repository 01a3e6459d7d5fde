using LocalCloud.StepFunctions.Executions.History;

namespace LocalCloud.StepFunctions.Executions.Operations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_GetExecutionHistory.html</summary>
internal static class GetExecutionHistory
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var arn = Arns.Execution(request);
        var reverse = request.Bool("reverseOrder") ?? false;
        var page = StepFunctionsModule.Paging.Of(request, (reverse ? "-" : "+") + arn);
        var execution = ExecutionStore.Find(tx, arn) ?? throw ExecutionErrors.DoesNotExist(arn);
        var from = reverse ? page.Number(long.MaxValue) - 1 : page.Number(0) + 1;
        var events = HistoryStore.Read(tx, execution.Id, from, page.Size + 1, reverse);
        var includeData = request.Bool("includeExecutionData") ?? true;
        return page.Answer(
            "events",
            events,
            e => e.RequiredLong("id"),
            e => includeData ? e.DeepClone() : EventData.Without(e)
        );
    }
}
