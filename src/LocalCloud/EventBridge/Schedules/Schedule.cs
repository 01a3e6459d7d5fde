namespace LocalCloud.EventBridge.Schedules;

/// <summary>When a scheduled rule fires ("Creating a rule that runs on a schedule", times in UTC).</summary>
internal abstract record Schedule
{
    /// <summary>The first time after <paramref name="after"/>, or null when there is none any more.</summary>
    public abstract DateTimeOffset? Next(DateTimeOffset after);

    /// <summary>Null when the expression is neither a valid <c>rate(…)</c> nor a valid <c>cron(…)</c>.</summary>
    public static Schedule? TryParse(string expression)
    {
        if (!expression.EndsWith(')'))
        {
            return null;
        }
        return expression.StartsWith("rate(", StringComparison.Ordinal) ? RateSchedule.TryParse(expression[5..^1])
            : expression.StartsWith("cron(", StringComparison.Ordinal) ? CronSchedule.TryParse(expression[5..^1])
            : null;
    }
}
