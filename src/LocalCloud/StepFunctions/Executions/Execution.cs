namespace LocalCloud.StepFunctions.Executions;

/// <summary>What a list of executions shows of one. Times are milliseconds since 1970-01-01 UTC.</summary>
internal record ExecutionSummary
{
    public required long Id { get; init; }

    public required string Arn { get; init; }

    /// <summary>The state machine's ARN without version or alias; for a child of a Map Run, with the label behind it.</summary>
    public required string Machine { get; init; }

    public required string Name { get; init; }

    public string? VersionArn { get; init; }

    public string? AliasArn { get; init; }

    public required string Status { get; init; }

    public required long Started { get; init; }

    public long? Stopped { get; init; }

    public int RedriveCount { get; init; }

    public long? Redriven { get; init; }

    /// <summary>How many items a child of a Map Run processes.</summary>
    public int ItemCount { get; init; }

    /// <summary>A child without success, of a Map Run that was redriven, whose turn has not come yet.</summary>
    public bool AwaitsRedrive { get; init; }

    /// <summary>The status to show.</summary>
    public string Shown => AwaitsRedrive ? ExecutionStatus.PendingRedrive : Status;
}

/// <summary>A row of the execution table.</summary>
internal sealed record Execution : ExecutionSummary
{
    /// <summary>Which definition the execution keeps, whatever happens to its state machine.</summary>
    public required string Revision { get; init; }

    public required string RoleArn { get; init; }

    public string? TraceHeader { get; init; }

    /// <summary>The client token of the last redrive: the same call again changes nothing.</summary>
    public string? RedriveToken { get; init; }

    /// <summary>The JSON text as the caller gave it.</summary>
    public required string Input { get; init; }

    public string? Output { get; init; }

    public string? Error { get; init; }

    public string? Cause { get; init; }

    /// <summary>The task of another execution that waits for this one (<c>startExecution.sync</c>).</summary>
    public TaskReference? Parent { get; init; }

    /// <summary>How many events its history has.</summary>
    public long Events { get; init; }

    /// <summary>Its state machine was deleted while it ran.</summary>
    public bool IsOrphan { get; init; }

    public bool IsRunning => Status == ExecutionStatus.Running;

    /// <summary>An execution of an Express workflow; only its ARN says so.</summary>
    public bool IsExpress => Arn.Split(':')[5] == "express";

    /// <summary>The Map Run that started it as a child; null for none.</summary>
    public long? MapRun { get; init; }

    /// <summary>The Map state whose ItemProcessor a child runs.</summary>
    public string? MapState { get; init; }

    /// <summary>The ARN of the state machine that the definition belongs to, without label.</summary>
    public string OwnMachine => Machine.Split('/')[0];

    /// <summary>The state machine's name, which the execution's ARN carries.</summary>
    public string MachineName => OwnMachine[(OwnMachine.LastIndexOf(':') + 1)..];

    /// <summary>The same, for a child of a Map Run with the label behind it.</summary>
    public string WorkflowName => Machine[(Machine.LastIndexOf(':') + 1)..];
}
