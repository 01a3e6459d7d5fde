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
        return engine.FindTask(tx, task) ?? throw ExecutionErrors.TaskTimedOut();
    }
}
