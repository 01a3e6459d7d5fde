using LocalCloud.StepFunctions.Machines;

namespace LocalCloud.StepFunctions.Executions.Operations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateActivity.html: idempotent by name.</summary>
internal static class CreateActivity
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var name = request.Required("name");
        LoggingConfiguration.CheckEncryption(request);
        var arn = tx.Place.Arn("states", "activity:" + Arns.Name(name));
        var tags = TagStore.Read(request);
        if (ActivityStore.Find(tx, arn) is null)
        {
            ActivityStore.Insert(tx, arn, name);
            TagStore.Set(tx, arn, tags);
        }
        var activity = ActivityStore.Find(tx, arn)!;
        return new JsonObject { ["activityArn"] = arn, ["creationDate"] = ExecutionReport.Seconds(activity.Created) };
    }
}
