namespace Lessons;

/// <summary>What a file of <c>helpers/check</c> says of one blank.</summary>
/// <param name="Id">The name that a cell's <c>Blank</c> and the outcome's <c>data-exercise</c> have too.</param>
/// <param name="Task">What to write in the blank.</param>
/// <param name="Hints">Two or more, each clearer than the one before.</param>
/// <param name="Solution">C# that takes the place of the blank.</param>
/// <param name="Because">Why it is solved so.</param>
/// <param name="Mistakes">Usual wrong answers.</param>
public sealed record Exercise(
    string Id,
    string Task,
    IReadOnlyList<string> Hints,
    string Solution,
    string Because,
    IReadOnlyList<Mistake> Mistakes
);

/// <summary>A usual wrong answer.</summary>
/// <param name="Code">C# that takes the place of the blank.</param>
/// <param name="Says">Words that the learner must then be told.</param>
public sealed record Mistake(string Code, string Says);
