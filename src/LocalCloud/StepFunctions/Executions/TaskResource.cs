using LocalCloud.StepFunctions.Executions.History;
using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.Executions;

/// <summary>What a Task state's Resource names: how it is called, and the events that its life leaves in the history.</summary>
internal abstract class TaskResource
{
    /// <summary>What a message about the task calls it.</summary>
    public abstract string Subject { get; }

    /// <summary>Records that the task is scheduled.</summary>
    /// <exception cref="StatesException">It can't be.</exception>
    public abstract long Scheduled(TaskCall call, HistoryWriter history, long previous, string arguments);

    /// <summary>Records that the task is started.</summary>
    public abstract long Started(HistoryWriter history, long previous);

    /// <summary>Starts the task.</summary>
    /// <exception cref="AwsException">The service refused it.</exception>
    public abstract Outcome Start(TaskCall call, JsonNode? arguments);

    public abstract long Submitted(HistoryWriter history, long previous, string output);

    public abstract long Succeeded(HistoryWriter history, long previous, string output);

    public abstract long Failed(HistoryWriter history, long previous, string? error, string? cause);

    public abstract long TimedOut(HistoryWriter history, long previous, string error, string? cause);

    /// <summary>A service's error as the workflow sees it.</summary>
    public abstract (string Error, string Cause) Translate(AwsException e);

    /// <summary>The execution no longer waits for the task.</summary>
    public virtual void Cancelled(TaskCall call) { }
}
