using System.Text;
using LocalCloud.EventBridge.Patterns;

namespace LocalCloud.Tests.EventBridge.Patterns;

/// <summary>
/// What matches: docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html (values, arrays, null and
/// empty strings), eb-event-patterns-content-based-filtering.html (the comparisons).
/// </summary>
public sealed class PatternMatchTests
{
    [Fact]
    public void A_pattern_matches_its_events_and_no_others() =>
        CaseFile
            .Blocks("EventBridge/Patterns/Cases/matches.txt")
            .SelectMany(block => block.Lines.Select(line => (block.Head, Line: line)))
            .Where(c => Shown(c.Head, c.Line.Text[4..]) != c.Line.Text)
            .Select(c => $"{c.Line.Where}: {c.Head} {c.Line.Text}")
            .ShouldBeEmpty();

    private static string Shown(string pattern, string json) =>
        (PatternCompiler.Compile(pattern).Matches(Encoding.UTF8.GetBytes(json)) ? "yes " : "no  ") + json;

    [Theory]
    [InlineData("/Users/*/dir/dir/dir/dir/dir/doc.txt")]
    [InlineData("arn:aws:events:*:*:event-bus/*")]
    [InlineData("*a*b*c")]
    public void Wildcards_that_are_not_tangled_are_taken(string wildcard)
    {
        PatternCompiler.Compile($$"""{"a": [{"wildcard": "{{wildcard}}"}]}""");
    }

    [Fact]
    public void Of_three_hundred_rules_those_that_match_are_found()
    {
        var index = new PatternIndex([
            .. Enumerable
                .Range(0, 300)
                .Select(i =>
                    PatternCompiler.Compile(
                        $$"""{"source": ["shop"], "detail": {"kind": ["k{{i}}"], "size": [{"numeric": [">", {{i}}]} ] } }"""
                    )
                ),
        ]);
        index.Match("""{"source": "shop", "detail": {"kind": "k7", "size": 8}}"""u8).ShouldBe([7]);
        index.Match("""{"source": "shop", "detail": {"kind": ["k7", "k9", "k8"], "size": 9}}"""u8).ShouldBe([7, 8]);
        index.Match("""{"source": "other", "detail": {"kind": "k7", "size": 8}}"""u8).ShouldBeEmpty();
    }
}
