namespace LocalCloud.StepFunctions.Executions.Operations;

/// <summary>
/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html. For a Standard workflow idempotent while
/// an execution with the same name and input runs; a name is used for good once its execution ended. For an Express workflow every
/// call starts an execution.
/// </summary>
internal static class StartExecution
{
    /// <param name="parent">The task of another execution that waits for this one's end; null for none.</param>
    public static JsonObject Run(Engine engine, Transaction tx, JsonObject request, TaskReference? parent)
    {
        var wanted = StartRequest.Read(tx, request);
        if (wanted.IsExpress && parent is not null)
        {
            // Express workflows are no Run a Job (.sync) task (Developer Guide, "Choosing workflow type").
            throw ExecutionErrors.TypeNotSupported();
        }
        var arn = wanted.Arn(tx.Place);
        if (ExecutionStore.Find(tx, arn) is { } existing)
        {
            return existing.IsRunning && existing.Input == wanted.Input
                ? Answer(existing.Arn, existing.Started)
                : throw new AwsException("ExecutionAlreadyExists", $"Execution Already Exists: '{arn}'");
        }
        wanted.Insert(engine, tx, arn, parent);
        return Answer(arn, tx.NowMs);
    }

    private static JsonObject Answer(string arn, long started) =>
        new() { ["executionArn"] = arn, ["startDate"] = ExecutionReport.Seconds(started) };
}
