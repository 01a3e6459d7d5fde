namespace LocalCloud.StepFunctions.Executions.Operations;

/// <summary>
/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartSyncExecution.html: runs an Express workflow
/// and answers with its end.
/// </summary>
internal static class StartSyncExecution
{
    public static async Task<JsonObject> RunAsync(Engine engine, JsonObject request, CancellationToken cancelled)
    {
        var included = request.String("includedData");
        var id = 0L;
        var ended = await engine
            .Store.WriteAsync(tx =>
            {
                id = Start(engine, tx, request);
                return engine.Await(id);
            })
            .ConfigureAwait(false);
        await ended.WaitAsync(cancelled).ConfigureAwait(false);
        var execution = engine.Store.Read(tx => ExecutionStore.Find(tx, id)!);
        return ExecutionReport.Synchronous(execution, included != "METADATA_ONLY");
    }

    private static long Start(Engine engine, Transaction tx, JsonObject request)
    {
        var wanted = StartRequest.Read(tx, request);
        return wanted.IsExpress
            ? wanted.Insert(engine, tx, wanted.Arn(tx.Place), parent: null)
            : throw ExecutionErrors.TypeNotSupported();
    }
}
