using LocalCloud.StepFunctions.Executions.History;
using LocalCloud.StepFunctions.Integrations;
using LocalCloud.Storage;

namespace LocalCloud.StepFunctions.Executions.Operations;

/// <summary>The task that a token belongs to.</summary>
internal static class TokenHolder
{
    /// <exception cref="Protocol.AwsException">InvalidToken: not a token of this cloud. TaskTimedOut: its task is over.</exception>
    public static (Run Run, Frame Frame, TaskResource Resource) Find(Engine engine, Transaction tx, string token)
    {
        if (!engine.Tokens(tx).TryRead(token, out var task))
        {
            throw ExecutionErrors.InvalidToken();
        }
        return engine.FindTask(tx, task) ?? throw ExecutionErrors.TaskTimedOut(Activity(tx, task));
    }

    /// <summary>The activity that scheduled the task, when its execution still runs: AWS names it then.</summary>
    private static string? Activity(Transaction tx, TaskReference task)
    {
        if (ExecutionStore.Find(tx, task.Execution) is not { IsRunning: true })
        {
            return null;
        }
        var scheduled = HistoryStore.Read(tx, task.Execution, task.Task, 1, reverse: false);
        return scheduled.Count == 0 ? null : scheduled[0]["activityScheduledEventDetails"]?["resource"]?.GetValue<string>();
    }
}
