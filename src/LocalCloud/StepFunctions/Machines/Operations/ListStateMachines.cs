using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using LocalCloud.Storage;

namespace LocalCloud.StepFunctions.Machines.Operations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListStateMachines.html</summary>
internal static class ListStateMachines
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var page = Page.Of(request);
        var answer = new JsonObject();
        var machines = page.Cut(MachineStore.List(tx, page.After, page.Size + 1), answer, m => m.Name);
        answer["stateMachines"] = new JsonArray([
            .. machines.Select(m => new JsonObject
            {
                ["stateMachineArn"] = m.Arn,
                ["name"] = m.Name,
                ["type"] = m.Type,
                ["creationDate"] = MachineReport.Time(m.Created),
            }),
        ]);
        return answer;
    }
}
