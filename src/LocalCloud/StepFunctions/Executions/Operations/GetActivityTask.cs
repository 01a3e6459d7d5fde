namespace LocalCloud.StepFunctions.Executions.Operations;

/// <summary>
/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_GetActivityTask.html: holds the request for up to 60 seconds,
/// then answers without a token.
/// </summary>
internal static class GetActivityTask
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    public static async Task<JsonObject> RunAsync(Engine engine, JsonObject request, CancellationToken cancelled)
    {
        var arn = Arns.Activity(request);
        var worker = request.String("workerName");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
        limit.CancelAfter(Longest);
        while (true)
        {
            // Asked for before looking, so that a task which is offered in between is not missed.
            var offered = engine.Offered;
            var task = await engine.Store.WriteAsync(tx => Take(engine, tx, arn, worker)).ConfigureAwait(false);
            if (task is not null)
            {
                return task;
            }
            try
            {
                await offered.WaitAsync(limit.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (!cancelled.IsCancellationRequested)
            {
                return [];
            }
        }
    }

    private static JsonObject? Take(Engine engine, Transaction tx, string arn, string? worker)
    {
        if (ActivityStore.Find(tx, arn) is null)
        {
            throw ExecutionErrors.ActivityDoesNotExist(arn);
        }
        while (ActivityStore.Take(tx, arn) is var (task, input))
        {
            if (engine.FindTask(tx, task) is not var (run, frame))
            {
                continue;
            }
            var token = run.Token(frame);
            Tasks.Taken(run, frame, worker);
            run.Save();
            return new JsonObject { ["taskToken"] = token, ["input"] = input };
        }
        return null;
    }
}
