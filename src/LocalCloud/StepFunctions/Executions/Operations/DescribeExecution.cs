using LocalCloud.StepFunctions.MapRuns;

namespace LocalCloud.StepFunctions.Executions.Operations;

/// <summary>
/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeExecution.html: an Express execution is described only when
/// a Map Run started it.
/// </summary>
internal static class DescribeExecution
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var arn = request.Required("executionArn");
        var included = request.String("includedData");
        if (ExecutionStore.Find(tx, arn) is not { } execution || execution is { IsExpress: true, MapRun: null })
        {
            throw ExecutionErrors.DoesNotExist(Arns.Execution(request));
        }
        return ExecutionReport.Describe(
            execution,
            Redrive.NotRedrivable(tx, execution),
            included != "METADATA_ONLY",
            execution.MapRun is { } id ? MapRunStore.Find(tx, id)?.Arn : null
        );
    }
}
