using LocalCloud.Matching;

namespace LocalCloud.Tests.Matching;

public sealed class WildcardTests
{
    [Theory]
    [InlineData("a", "a", true)]
    [InlineData("a", "ab", false)]
    [InlineData("*", "", true)]
    [InlineData("a*", "abc", true)]
    [InlineData("*.png", "a.png", true)]
    [InlineData("a*a", "a", false)]
    [InlineData("a*b*c", "a-b-c", true)]
    [InlineData("a*b*c", "a-c-b", false)]
    [InlineData("*a*a*", "a", false)]
    public void A_star_stands_for_any_characters(string pattern, string text, bool matches) =>
        Wildcard.Of(pattern.Split('*')).Matches(text).ShouldBe(matches);

    [Fact]
    public void Its_steps_are_its_characters_with_stars_of_their_own()
    {
        var wildcard = Wildcard.Of(["ab", "c"]);

        wildcard.Steps.ShouldBe(['a', 'b', Wildcard.Any, 'c']);
        wildcard.Beginning.ShouldBe("ab");
    }
}
