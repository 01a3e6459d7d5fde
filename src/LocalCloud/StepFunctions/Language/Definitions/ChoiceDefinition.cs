namespace LocalCloud.StepFunctions.Language;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/dg/state-choice.html</summary>
public sealed record ChoiceDefinition : StateDefinition
{
    public override string Type => "Choice";

    public required IReadOnlyList<ChoiceBranch> Choices { get; init; }

    public string? Default { get; init; }

    /// <summary>The first branch whose rule matches; null when <see cref="Default"/> is to be taken.</summary>
    /// <exception cref="StatesException">
    /// States.Runtime: a path leads nowhere, or nothing matches and there is no Default.
    /// </exception>
    public ChoiceBranch? Choose(JsonNode? input, Scope scope)
    {
        foreach (var branch in Choices)
        {
            if (branch.Rule.Matches(input, scope))
            {
                return branch;
            }
        }
        // AWS documents States.NoChoiceMatched, but answers this (recorded).
        return Default is not null
            ? null
            : throw StatesException.Runtime(
                "Failed to transition out of the state. The state does not point to a next state."
            );
    }
}

/// <summary>One of <c>Choices</c>.</summary>
/// <param name="Flow">
/// The branch's way to its end; its Assign takes the place of the state's, which belongs to Default.
/// </param>
public sealed record ChoiceBranch(ChoiceRule Rule, string Next, DataFlow Flow);
