using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Workshop.Commands;

/// <summary>A time that is written as a whole number and its unit: 90s, 15m, 2h.</summary>
internal static class DurationArgument
{
    public static Argument<TimeSpan> Create(string name, string description) =>
        new(name)
        {
            Description = description,
            CustomParser = result => Parse(result.Tokens[0].Value) ?? Refuse(result),
        };

    private static TimeSpan? Parse(string text)
    {
        var digits = text.AsSpan(0, Math.Max(0, text.Length - 1));
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > 100_000)
        {
            return null;
        }
        return text[^1] switch
        {
            's' => TimeSpan.FromSeconds(count),
            'm' => TimeSpan.FromMinutes(count),
            'h' => TimeSpan.FromHours(count),
            _ => null,
        };
    }

    private static TimeSpan Refuse(ArgumentResult result)
    {
        result.AddError(
            $"'{result.Tokens[0].Value}' is not a time. Expected a whole number and s, m or h, for example 15m."
        );
        return TimeSpan.Zero;
    }
}
