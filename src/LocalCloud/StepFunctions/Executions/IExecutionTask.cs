namespace LocalCloud.StepFunctions.Executions;

/// <summary>A task that another execution does: it waits for that one's end.</summary>
internal interface IExecutionTask
{
    /// <summary>What the end of the other execution means for the task.</summary>
    Outcome Ended(Execution child);
}
