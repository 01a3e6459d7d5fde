using LocalCloud.StepFunctions.Executions.History;

namespace LocalCloud.StepFunctions.Executions.Operations;

/// <summary>The task that a token belongs to.</summary>
internal static class TokenHolder
{
    /// <exception cref="Protocol.AwsException">InvalidToken: not a token of this cloud.</exception>
    public static TaskReference Read(Engine engine, Transaction tx, string token) =>
        engine.Tokens(tx).TryRead(token, out var task) ? task : throw ExecutionErrors.InvalidToken();

    /// <exception cref="Protocol.AwsException">TaskTimedOut: nobody waits for the task any more.</exception>
    public static (Run Run, Frame Frame) Find(Engine engine, Transaction tx, TaskReference task) =>
        engine.FindTask(tx, task) ?? throw Over(tx, task);

    /// <exception cref="Protocol.AwsException">TaskTimedOut: nobody waits for the task any more.</exception>
    public static void End(Engine engine, Transaction tx, TaskReference task, Outcome outcome)
    {
        if (!engine.CompleteTask(tx, task, _ => outcome))
        {
            throw Over(tx, task);
        }
    }

    private static Protocol.AwsException Over(Transaction tx, TaskReference task) =>
        ExecutionErrors.TaskTimedOut(Activity(tx, task));

    /// <summary>The activity that scheduled the task, which AWS names in the error; null for a service's task.</summary>
    private static string? Activity(Transaction tx, TaskReference task)
    {
        var scheduled = HistoryStore.Read(tx, task.Execution, task.Task, 1, reverse: false);
        return scheduled.FirstOrDefault()?["activityScheduledEventDetails"]?["resource"]?.GetValue<string>();
    }
}
