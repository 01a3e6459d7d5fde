using System.Text.RegularExpressions;

namespace LocalCloud.Protocol;

/// <summary>
/// Collects what is wrong with a request's members and reports it in the one sentence that AWS's services share:
/// <c>1 validation error detected: Value 'x' at 'name' failed to satisfy constraint: …</c>.
/// </summary>
public sealed class Constraints
{
    private readonly List<string> failures = [];

    public Constraints Required(object? value, string member)
    {
        if (value is null)
        {
            failures.Add($"Value null at '{member}' failed to satisfy constraint: Member must not be null");
        }
        return this;
    }

    public Constraints Length(string? value, string member, int least, int most)
    {
        if (value?.Length < least)
        {
            failures.Add(
                $"Value '{value}' at '{member}' failed to satisfy constraint: Member must have length greater than or equal to {least}"
            );
        }
        else if (value?.Length > most)
        {
            failures.Add(
                $"Value '{value}' at '{member}' failed to satisfy constraint: Member must have length less than or equal to {most}"
            );
        }
        return this;
    }

    /// <summary>
    /// The whole value must match. The message shows the pattern as AWS does, without its anchors <c>\A</c> and
    /// <c>\z</c>.
    /// </summary>
    public Constraints Pattern(string? value, string member, Regex pattern)
    {
        if (value is not null && !pattern.IsMatch(value))
        {
            failures.Add(
                $"Value '{value}' at '{member}' failed to satisfy constraint: Member must satisfy regular expression "
                    + $"pattern: {Shown(pattern)}"
            );
        }
        return this;
    }

    public Constraints OneOf(string? value, string member, params ReadOnlySpan<string> allowed)
    {
        if (value is not null && !allowed.Contains(value))
        {
            failures.Add(
                $"Value '{value}' at '{member}' failed to satisfy constraint: Member must satisfy enum value set: "
                    + $"[{string.Join(", ", allowed!)}]"
            );
        }
        return this;
    }

    public Constraints Range(long? value, string member, long least, long most)
    {
        if (value < least)
        {
            failures.Add(
                $"Value '{value}' at '{member}' failed to satisfy constraint: Member must have value greater than or "
                    + $"equal to {least}"
            );
        }
        else if (value > most)
        {
            failures.Add(
                $"Value '{value}' at '{member}' failed to satisfy constraint: Member must have value less than or "
                    + $"equal to {most}"
            );
        }
        return this;
    }

    /// <param name="show">How AWS's message spells a member of the list.</param>
    public Constraints Count<T>(IReadOnlyList<T>? list, string member, int least, int most, Func<T, string?> show)
    {
        if (list is null || (list.Count >= least && list.Count <= most))
        {
            return this;
        }
        var bound = list.Count < least ? $"greater than or equal to {least}" : $"less than or equal to {most}";
        return Fail($"'[{string.Join(", ", list.Select(show))}]'", member, $"Member must have length {bound}");
    }

    /// <summary>A failure in a service's own words, after "Value '…' at '…' failed to satisfy constraint: ".</summary>
    public Constraints Fail(string value, string member, string constraint)
    {
        failures.Add($"Value {value} at '{member}' failed to satisfy constraint: {constraint}");
        return this;
    }

    private static string Shown(Regex pattern)
    {
        var text = pattern.ToString();
        return text.StartsWith(@"\A", StringComparison.Ordinal) && text.EndsWith(@"\z", StringComparison.Ordinal)
            ? text[2..^2]
            : text;
    }

    /// <exception cref="AwsException">
    /// All failures, in the order they were checked; the type is ValidationException for most services.
    /// </exception>
    public void Check(string type = "ValidationException")
    {
        if (failures.Count > 0)
        {
            throw Failed(failures, type);
        }
    }

    /// <summary>The error that tells what failed, each as a clause.</summary>
    internal static AwsException Failed(IReadOnlyCollection<string> failures, string type = "ValidationException") =>
        new(
            type,
            $"{failures.Count} validation {(failures.Count == 1 ? "error" : "errors")} detected: "
                + string.Join("; ", failures)
        );
}
