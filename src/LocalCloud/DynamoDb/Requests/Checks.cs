using System.Text.RegularExpressions;

namespace LocalCloud.DynamoDb.Requests;

/// <summary>
/// The checks of members one by one, whose failures DynamoDB reports together, at most ten:
/// <c>2 validation errors detected: Value 'x' at 'limit' failed to satisfy constraint: …; …</c>
/// </summary>
internal sealed class Checks
{
    private const int MostReported = 10;

    private readonly List<string> failures = [];

    public Checks Required(object? value, string member) =>
        value is null ? Fail("null", member, "Member must not be null") : this;

    public Checks Length(string? value, string member, int least, int most) =>
        value is null ? this
        : value.Length < least ? Fail($"'{value}'", member, $"Member must have length greater than or equal to {least}")
        : value.Length > most ? Fail($"'{value}'", member, $"Member must have length less than or equal to {most}")
        : this;

    public Checks Count(int? count, string shown, string member, int least, int most) =>
        count < least ? Fail($"'{shown}'", member, $"Member must have length greater than or equal to {least}")
        : count > most ? Fail($"'{shown}'", member, $"Member must have length less than or equal to {most}")
        : this;

    public Checks Pattern(string? value, string member, Regex pattern) =>
        value is null || pattern.IsMatch(value)
            ? this
            : Fail(
                $"'{value}'",
                member,
                $"Member must satisfy regular expression pattern: {pattern.ToString().Trim('^', '$')}"
            );

    public Checks OneOf(string? value, string member, params ReadOnlySpan<string> allowed) =>
        value is null || allowed.Contains(value)
            ? this
            : Fail($"'{value}'", member, $"Member must satisfy enum value set: [{string.Join(", ", allowed!)}]");

    public Checks Range(long? value, string member, long least, long most) =>
        value < least ? Fail($"'{value}'", member, $"Member must have value greater than or equal to {least}")
        : value > most ? Fail($"'{value}'", member, $"Member must have value less than or equal to {most}")
        : this;

    public Checks Fail(string value, string member, string constraint)
    {
        if (failures.Count < MostReported)
        {
            failures.Add($"Value {value} at '{member}' failed to satisfy constraint: {constraint}");
        }
        return this;
    }

    /// <summary>A failure that AWS reports without the member's name.</summary>
    public Checks FailUnnamed(string constraint)
    {
        failures.Add(Unnamed(constraint));
        return this;
    }

    public static string Unnamed(string constraint) => $"Failed to satisfy constraint: {constraint}";

    /// <summary>True for a message that such a check made.</summary>
    public static bool IsReport(string message) =>
        message.Length > 0
        && char.IsAsciiDigit(message[0])
        && message.Contains(" detected: ", StringComparison.Ordinal);

    public void Throw()
    {
        if (failures.Count > 0)
        {
            var plural = failures.Count == 1 ? "error" : "errors";
            throw DynamoErrors.Validation(
                $"{failures.Count} validation {plural} detected: {string.Join("; ", failures)}"
            );
        }
    }
}
