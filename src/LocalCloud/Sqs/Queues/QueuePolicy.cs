using LocalCloud.Matching;

namespace LocalCloud.Sqs.Queues;

/// <summary>
/// A queue's resource-based policy, asked whether an AWS service may send to the queue
/// (docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-basic-examples-of-sqs-policies.html). A
/// condition that is not known here is not met: a permission that has one lets nobody in.
/// </summary>
internal sealed class QueuePolicy
{
    private readonly List<Statement> statements;

    private QueuePolicy(List<Statement> statements) => this.statements = statements;

    /// <exception cref="JsonException">It is not JSON.</exception>
    /// <exception cref="FormatException">It is no policy.</exception>
    public static QueuePolicy Parse(string text)
    {
        var policy = Json.Parse(text) as JsonObject ?? throw new FormatException("A policy is a JSON object.");
        var statements = policy["Statement"] switch
        {
            JsonArray list => list.Select(s =>
                s as JsonObject ?? throw new FormatException("A statement is an object.")
            ),
            JsonObject one => [one],
            _ => throw new FormatException("A policy has statements."),
        };
        return new QueuePolicy([.. statements.Select(Statement.Parse)]);
    }

    /// <param name="service">A service principal, for example <c>events.amazonaws.com</c>.</param>
    /// <param name="action">For example <c>sqs:SendMessage</c>.</param>
    /// <param name="sourceArn">The resource on whose behalf.</param>
    public bool Permits(string service, string action, string queueArn, string sourceArn, string account)
    {
        var matching = statements.Where(s => s.Matches(service, action, queueArn, sourceArn, account)).ToList();
        return matching.Count > 0 && matching.TrueForAll(s => s.Allows);
    }

    private sealed record Statement(
        bool Allows,
        List<string> Services,
        List<string> Actions,
        List<string> Resources,
        JsonObject? Condition
    )
    {
        public static Statement Parse(JsonObject statement) =>
            new(
                statement["Effect"]?.ToString() switch
                {
                    "Allow" => true,
                    "Deny" => false,
                    _ => throw new FormatException("Effect is Allow or Deny."),
                },
                statement["Principal"] is JsonObject named
                    ? [.. Texts(named["Service"]), .. Texts(named["AWS"]).Where(p => p == "*")]
                    : Texts(statement["Principal"]),
                Texts(statement["Action"]),
                Texts(statement["Resource"]),
                Tests(statement["Condition"])
            );

        /// <summary>The condition, once it is certain that its values can be read when a message comes.</summary>
        private static JsonObject? Tests(JsonNode? condition)
        {
            if (condition is null)
            {
                return null;
            }
            var tests = condition as JsonObject ?? throw new FormatException("A condition is an object.");
            foreach (var (test, values) in tests)
            {
                foreach (var (_, value) in values as JsonObject ?? throw new FormatException($"{test} has keys."))
                {
                    Values(value);
                }
            }
            return tests;
        }

        public bool Matches(string service, string action, string queueArn, string sourceArn, string account) =>
            Services.Exists(s => s == "*" || s == service)
            && Actions.Exists(a => ArnLike.MatchesText(a, action, ignoreCase: true))
            && (Resources.Count == 0 || Resources.Exists(r => ArnLike.MatchesText(r, queueArn)))
            && (Condition is null || Condition.All(c => IsMet(c.Key, (JsonObject)c.Value!, sourceArn, account)));

        private static bool IsMet(string test, JsonObject values, string sourceArn, string account) =>
            values.All(v =>
                ValueOf(v.Key, sourceArn, account) is { } value
                && (
                    IsNegated(test, out var positive)
                        ? !Values(v.Value).Exists(unwanted => IsMet(positive, unwanted, value))
                        : Values(v.Value).Exists(wanted => IsMet(test, wanted, value))
                )
            );

        private static string? ValueOf(string key, string sourceArn, string account) =>
            key.ToLowerInvariant() switch
            {
                "aws:sourcearn" => sourceArn,
                "aws:sourceaccount" => account,
                "aws:securetransport" or "aws:principalisawsservice" => "true",
                _ => null,
            };

        /// <summary>StringNotEquals is StringEquals, negated.</summary>
        private static bool IsNegated(string test, out string positive)
        {
            positive = test.Replace("Not", "", StringComparison.Ordinal);
            return positive.Length < test.Length;
        }

        private static bool IsMet(string test, string wanted, string value) =>
            test switch
            {
                "ArnEquals" or "ArnLike" => new ArnLike(wanted).Matches(value),
                "StringEquals" or "Bool" => wanted == value,
                "StringEqualsIgnoreCase" => wanted.Equals(value, StringComparison.OrdinalIgnoreCase),
                "StringLike" => ArnLike.MatchesText(wanted, value),
                _ => false,
            };

        private static List<string> Texts(JsonNode? value) => [.. OneOrList(value).Select(Text)];

        /// <summary>Numbers and booleans may stand without quotes in a condition.</summary>
        private static List<string> Values(JsonNode? value) =>
            [
                .. OneOrList(value)
                    .Select(v =>
                        v?.GetValueKind() is JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False
                            ? v.ToJsonString()
                            : Text(v)
                    ),
            ];

        private static IEnumerable<JsonNode?> OneOrList(JsonNode? value) =>
            value switch
            {
                null => [],
                JsonArray list => (IEnumerable<JsonNode?>)list,
                _ => [value],
            };

        private static string Text(JsonNode? value) =>
            value?.GetValueKind() == JsonValueKind.String
                ? value.GetValue<string>()
                : throw new FormatException("A value in a policy is text, or a list of texts.");
    }
}
