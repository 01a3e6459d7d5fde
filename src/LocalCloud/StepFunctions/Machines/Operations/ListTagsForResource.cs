using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using LocalCloud.Storage;

namespace LocalCloud.StepFunctions.Machines.Operations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListTagsForResource.html</summary>
internal static class ListTagsForResource
{
    public static JsonObject Run(Transaction tx, JsonObject request) =>
        new()
        {
            ["tags"] = new JsonArray(
                [.. TagStore.List(tx, TagStore.Demand(tx, request)).Select(t => new JsonObject { ["key"] = t.Key, ["value"] = t.Value })]),
        };
}
