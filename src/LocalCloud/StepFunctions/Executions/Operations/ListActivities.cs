namespace LocalCloud.StepFunctions.Executions.Operations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListActivities.html</summary>
internal static class ListActivities
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var page = StepFunctionsModule.Paging.Of(request, "activities");
        var found = ActivityStore.List(tx, page.Number(0), page.Size + 1);
        return page.Answer("activities", found, a => a.Id, DescribeActivity.Report);
    }
}
