using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.MapRuns;

/// <summary>
/// A set of child executions that a Map state in Distributed mode started, and what controls them
/// (https://docs.aws.amazon.com/step-functions/latest/dg/concepts-examine-map-run.html). Times are milliseconds since
/// 1970-01-01 UTC.
/// </summary>
internal sealed record MapRun
{
    public const string Running = "RUNNING";
    public const string Succeeded = "SUCCEEDED";
    public const string Failed = "FAILED";
    public const string Aborted = "ABORTED";

    public required long Id { get; init; }

    public required string Arn { get; init; }

    /// <summary>The parent: the execution that the Map state is in.</summary>
    public required long Execution { get; init; }

    public required string ExecutionArn { get; init; }

    /// <summary>The parent's frame that waits in the Map state.</summary>
    public required int Frame { get; init; }

    /// <summary>The event with which the Map state began, which redrives follow.</summary>
    public required long Began { get; init; }

    /// <summary>The Map state's name.</summary>
    public required string State { get; init; }

    /// <summary>The state machine's ARN with the label behind it, which the children's name as theirs.</summary>
    public required string Machine { get; init; }

    public required bool IsExpress { get; init; }

    public required string Status { get; init; }

    public required long Started { get; init; }

    public long? Stopped { get; init; }

    /// <summary>0 for no limit but AWS's own.</summary>
    public required int MaxConcurrency { get; init; }

    public required Tolerance Tolerance { get; init; }

    /// <summary>The items are an object's pairs.</summary>
    public required bool IsKeyed { get; init; }

    /// <summary>How many items there are.</summary>
    public required int Total { get; init; }

    /// <summary>Of how many items children were made.</summary>
    public int Prepared { get; init; }

    /// <summary>How children get several items each; null for one each.</summary>
    public Batching? Batching { get; init; }

    /// <summary>How many children run.</summary>
    public int RunningChildren { get; init; }

    /// <summary>How many items belong to children that failed or ran out of time.</summary>
    public int FailedItems { get; init; }

    /// <summary>Why the Map Run failed, or is about to.</summary>
    public string? Error { get; init; }

    public string? Cause { get; init; }

    public int RedriveCount { get; init; }

    public long? Redriven { get; init; }

    /// <summary>Was redriven, and waits for the last children of the attempt before.</summary>
    public bool IsRedriving { get; init; }

    public bool IsRunning => Status == Running;

    /// <summary>No child may start any more, and those that run are to end.</summary>
    public bool IsStopping => !IsRunning || Error is not null || IsRedriving;

    /// <summary>The label that children's ARNs carry.</summary>
    public string Label => Machine[(Machine.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary>The state machine's name and the label, as children's ARNs carry them.</summary>
    public string Workflow => Machine[(Machine.LastIndexOf(':') + 1)..];

    /// <summary>How many more children may start now.</summary>
    public int Room =>
        Math.Max(0, (MaxConcurrency == 0 ? DistributedMap.MostAtOnce : MaxConcurrency) - RunningChildren);
}
