using System.Text.Json.Nodes;
using LocalCloud.Storage;

namespace LocalCloud.StepFunctions.Executions.Operations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_DeleteActivity.html: no error when there is none.</summary>
internal static class DeleteActivity
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        ActivityStore.Delete(tx, Arns.Activity(request));
        return [];
    }
}
