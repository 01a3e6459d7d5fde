namespace LocalCloud.StepFunctions.Machines;

/// <summary>A state machine at one of its revisions.</summary>
internal sealed record Machine
{
    /// <summary>Without version and alias.</summary>
    public required string Arn { get; init; }

    public required string Name { get; init; }

    /// <summary>STANDARD or EXPRESS.</summary>
    public required string Type { get; init; }

    /// <summary>ACTIVE or DELETING.</summary>
    public required string Status { get; init; }

    /// <summary>When the machine was created, milliseconds since 1970-01-01 UTC.</summary>
    public required long Created { get; init; }

    /// <summary>Unlike any other revision's, of this or another machine; stands for the definition.</summary>
    public required string RevisionId { get; init; }

    /// <summary>The revision that came with CreateStateMachine; AWS shows no id for it.</summary>
    public required bool IsInitial { get; init; }

    /// <summary>The definition's text.</summary>
    public required string Definition { get; init; }

    public required string RoleArn { get; init; }

    /// <summary>The logging configuration as JSON.</summary>
    public required string Logging { get; init; }

    public required bool Tracing { get; init; }

    /// <summary>When this revision was made, milliseconds since 1970-01-01 UTC.</summary>
    public required long Updated { get; init; }

    /// <summary>The version that was asked for, by its number or by an alias.</summary>
    public string? VersionArn { get; init; }

    /// <summary>The alias that was asked for.</summary>
    public string? AliasArn { get; init; }
}
