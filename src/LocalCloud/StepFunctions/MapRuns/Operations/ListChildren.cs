using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using LocalCloud.StepFunctions.Executions;
using LocalCloud.Storage;

namespace LocalCloud.StepFunctions.MapRuns.Operations;

/// <summary>
/// ListExecutions of a Map Run (https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListExecutions.html, "mapRunArn"): its
/// children, newest first, which no state machine lists.
/// </summary>
internal static class ListChildren
{
    public static JsonObject Run(Transaction tx, JsonObject request, int limit, bool? wasRedriven)
    {
        var mapRun = MapRunArns.Demand(tx, request);
        var before = PageToken.Read(request.String("nextToken"), mapRun.Arn, long.MaxValue);
        var all = ChildStore.List(tx, mapRun.Id, request.String("statusFilter"), wasRedriven, before, limit + 1);
        var page = all.Take(limit).Select(e => ExecutionReport.ListItem(e, mapRun.Arn));
        var answer = new JsonObject { ["executions"] = new JsonArray([.. page]) };
        if (all.Count > limit)
        {
            answer["nextToken"] = PageToken.Create(mapRun.Arn, all[limit - 1].Id);
        }
        return answer;
    }
}
