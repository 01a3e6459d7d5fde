namespace LocalCloud.StepFunctions.Executions;

/// <summary>One attempt of a task, as the resource sees it that does it. What it comes to is for the execution to apply.</summary>
internal sealed class TaskCall(Run run, Frame frame)
{
    public Transaction Tx => run.Tx;

    public Engine Engine => run.Engine;

    public Execution Execution => run.Execution;

    public TaskReference Task => new(run.Execution.Id, frame.Id, frame.Task);

    /// <summary>The key of the task's rows of work.</summary>
    public string Key => Frame.Key(run.Execution.Id, frame.Id);

    public long? TimeoutSeconds => frame.TimeoutSeconds;

    public long? HeartbeatSeconds => frame.HeartbeatSeconds;

    /// <summary>The role that the task's Credentials name.</summary>
    public string? CredentialsRole => frame.CredentialsRole;

    /// <summary>The ARN of the execution that the task waits for.</summary>
    public string? Child => frame.Child;

    /// <summary>A value as events show it.</summary>
    public string Text(JsonNode? node) => run.Text(node);
}
