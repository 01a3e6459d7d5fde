using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.MapRuns.Operations;

/// <summary>
/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_UpdateMapRun.html: what is not given stays.
/// </summary>
internal static class UpdateMapRun
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var mapRun = MapRunArns.Demand(tx, request);
        if (!mapRun.IsRunning)
        {
            throw new AwsException(
                "ValidationException",
                $"Only a Map Run that is {MapRun.Running} can be updated; '{mapRun.Arn}' is {mapRun.Status}."
            );
        }
        var tolerance = new Tolerance(
            request["toleratedFailureCount"]?.GetValue<long>() ?? mapRun.Tolerance.Count,
            request["toleratedFailurePercentage"]?.GetValue<double>() ?? mapRun.Tolerance.Percentage
        );
        MapRunStore.Update(tx, mapRun.Id, request.Int("maxConcurrency") ?? mapRun.MaxConcurrency, tolerance);
        MapRunEngine.Queue(tx, mapRun.Id);
        return [];
    }
}
