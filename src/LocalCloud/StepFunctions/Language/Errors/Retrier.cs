namespace LocalCloud.StepFunctions.Language;

/// <summary>One entry of a state's <c>Retry</c>.</summary>
public sealed record Retrier
{
    public required IReadOnlyList<string> ErrorEquals { get; init; }

    public double IntervalSeconds { get; init; } = 1;

    public int MaxAttempts { get; init; } = 3;

    public double BackoffRate { get; init; } = 2.0;

    public double? MaxDelaySeconds { get; init; }

    /// <summary><c>JitterStrategy: FULL</c>: each wait is a random part of what it would have been.</summary>
    public bool FullJitter { get; init; }

    public bool Matches(string error) => ErrorNames.Matches(ErrorEquals, error);

    /// <summary>
    /// The first retrier that takes the error, and its place, by which the engine counts its attempts; (null, -1) for
    /// none.
    /// </summary>
    public static (Retrier? Retrier, int Index) Find(IReadOnlyList<Retrier> retriers, string error)
    {
        for (var i = 0; i < retriers.Count; i++)
        {
            if (retriers[i].Matches(error))
            {
                return (retriers[i], i);
            }
        }
        return (null, -1);
    }

    /// <summary>How long to wait before a retry.</summary>
    /// <param name="retry">1 for the first retry.</param>
    public TimeSpan Delay(int retry, Random random)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(retry, 1);
        var seconds = IntervalSeconds * Math.Pow(BackoffRate, retry - 1);
        seconds = Math.Min(seconds, MaxDelaySeconds ?? Limits.MaxWaitSeconds);
        if (FullJitter)
        {
            seconds *= random.NextDouble();
        }
        return TimeSpan.FromSeconds(seconds);
    }
}
