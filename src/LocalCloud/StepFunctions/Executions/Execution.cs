namespace LocalCloud.StepFunctions.Executions;

/// <summary>What a list of executions shows of one. Times are milliseconds since 1970-01-01 UTC.</summary>
internal record ExecutionSummary
{
    public required long Id { get; init; }

    public required string Arn { get; init; }

    /// <summary>The state machine's ARN without version or alias.</summary>
    public required string Machine { get; init; }

    public required string Name { get; init; }

    public string? VersionArn { get; init; }

    public string? AliasArn { get; init; }

    public required string Status { get; init; }

    public required long Started { get; init; }

    public long? Stopped { get; init; }

    public int RedriveCount { get; init; }

    public long? Redriven { get; init; }
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
    public string? Parent { get; init; }

    /// <summary>How many events its history has.</summary>
    public long Events { get; init; }

    /// <summary>Its state machine was deleted while it ran.</summary>
    public bool IsOrphan { get; init; }

    public bool IsRunning => Status == ExecutionStatus.Running;

    /// <summary>An execution of an Express workflow; only its ARN says so.</summary>
    public bool IsExpress => Arn.Split(':')[5] == "express";

    /// <summary>The state machine's name, which the execution's ARN carries.</summary>
    public string MachineName => Machine[(Machine.LastIndexOf(':') + 1)..];
}
