using LocalCloud.StepFunctions.Executions;
using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.MapRuns;

/// <summary>
/// The result of a Map Run: the outputs of its children in the items' order. One without success stands there as it is described
/// (https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html, "Transformation").
/// </summary>
internal static class MapResults
{
    /// <exception cref="StatesException">States.DataLimitExceeded</exception>
    public static JsonNode Of(Transaction tx, MapRun mapRun, string? transformation)
    {
        var parts = new List<string>();
        var bytes = 0L;
        foreach (var id in ChildStore.All(tx, mapRun.Id))
        {
            var child = ExecutionStore.Find(tx, id)!;
            var part =
                child.Output is null || transformation == "NONE" ? Described(child)
                : transformation == "FLATTEN" ? Flattened(child.Output)
                : child.Output;
            if (part.Length > 0)
            {
                parts.Add(part);
            }
            bytes += Encoding.UTF8.GetByteCount(part) + 1;
            if (bytes > Limits.PayloadBytes)
            {
                throw new StatesException(ErrorNames.DataLimitExceeded, PayloadSize.TooLarge(mapRun.State));
            }
        }
        return Json.Parse($"[{string.Join(',', parts)}]")!;
    }

    private static string Flattened(string output) =>
        Json.Parse(output) is JsonArray list ? AwsText.Of(list)[1..^1] : output;

    private static string Described(Execution child) =>
        AwsText.Of(
            SdkNames.Sorted(
                SdkNames.Pascal(ExecutionReport.Describe(child, Redrive.NotRedrivable(child)), SdkNames.Dates.Text)
            )
        );
}
