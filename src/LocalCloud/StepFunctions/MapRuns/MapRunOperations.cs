using LocalCloud.StepFunctions.MapRuns.Operations;

namespace LocalCloud.StepFunctions.MapRuns;

/// <summary>The operations on Map Runs.</summary>
internal static class MapRunOperations
{
    public static IEnumerable<Operation> All =>
        [
            Operation.Read("DescribeMapRun", DescribeMapRun.Run),
            Operation.Read("ListMapRuns", ListMapRuns.Run),
            Operation.Write("UpdateMapRun", UpdateMapRun.Run),
        ];
}
