namespace Jsonata.Tree;

/// <summary>What is known of a node as a step of a path.</summary>
internal sealed class StepMarks
{
    /// <summary>Conditions and bound positions behind the step, in their order.</summary>
    public List<Stage>? Stages { get; set; }

    /// <summary>The variable that the step's value is bound to (<c>@$v</c>).</summary>
    public string? Focus { get; set; }

    /// <summary>The variable that the step's position is bound to (<c>#$v</c>).</summary>
    public string? Index { get; set; }

    /// <summary>Where what the step is applied to is kept, for a <c>%</c> further on.</summary>
    public Slot? Ancestor { get; set; }

    /// <summary>From this step on, values carry what was bound.</summary>
    public bool IsTuple { get; set; }

    /// <summary>It is an array written at the start or the end of a path.</summary>
    public bool IsConstructedArray { get; set; }
}

/// <summary>A condition behind a step, or when there is none the variable for its position.</summary>
internal sealed record Stage(Node? Predicate, string? Index);

/// <summary>The place where a parent (<c>%</c>) is kept, and how many steps up it is still to be looked for.</summary>
internal sealed class Slot(string label)
{
    public string Label { get; set; } = label;

    public int Level { get; set; } = 1;
}
