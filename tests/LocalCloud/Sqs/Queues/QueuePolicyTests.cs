using LocalCloud.Sqs.Queues;

namespace LocalCloud.Tests.Sqs;

/// <summary>
/// docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html and
/// reference_policies_elements_condition_operators.html
/// </summary>
public sealed class QueuePolicyTests
{
    private const string Queue = "arn:aws:sqs:us-east-1:000000000000:orders";
    private const string Rule = "arn:aws:events:us-east-1:000000000000:rule/shop/R";

    [Theory]
    [InlineData("""{"Principal": {"Service": "events.amazonaws.com"}, "Action": "sqs:SendMessage"}""", true)]
    [InlineData("""{"Principal": "*", "Action": "SQS:*"}""", true)]
    [InlineData(
        """{"Principal": {"Service": ["sns.amazonaws.com", "events.amazonaws.com"]}, "Action": ["sqs:Send*"]}""",
        true
    )]
    [InlineData("""{"Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage"}""", false)]
    [InlineData("""{"Principal": {"AWS": "arn:aws:iam::000000000000:root"}, "Action": "sqs:SendMessage"}""", false)]
    [InlineData("""{"Principal": "*", "Action": "sqs:ReceiveMessage"}""", false)]
    [InlineData("""{"Principal": "*", "Action": "*", "Resource": "arn:aws:sqs:us-east-1:000000000000:o*"}""", true)]
    [InlineData(
        """{"Principal": "*", "Action": "*", "Resource": "arn:aws:sqs:us-east-1:000000000000:others"}""",
        false
    )]
    [InlineData(
        """{"Principal": "*", "Action": "*", "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:events:*:*:rule/shop/*"}}}""",
        true
    )]
    [InlineData(
        """{"Principal": "*", "Action": "*", "Condition": {"ArnEquals": {"AWS:SourceArn": "arn:aws:events:us-east-1:000000000000:rule/R"}}}""",
        false
    )]
    [InlineData(
        """{"Principal": "*", "Action": "*", "Condition": {"StringEquals": {"aws:SourceAccount": ["1", "000000000000"]}}}""",
        true
    )]
    [InlineData(
        """{"Principal": "*", "Action": "*", "Condition": {"Bool": {"aws:SecureTransport": "true"} } }""",
        true
    )]
    // Numbers and booleans may stand without quotes
    // (docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html).
    [InlineData("""{"Principal": "*", "Action": "*", "Condition": {"Bool": {"aws:SecureTransport": true} } }""", true)]
    [InlineData(
        """{"Principal": "*", "Action": "*", "Condition": {"StringEquals": {"aws:SourceAccount": [1, 2] } } }""",
        false
    )]
    [InlineData(
        """{"Principal": "*", "Action": "*", "Condition": {"StringNotEquals": {"aws:SourceAccount": "1"} } }""",
        true
    )]
    [InlineData(
        """{"Principal": "*", "Action": "*", "Condition": {"StringNotEquals": {"aws:SourceAccount": "000000000000"} } }""",
        false
    )]
    [InlineData(
        """{"Principal": "*", "Action": "*", "Condition": {"IpAddress": {"aws:SourceIp": "10.0.0.0/8"} } }""",
        false
    )]
    public void A_statement_lets_in_whom_it_names(string statement, bool permitted) =>
        Permits($$"""{"Statement": [{{Allow(statement)}}]}""").ShouldBe(permitted);

    [Fact]
    public void A_denial_counts_more_than_a_permission() =>
        Permits(
                $$"""
                {"Statement": [{{Allow("""{"Principal": "*", "Action": "*"}""")}},
                  {"Effect": "Deny", "Principal": "*", "Action": "sqs:SendMessage"}]}
                """
            )
            .ShouldBeFalse();

    private static string Allow(string statement) => """{"Effect": "Allow", """ + statement[1..];

    private static bool Permits(string policy) =>
        QueuePolicy.Parse(policy).Permits("events.amazonaws.com", "sqs:SendMessage", Queue, Rule, "000000000000");
}
