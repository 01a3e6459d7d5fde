namespace LocalCloud.StepFunctions.MapRuns.Operations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeMapRun.html</summary>
internal static class DescribeMapRun
{
    public static JsonObject Run(Transaction tx, JsonObject request) =>
        MapRunReport.Describe(tx, MapRunArns.Demand(tx, request));
}
