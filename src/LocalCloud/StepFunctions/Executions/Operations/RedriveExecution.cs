using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using LocalCloud.Storage;

namespace LocalCloud.StepFunctions.Executions.Operations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_RedriveExecution.html</summary>
internal static class RedriveExecution
{
    public static JsonObject Run(Engine engine, Transaction tx, JsonObject request)
    {
        var arn = Arns.Execution(request);
        new Constraints().Length(request.String("clientToken"), "clientToken", 1, 64).Check();
        var execution = ExecutionStore.Find(tx, arn) ?? throw ExecutionErrors.DoesNotExist(arn);
        if (Redrive.NotRedrivable(execution) is { } reason)
        {
            throw new AwsException("ExecutionNotRedrivable", $"{reason}: '{arn}'");
        }
        if (Redrive.IsTooLate(execution, tx.Now))
        {
            throw new AwsException("ExecutionNotRedrivable", $"Execution redrivable period exceeded: '{arn}'");
        }
        ExecutionStore.Redrive(tx, execution.Id);
        Redrive.Restart(engine.Load(tx, execution.Id)!);
        return new JsonObject { ["redriveDate"] = ExecutionReport.Seconds(tx.NowMs) };
    }
}
