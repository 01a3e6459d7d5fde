using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using LocalCloud.StepFunctions.Executions;
using LocalCloud.Storage;

namespace LocalCloud.StepFunctions.MapRuns.Operations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListMapRuns.html: newest first.</summary>
internal static class ListMapRuns
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var arn = Arns.Execution(request);
        var limit = PageToken.Limit(request.Int("maxResults"), 100);
        var before = PageToken.Read(request.String("nextToken"), arn, long.MaxValue);
        var execution = ExecutionStore.Find(tx, arn) ?? throw ExecutionErrors.DoesNotExist(arn);
        var all = MapRunStore.List(tx, execution.Id, before, limit + 1);
        var answer = new JsonObject { ["mapRuns"] = new JsonArray([.. all.Take(limit).Select(MapRunReport.ListItem)]) };
        if (all.Count > limit)
        {
            answer["nextToken"] = PageToken.Create(arn, all[limit - 1].Id);
        }
        return answer;
    }
}
