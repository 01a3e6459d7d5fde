using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using LocalCloud.Storage;

namespace LocalCloud.StepFunctions.Executions.Operations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeExecution.html</summary>
internal static class DescribeExecution
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var arn = Arns.Execution(request);
        var included = request.String("includedData");
        var execution = ExecutionStore.Find(tx, arn) ?? throw ExecutionErrors.DoesNotExist(arn);
        return ExecutionReport.Describe(execution, Redrive.NotRedrivable(tx, execution), included != "METADATA_ONLY");
    }
}
