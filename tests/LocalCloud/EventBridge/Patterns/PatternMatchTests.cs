using System.Text;
using LocalCloud.EventBridge.Patterns;

namespace LocalCloud.Tests.EventBridge.Patterns;

/// <summary>
/// What matches: docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html (values, arrays, null and empty strings),
/// eb-event-patterns-content-based-filtering.html (the comparisons).
/// </summary>
public sealed class PatternMatchTests
{
    [Theory]
    // Values.
    [InlineData("""{"a": ["x"]}""", """{"a": "x", "b": 1}""", true)]
    [InlineData("""{"a": ["x"]}""", """{"a": "X"}""", false)]
    [InlineData("""{"a": ["x"]}""", """{"A": "x"}""", false)]
    [InlineData("""{"a": ["x", "y"]}""", """{"a": "y"}""", true)]
    [InlineData("""{"a": ["x"], "b": ["y"]}""", """{"a": "x"}""", false)]
    [InlineData("""{"a": [""]}""", """{"a": ""}""", true)]
    [InlineData("""{"a": [""]}""", """{"a": null}""", false)]
    [InlineData("""{"a": [null]}""", """{"a": null}""", true)]
    [InlineData("""{"a": [null]}""", """{"a": "null"}""", false)]
    [InlineData("""{"a": [null]}""", """{}""", false)]
    [InlineData("""{"a": [true]}""", """{"a": true}""", true)]
    [InlineData("""{"a": [true]}""", """{"a": "true"}""", false)]
    [InlineData("""{"a": ["a\"b"]}""", """{"a": "a\u0022b"}""", true)]
    // Numbers: 300, 300.0 and 3.0e2 are the same; text is not a number.
    [InlineData("""{"a": [300]}""", """{"a": 3.0e2}""", true)]
    [InlineData("""{"a": [300.0]}""", """{"a": 300}""", true)]
    [InlineData("""{"a": [300]}""", """{"a": "300"}""", false)]
    [InlineData("""{"a": ["300"]}""", """{"a": 300}""", false)]
    [InlineData("""{"a": [999999999999]}""", """{"a": 999999999999}""", true)]
    [InlineData("""{"a": [999999999999]}""", """{"a": 999999999999.0}""", false)]
    [InlineData("""{"a": [{"numeric": [">", 0, "<=", 5]}]}""", """{"a": 5}""", true)]
    [InlineData("""{"a": [{"numeric": [">", 0, "<=", 5]}]}""", """{"a": 0}""", false)]
    [InlineData("""{"a": [{"numeric": ["<", 10]}]}""", """{"a": -4999999999}""", true)]
    [InlineData("""{"a": [{"numeric": ["<", 10]}]}""", """{"a": "9"}""", false)]
    [InlineData("""{"a": [{"numeric": ["<", 10]}]}""", """{"a": null}""", false)]
    [InlineData("""{"a": [{"numeric": ["=", 3.018e2]}]}""", """{"a": 301.8}""", true)]
    [InlineData("""{"a": [{"numeric": [">=", 0.000001]}]}""", """{"a": 0.000001}""", true)]
    // Nesting, and dots as steps.
    [InlineData("""{"a": {"b": ["x"]}}""", """{"a": {"b": "x"}}""", true)]
    [InlineData("""{"a": {"b": ["x"]}}""", """{"a": {"c": {"b": "x"}}}""", false)]
    [InlineData("""{"a.b": ["x"]}""", """{"a": {"b": "x"}}""", true)]
    [InlineData("""{"a": {"b": ["x"]}}""", """{"a.b": "x"}""", true)]
    // Text.
    [InlineData("""{"a": [{"prefix": "2026-"}]}""", """{"a": "2026-01-01"}""", true)]
    [InlineData("""{"a": [{"prefix": ""}]}""", """{"a": "x"}""", true)]
    [InlineData("""{"a": [{"prefix": ""}]}""", """{"a": 1}""", false)]
    [InlineData("""{"a": [{"prefix": {"equals-ignore-case": "EventB"}}]}""", """{"a": "eVENTbridge"}""", true)]
    [InlineData("""{"a": [{"suffix": ".png"}]}""", """{"a": "a.PNG"}""", false)]
    [InlineData("""{"a": [{"suffix": {"equals-ignore-case": ".png"}}]}""", """{"a": "a.PNG"}""", true)]
    [InlineData("""{"a": [{"equals-ignore-case": "alice"}]}""", """{"a": "ALICE"}""", true)]
    [InlineData("""{"a": [{"equals-ignore-case": "alice"}]}""", """{"a": "malice"}""", false)]
    // Wildcards.
    [InlineData("""{"a": [{"wildcard": "dir/*.png"}]}""", """{"a": "dir/x/y.png"}""", true)]
    [InlineData("""{"a": [{"wildcard": "dir/*.png"}]}""", """{"a": "dir.png"}""", false)]
    [InlineData("""{"a": [{"wildcard": "*"}]}""", """{"a": ""}""", true)]
    [InlineData("""{"a": [{"wildcard": "a\\*b*"}]}""", """{"a": "a*bc"}""", true)]
    [InlineData("""{"a": [{"wildcard": "a\\*b*"}]}""", """{"a": "axbc"}""", false)]
    [InlineData("""{"a": [{"wildcard": "a\\\\*"}]}""", """{"a": "a\\b"}""", true)]
    // anything-but wants a value that is there.
    [InlineData("""{"a": [{"anything-but": "x"}]}""", """{"a": "y"}""", true)]
    [InlineData("""{"a": [{"anything-but": "x"}]}""", """{"a": "x"}""", false)]
    [InlineData("""{"a": [{"anything-but": "x"}]}""", """{"a": null}""", true)]
    [InlineData("""{"a": [{"anything-but": "x"}]}""", """{"b": "y"}""", false)]
    [InlineData("""{"a": [{"anything-but": "x"}]}""", """{"a": ["x", "y"]}""", true)]
    [InlineData("""{"a": [{"anything-but": [1, 2]}]}""", """{"a": 2.0}""", false)]
    [InlineData("""{"a": [{"anything-but": [1, 2]}]}""", """{"a": "2"}""", true)]
    [InlineData("""{"a": [{"anything-but": {"prefix": ["x", "y"]}}]}""", """{"a": "yes"}""", false)]
    [InlineData("""{"a": [{"anything-but": {"suffix": "s"}}]}""", """{"a": "yes"}""", false)]
    [InlineData("""{"a": [{"anything-but": {"wildcard": "*e*"}}]}""", """{"a": "no"}""", true)]
    [InlineData("""{"a": [{"anything-but": {"equals-ignore-case": ["YES", "no"]}}]}""", """{"a": "yes"}""", false)]
    // exists looks at leaves.
    [InlineData("""{"a": [{"exists": true}]}""", """{"a": null}""", true)]
    [InlineData("""{"a": [{"exists": true}]}""", """{"a": []}""", false)]
    [InlineData("""{"a": [{"exists": true}]}""", """{"a": {"b": 1}}""", false)]
    [InlineData("""{"a": [{"exists": false}]}""", """{"a": {"b": 1}}""", true)]
    [InlineData("""{"a": [{"exists": false}]}""", """{"a": ""}""", false)]
    [InlineData("""{"a": [{"exists": false}, "x"]}""", """{"a": "x"}""", true)]
    [InlineData("""{"a": [{"exists": false}, "x"]}""", """{"b": "x"}""", true)]
    [InlineData("""{"a": [{"exists": false}, "x"]}""", """{"a": "y"}""", false)]
    // Addresses.
    [InlineData("""{"a": [{"cidr": "10.0.0.0/24"}]}""", """{"a": "10.0.0.255"}""", true)]
    [InlineData("""{"a": [{"cidr": "10.0.0.0/24"}]}""", """{"a": "10.0.1.0"}""", false)]
    [InlineData("""{"a": [{"cidr": "10.0.0.0/24"}]}""", """{"a": "bad"}""", false)]
    // As AWS's matcher answers: digits are read only until one is really between (github.com/aws/event-ruler, ByteMachine).
    [InlineData("""{"a": [{"cidr": "0.0.0.0/0"}]}""", """{"a": 300}""", true)]
    [InlineData("""{"a": [{"cidr": "0.0.0.0/0"}]}""", """{"a": 1.0}""", true)]
    [InlineData("""{"a": [{"cidr": "0.0.0.0/0"}]}""", """{"a": 0}""", false)]
    [InlineData("""{"a": [{"cidr": "0.0.0.0/0"}]}""", """{"a": "300"}""", false)]
    [InlineData("""{"a": [{"cidr": "0.0.0.0/0"}]}""", """{"a": "2001:db8::1"}""", true)]
    [InlineData("""{"a": [{"cidr": "10.0.0.0/8"}]}""", """{"a": "2001:db8::1"}""", false)]
    [InlineData("""{"a": [{"cidr": "10.0.0.0/8"}]}""", """{"a": 10}""", false)]
    [InlineData("""{"a": [{"cidr": "2001:db8::/32"}]}""", """{"a": "2001:DB8:0:1::ff"}""", true)]
    [InlineData("""{"a": ["2001:db8::1"]}""", """{"a": "2001:db8:0:0:0:0:0:1"}""", true)]
    // Arrays: any value of the event's array; fields of objects come from one element.
    [InlineData("""{"a": ["x"]}""", """{"a": ["y", "x"]}""", true)]
    [InlineData("""{"a": ["x"]}""", """{"a": []}""", false)]
    [InlineData("""{"a": {"b": ["1"], "c": ["2"]}}""", """{"a": [{"b": "1", "c": "2"}]}""", true)]
    [InlineData("""{"a": {"b": ["1"], "c": ["2"]}}""", """{"a": [{"b": "1"}, {"c": "2"}]}""", false)]
    [InlineData("""{"a": {"b": ["1"], "c": [{"exists": false}]}}""", """{"a": [{"b": "1"}, {"c": "2"}]}""", true)]
    [InlineData(
        """{"a": {"b": {"c": ["1"], "d": ["2"]}}}""",
        """{"a": [{"b": [{"c": "1"}]}, {"b": [{"c": "1", "d": "2"}]}]}""",
        true
    )]
    // $or.
    [InlineData("""{"s": ["x"], "$or": [{"a": [1]}, {"b": [2]}]}""", """{"s": "x", "b": 2}""", true)]
    [InlineData("""{"s": ["x"], "$or": [{"a": [1]}, {"b": [2]}]}""", """{"s": "y", "b": 2}""", false)]
    [InlineData("""{"d": {"$or": [{"a": [1]}, {"$or": [{"b": [2]}, {"c": [3]}]}]}}""", """{"d": {"c": 3}}""", true)]
    [InlineData("""{"$or": [{"a": [{"exists": true}]}, {"b": [{"exists": false}]}]}""", """{"b": 1}""", false)]
    public void A_pattern_matches_an_event(string pattern, string json, bool expected)
    {
        PatternCompiler.Compile(pattern).Matches(Encoding.UTF8.GetBytes(json)).ShouldBe(expected);
    }

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
