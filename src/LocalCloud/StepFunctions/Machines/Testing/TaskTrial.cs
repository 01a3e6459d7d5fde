using LocalCloud.StepFunctions.Executions;
using LocalCloud.StepFunctions.Executions.History;
using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.Machines.Testing;

/// <summary>
/// Does a task's work for TestState through the engine itself: as the only state of a state machine that nobody sees, and that is gone
/// afterwards. So the task has the effects and errors that it has in a workflow.
/// </summary>
internal static class TaskTrial
{
    /// <summary>
    /// https://docs.aws.amazon.com/step-functions/latest/dg/test-state-isolation.html: a test takes at most five
    /// minutes.
    /// </summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    public static async Task<(JsonNode? Result, string? Error, string? Cause)> RunAsync(
        Store store,
        TaskDefinition state,
        string role,
        JsonNode? arguments,
        CancellationToken cancelled
    )
    {
        Refuse(state.Resource);
        var execution = await store.WriteAsync(tx => Start(tx, state, role, arguments)).ConfigureAwait(false);
        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
            limit.CancelAfter(Longest);
            return await EndAsync(store, execution, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancelled.IsCancellationRequested)
        {
            return (null, ErrorNames.Timeout, null);
        }
        finally
        {
            await store.WriteAsync(tx => Clean(tx, execution)).ConfigureAwait(false);
        }
    }

    /// <exception cref="AwsException">The task ends elsewhere, so that a test would wait in vain.</exception>
    private static void Refuse(string resource)
    {
        if (
            resource.EndsWith(".waitForTaskToken", StringComparison.Ordinal)
            || resource.Contains(".sync", StringComparison.Ordinal)
            || resource.Contains(":activity:", StringComparison.Ordinal)
        )
        {
            throw MachineErrors.Validation(
                $"TestState can't run {resource}: activities, .sync and .waitForTaskToken tasks need a mock."
            );
        }
    }

    private static string Start(Transaction tx, TaskDefinition state, string role, JsonNode? arguments)
    {
        var name = $"TestState-{Guid.NewGuid()}";
        var task = new JsonObject
        {
            ["Type"] = "Task",
            ["Resource"] = state.Resource,
            ["End"] = true,
        };
        if (state.Flow.HasArguments && arguments is JsonObject members)
        {
            // The arguments are the execution's input; the parameters hand each of them on as it is.
            task["Parameters"] = new JsonObject(
                members.Select(m => KeyValuePair.Create(m.Key + ".$", (JsonNode?)$"$['{m.Key}']"))
            );
        }
        var definition = new JsonObject
        {
            ["StartAt"] = state.Name,
            ["States"] = new JsonObject { [state.Name] = task },
        };
        var machine = new Machine
        {
            Arn = tx.Place.Arn("states", $"stateMachine:{name}"),
            Name = name,
            Type = "STANDARD",
            Status = "TESTING",
            Created = tx.NowMs,
            RevisionId = Guid.NewGuid().ToString(),
            IsInitial = true,
            Definition = Json.Text(definition),
            RoleArn = role,
            Logging = LoggingConfiguration.Off,
            Tracing = false,
            Updated = tx.NowMs,
        };
        MachineStore.Insert(tx, machine);
        var request = new JsonObject { ["stateMachineArn"] = machine.Arn, ["input"] = Json.Text(arguments) };
        return tx.Call("states", "StartExecution", request).Required("executionArn");
    }

    private static async Task<(JsonNode? Result, string? Error, string? Cause)> EndAsync(
        Store store,
        string arn,
        CancellationToken limit
    )
    {
        while (true)
        {
            var execution = store.Read(tx => ExecutionStore.Find(tx, arn))!;
            if (!execution.IsRunning)
            {
                return execution.Status == ExecutionStatus.Succeeded
                    ? (Json.Parse(execution.Output!), null, null)
                    : (null, execution.Error ?? ErrorNames.TaskFailed, execution.Cause);
            }
            await Task.Delay(TimeSpan.FromMilliseconds(5), limit).ConfigureAwait(false);
        }
    }

    private static void Clean(Transaction tx, string arn)
    {
        if (ExecutionStore.Find(tx, arn) is { IsRunning: true })
        {
            tx.Call("states", "StopExecution", new JsonObject { ["executionArn"] = arn });
        }
        var execution = ExecutionStore.Find(tx, arn)!;
        HistoryStore.Delete(tx, execution.Id);
        tx.Execute("delete from execution where id = $1", execution.Id);
        tx.Execute("delete from machine_revision where id = $1", execution.Revision);
        tx.Execute("delete from machine where arn = $1", execution.Machine);
    }
}
