namespace LocalCloud.StepFunctions.Executions.Operations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_StopExecution.html: a second stop changes nothing.</summary>
internal static class StopExecution
{
    public static JsonObject Run(Engine engine, Transaction tx, JsonObject request)
    {
        var arn = Arns.Execution(request);
        var error = request.String("error");
        var cause = request.String("cause");
        var execution = ExecutionStore.Find(tx, arn) ?? throw ExecutionErrors.DoesNotExist(arn);
        if (execution.IsRunning)
        {
            engine.End(tx, execution.Id, Ending.Aborted(error, cause));
        }
        return new JsonObject { ["stopDate"] = ExecutionReport.Seconds(execution.Stopped ?? tx.NowMs) };
    }
}
