namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// What all states have (https://docs.aws.amazon.com/step-functions/latest/dg/statemachine-structure.html).
/// </summary>
public abstract record StateDefinition
{
    public required string Name { get; init; }

    /// <summary>The value of <c>Type</c>.</summary>
    public abstract string Type { get; }

    public string? Comment { get; init; }

    /// <summary>The state that follows; null for a terminal state and for Choice.</summary>
    public string? Next { get; init; }

    /// <summary>Whether the state ends its workflow.</summary>
    public bool End => Next is null;

    /// <summary>The way of data through the state, in its query language.</summary>
    public DataFlow Flow { get; init; } = new PathFlow();
}
