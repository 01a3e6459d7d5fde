namespace LocalCloud.StepFunctions.Language;

/// <summary>One entry of a state's <c>Catch</c>.</summary>
public sealed record Catcher
{
    public required IReadOnlyList<string> ErrorEquals { get; init; }

    public required string Next { get; init; }

    /// <summary>The way of the error to <see cref="Next"/>.</summary>
    public DataFlow Flow { get; init; } = new PathFlow();

    public bool Matches(string error) => ErrorNames.Matches(ErrorEquals, error);

    /// <summary>The first catcher that takes the error, or null.</summary>
    public static Catcher? Find(IReadOnlyList<Catcher> catchers, string error) =>
        catchers.FirstOrDefault(c => c.Matches(error));

    /// <summary>
    /// What a catcher hands on: <c>{"Error": …, "Cause": …}</c>. As recorded on AWS, what was not given is null; a
    /// time-out's cause is empty.
    /// </summary>
    public static JsonObject ErrorOutput(string? error, string? cause) =>
        new() { ["Error"] = error, ["Cause"] = cause ?? (error == ErrorNames.Timeout ? "" : null) };
}
