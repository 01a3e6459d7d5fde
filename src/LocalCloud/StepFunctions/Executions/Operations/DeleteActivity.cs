using LocalCloud.StepFunctions.Machines;

namespace LocalCloud.StepFunctions.Executions.Operations;

/// <summary>
/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_DeleteActivity.html: no error when there is none.
/// </summary>
internal static class DeleteActivity
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var arn = Arns.Activity(request);
        ActivityStore.Delete(tx, arn);
        TagStore.Remove(tx, arn, TagStore.List(tx, arn).Select(t => t.Key));
        return [];
    }
}
