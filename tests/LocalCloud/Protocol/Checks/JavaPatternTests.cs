using LocalCloud.Protocol.Checks;
using ServiceModels;

namespace LocalCloud.Tests.Protocol.Checks;

/// <summary>https://docs.oracle.com/javase/8/docs/api/java/util/regex/Pattern.html</summary>
public class JavaPatternTests
{
    [Theory]
    [InlineData("[a-z]+", "abc", true)]
    [InlineData("[a-z]+", "abc\n", false)]
    [InlineData("a|b", "ab", false)]
    [InlineData("^[a-z]+$", "abc", true)]
    [InlineData(@"\d{2}", "12", true)]
    [InlineData(@"\d{2}", "١٢", false)]
    [InlineData(@"[\w-]+", "a-b_c", true)]
    [InlineData(@"[\w-]+", "é", false)]
    [InlineData(@"[A-Za-z0-9\_\-]+", "a_b-c", true)]
    [InlineData(@"[A-Za-z0-9\_\-]+", @"a\b", false)]
    [InlineData(@"a\/b\.c", "a/b.c", true)]
    [InlineData(@"\p{ASCII}*", "plain", true)]
    [InlineData(@"\p{ASCII}*", "é", false)]
    [InlineData(@"[\p{Print}]+", "to print", true)]
    [InlineData(@"[^\p{Print}]+", "to print", false)]
    [InlineData(@"[\p{L}\p{N}]+", "é1", true)]
    [InlineData("(?!aws:).*", "aws:x", false)]
    public void A_pattern_matches_the_whole_value_as_java_does(string pattern, string value, bool matches) =>
        JavaPattern.Compile(pattern).IsMatch(value).ShouldBe(matches);

    [Theory]
    [InlineData("dynamodb")]
    [InlineData("events")]
    [InlineData("lambda")]
    [InlineData("logs")]
    [InlineData("states")]
    [InlineData("sts")]
    public void Every_pattern_of_a_model_can_be_matched(string model)
    {
        foreach (var shape in PublishedModels.Read(model).Shapes.Values)
        {
            if (shape.Traits.Text("pattern") is { } pattern)
                Should.NotThrow(() => JavaPattern.Compile(pattern), $"{shape}: {pattern}");
        }
    }
}
