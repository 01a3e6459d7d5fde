using System.Text.RegularExpressions;

namespace LocalCloud.StepFunctions.Executions.Operations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_RedriveExecution.html</summary>
internal static class RedriveExecution
{
    public static JsonObject Run(Engine engine, Transaction tx, JsonObject request)
    {
        var arn = Arns.Execution(request);
        var clientToken = request.String("clientToken");
        var execution = ExecutionStore.Find(tx, arn) ?? throw ExecutionErrors.DoesNotExist(arn);
        if (clientToken is not null && execution.RedriveToken == clientToken)
        {
            return Answer(execution.Redriven!.Value);
        }
        if (execution.MapRun is not null)
        {
            throw new AwsException(
                "ExecutionNotRedrivable",
                $"Execution was started by a Map Run and is redriven with its parent: '{arn}'"
            );
        }
        if (Redrive.NotRedrivable(tx, execution) is { } reason)
        {
            throw new AwsException("ExecutionNotRedrivable", $"{reason}: '{arn}'");
        }
        ExecutionStore.Redrive(tx, execution.Id, clientToken);
        engine.TellStatus(tx, execution.Id);
        Redrive.Restart(engine.Load(tx, execution.Id)!);
        return Answer(tx.NowMs);
    }

    private static JsonObject Answer(long redriven) => new() { ["redriveDate"] = ExecutionReport.Seconds(redriven) };
}
