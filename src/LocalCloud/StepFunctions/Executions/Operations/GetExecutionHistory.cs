using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using LocalCloud.StepFunctions.Executions.History;
using LocalCloud.Storage;

namespace LocalCloud.StepFunctions.Executions.Operations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_GetExecutionHistory.html</summary>
internal static class GetExecutionHistory
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var arn = Arns.Execution(request);
        var reverse = request.Bool("reverseOrder") ?? false;
        var limit = PageToken.Limit(request.Int("maxResults"), 100);
        var list = (reverse ? "-" : "+") + arn;
        var from = PageToken.Read(request.String("nextToken"), list, reverse ? long.MaxValue : 1);
        var execution = ExecutionStore.Find(tx, arn) ?? throw ExecutionErrors.DoesNotExist(arn);
        var events = HistoryStore.Read(tx, execution.Id, from, limit + 1, reverse);
        var answer = new JsonObject();
        if (events.Count > limit)
        {
            answer["nextToken"] = PageToken.Create(list, events[limit]["id"]!.GetValue<long>());
            events.RemoveAt(limit);
        }
        var includeData = request.Bool("includeExecutionData") ?? true;
        answer["events"] = new JsonArray([.. events.Select(e => includeData ? e.DeepClone() : EventData.Without(e))]);
        return answer;
    }
}
