namespace LocalCloud.StepFunctions.Executions.Operations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeActivity.html</summary>
internal static class DescribeActivity
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var arn = Arns.Activity(request);
        var activity = ActivityStore.Find(tx, arn) ?? throw ExecutionErrors.ActivityDoesNotExist(arn);
        var report = Report(activity);
        report["encryptionConfiguration"] = new JsonObject { ["type"] = "AWS_OWNED_KEY" };
        return report;
    }

    public static JsonObject Report(Activity activity) =>
        new()
        {
            ["activityArn"] = activity.Arn,
            ["name"] = activity.Name,
            ["creationDate"] = ExecutionReport.Seconds(activity.Created),
        };
}
