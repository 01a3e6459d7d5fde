using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using LocalCloud.Storage;

namespace LocalCloud.StepFunctions.Executions.Operations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListActivities.html</summary>
internal static class ListActivities
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var limit = PageToken.Limit(request.Int("maxResults"), 100);
        var after = PageToken.Read(request.String("nextToken"), "activities", 0);
        var found = ActivityStore.List(tx, after, limit + 1);
        var page = found.Take(limit).Select(DescribeActivity.Report);
        var answer = new JsonObject { ["activities"] = new JsonArray([.. page]) };
        if (found.Count > limit)
        {
            answer["nextToken"] = PageToken.Create("activities", found[limit - 1].Id);
        }
        return answer;
    }
}
