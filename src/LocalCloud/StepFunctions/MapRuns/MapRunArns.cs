using LocalCloud.StepFunctions.Executions;

namespace LocalCloud.StepFunctions.MapRuns;

/// <summary>
/// The ARNs of Map Runs and of their children, as the Developer Guide shows them ("Label", "ResultWriter").
/// </summary>
internal static class MapRunArns
{
    /// <summary>For example <c>arn:aws:states:us-east-1:000000000000:mapRun:Machine/Label:UUID</c>.</summary>
    public static string Of(Place place, string machineName, string label) =>
        place.Arn("states", $"mapRun:{machineName}/{label}:{Guid.NewGuid()}");

    /// <summary>For example <c>arn:aws:states:us-east-1:000000000000:execution:Machine/Label:NAME</c>.</summary>
    public static string Child(Place place, MapRun mapRun, string name)
    {
        return mapRun.IsExpress
            ? place.Arn("states", $"express:{mapRun.Workflow}:{name}:{Guid.NewGuid()}")
            : place.Arn("states", $"execution:{mapRun.Workflow}:{name}");
    }

    /// <exception cref="AwsException">InvalidArn or ResourceNotFound</exception>
    public static MapRun Demand(Transaction tx, JsonObject request)
    {
        var arn = Arns.MapRun(request);
        return MapRunStore.Find(tx, arn) ?? throw new AwsException("ResourceNotFound", $"Resource not found: '{arn}'");
    }
}
