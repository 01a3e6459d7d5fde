using System.Text.RegularExpressions;
using LocalCloud.Protocol.Checks;

namespace LocalCloud.DynamoDb.Requests;

/// <summary>
/// The checks of members one by one, by DynamoDB's model where it says so. DynamoDB reports their failures together, at most ten.
/// </summary>
internal sealed class Checks
{
    private const int MostReported = 10;

    /// <summary>The orders are recorded (architect/dynalite, test).</summary>
    private static readonly RequestChecks Model = new("dynamodb")
    {
        Whole = RequestReading.Whole,
        Orders = new Dictionary<string, string[]>
        {
            ["AttributeDefinition"] = ["AttributeType", "AttributeName"],
            ["ComparisonOperator"] =
            [
                "IN",
                "NULL",
                "BETWEEN",
                "LT",
                "NOT_CONTAINS",
                "EQ",
                "GT",
                "NOT_NULL",
                "NE",
                "LE",
                "BEGINS_WITH",
                "GE",
                "CONTAINS",
            ],
            ["ConditionalOperator"] = ["OR", "AND"],
            ["ProjectionType"] = ["ALL", "INCLUDE", "KEYS_ONLY"],
            ["ProvisionedThroughput"] = ["WriteCapacityUnits", "ReadCapacityUnits"],
            ["ReturnValue"] = ["ALL_NEW", "UPDATED_OLD", "ALL_OLD", "NONE", "UPDATED_NEW"],
            ["ScalarAttributeType"] = ["B", "N", "S"],
            ["Select"] = ["SPECIFIC_ATTRIBUTES", "COUNT", "ALL_ATTRIBUTES", "ALL_PROJECTED_ATTRIBUTES"],
            ["StreamViewType"] = ["OLD_IMAGE", "KEYS_ONLY", "NEW_AND_OLD_IMAGES", "NEW_IMAGE"],
        },
    };

    private readonly Failures failures = new();

    /// <summary>A member of a request, if it is there, against the model.</summary>
    /// <param name="type">The model's name of the member's type, where it is not the member's own.</param>
    public Checks Member(JsonObject request, string member, string? type = null) =>
        Fits(request[member], char.ToLowerInvariant(member[0]) + member[1..], type ?? member);

    /// <summary>A value, if there is one, against a type of the model.</summary>
    public Checks Fits(JsonNode? value, string place, string type)
    {
        if (value is not null)
        {
            var before = failures.Count;
            Model.Check(type, value, failures);
            failures.Below(place, before);
        }
        return this;
    }

    public Checks Required(object? value, string member) =>
        value is null ? Fail(null, member, StructureCheck.NotNull) : this;

    public Checks Length(string? value, string member, int least, int most) =>
        value is null ? this : Count(value.Length, value, member, least, most);

    public Checks Count(int? count, string shown, string member, int least, int most) =>
        Within(count, shown, member, new Span(least, most), "length");

    public Checks Range(long? value, string member, long least, long most) =>
        Within(value, value, member, new Span(least, most), "value");

    public Checks Pattern(string? value, string member, Regex pattern) =>
        value is null || pattern.IsMatch(value)
            ? this
            : Fail(
                value,
                member,
                $"Member must satisfy regular expression pattern: {pattern.ToString().Trim('^', '$')}"
            );

    public Checks OneOf(string? value, string member, params ReadOnlySpan<string> allowed) =>
        value is null || allowed.Contains(value)
            ? this
            : Fail(value, member, $"Member must satisfy enum value set: [{string.Join(", ", allowed!)}]");

    public Checks Fail(object? value, string member, string constraint)
    {
        failures.At(member, value, constraint);
        return this;
    }

    /// <summary>A failure that AWS reports without the member's name.</summary>
    public Checks FailUnnamed(string constraint) => Fail(null, "", constraint);

    /// <summary>True for a message that such a check made.</summary>
    public static bool IsReport(string message) =>
        message.Length > 0
        && char.IsAsciiDigit(message[0])
        && message.Contains(" detected: ", StringComparison.Ordinal);

    public void Throw() => failures.Throw(most: MostReported);

    private Checks Within(long? number, object? shown, string member, Span span, string measure) =>
        number is { } given && span.Fault(given, measure) is { } fault ? Fail(shown, member, fault) : this;
}
