using LocalCloud.Matching;

namespace LocalCloud.Tests.Matching;

/// <summary>docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html</summary>
public sealed class ArnLikeTests
{
    private const string Rule = "arn:aws:events:us-east-1:000000000000:rule/Serverlesspresso/NewOrder";

    [Theory]
    [InlineData(Rule, true)]
    [InlineData("arn:aws:events:*:000000000000:rule/*", true)]
    [InlineData("arn:*:events:us-east-?:*:rule/Serverlesspresso/*", true)]
    [InlineData("arn:aws:events:us-east-1:000000000000:rule/serverlesspresso/*", false)]
    [InlineData("arn:aws:events:*", false)]
    [InlineData("*", false)]
    public void Each_of_the_six_parts_is_compared_on_its_own(string pattern, bool matches) =>
        new ArnLike(pattern).Matches(Rule).ShouldBe(matches);

    [Theory]
    [InlineData("sqs:*", "SQS:SendMessage", true, true)]
    [InlineData("sqs:*", "SQS:SendMessage", false, false)]
    [InlineData(@"a\b*", @"a\bc", false, true)]
    public void A_text_is_compared_as_a_whole(string pattern, string text, bool ignoreCase, bool matches) =>
        ArnLike.MatchesText(pattern, text, ignoreCase).ShouldBe(matches);
}
