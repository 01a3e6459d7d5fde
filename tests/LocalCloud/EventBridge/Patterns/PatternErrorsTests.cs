using LocalCloud.EventBridge.Patterns;

namespace LocalCloud.Tests.EventBridge.Patterns;

/// <summary>
/// What is refused and why:
/// docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns-content-based-filtering.html, the matcher that
/// AWS publishes (github.com/aws/event-ruler) and how AWS's parser writes places.
/// </summary>
public sealed class PatternErrorsTests
{
    private const string Event =
        """{"id": "1", "source": "s", "detail-type": "t", "account": "1", "region": "us-east-1", "time": "2026-01-01T00:00:00Z"}""";

    private const string Values = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')";

    public static TheoryData<string, string, int> Placed =>
        new()
        {
            // Where a value is of the wrong kind: behind it, and behind the opening quote of a string.
            { """{"size": 7}""", "\"size\" must be an object or an array", 11 },
            { """{"size": "seven"}""", "\"size\" must be an object or an array", 11 },
            { """{"size": true}""", "\"size\" must be an object or an array", 14 },
            { """{"size": []}""", "Empty arrays are not allowed", 12 },
            { """{"size": {}}""", "Empty objects are not allowed", 12 },
            { """{}""", "Empty objects are not allowed", 3 },
            { """["size"]""", "Filter is not an object", 2 },
            { """7""", "Filter is not an object", 2 },
            { """{"size": [["a"]]}""", "Match value must be String, number, true, false, or null", 12 },
            // Match expressions.
            { """{"size": [{}]}""", "Match expression name not found", 13 },
            { """{"size": [{"Prefix": "a"}]}""", "Unrecognized match type Prefix", 23 },
            { """{"size": [{"between": [1, 2]}]}""", "Unrecognized match type between", 24 },
            { """{"size": [{"prefix": 7}]}""", "prefix match pattern must be a string", 23 },
            { """{"size": [{"prefix": ["a"]}]}""", "prefix match pattern must be a string", 23 },
            { """{"size": [{"prefix": "a", "suffix": "b"}]}""", "Only one key allowed in match expression", 38 },
            { """{"size": [{"prefix": {"wildcard": "a"}}]}""", "Unsupported prefix pattern: wildcard", 36 },
            {
                """{"size": [{"suffix": {"equals-ignore-case": 1}}]}""",
                "equals-ignore-case match pattern must be a string",
                46
            },
            { """{"size": [{"suffix": null}]}""", "suffix match pattern must be a string", 26 },
            {
                """{"size": [{"equals-ignore-case": ["a"]}]}""",
                "equals-ignore-case match pattern must be a string",
                35
            },
            { """{"size": [{"exists": "yes"}]}""", "exists match pattern must be either true or false.", 23 },
            { """{"size": [{"exists": {}}]}""", "exists match pattern must be either true or false.", 23 },
            { """{"size": [{"cidr": 7}]}""", "prefix match pattern must be a string", 21 },
            // Numbers.
            { """{"size": [{"numeric": ">"}]}""", "Value of numeric must be an array.", 24 },
            { """{"size": [{"numeric": [1]}]}""", "Invalid member in numeric match: 1", 25 },
            { """{"size": [{"numeric": ["=="]}]}""", "Unrecognized numeric range operator: ==", 29 },
            { """{"size": [{"numeric": ["=", "1"]}]}""", "Value of equals must be numeric", 30 },
            { """{"size": [{"numeric": [">", 1, "<"]}]}""", "Value of < must be numeric", 36 },
            { """{"size": [{"numeric": [">", 1, ">=", 2]}]}""", "Bad numeric range operator: >=", 36 },
            { """{"size": [{"numeric": [">", 1, 2]}]}""", "Bad value in numeric range: 2", 33 },
            { """{"size": [{"numeric": ["<", 1, 2]}]}""", "Too many elements in numeric expression", 33 },
            { """{"size": [{"numeric": [">", 1, "<", 2, 3]}]}""", "Too many terms in numeric range expression", 41 },
            { """{"size": [{"numeric": [">", 5, "<", 5]}]}""", "Bottom must be less than top", 39 },
            {
                """{"size": [{"numeric": ["=", 5000000001]}]}""",
                "Value must be between -5.0E9 and 5.0E9, inclusive",
                40
            },
            // anything-but.
            {
                """{"size": [{"anything-but": null}]}""",
                "Value of anything-but must be an array or single string/number value.",
                32
            },
            { """{"size": [{"anything-but": {"exists": true}}]}""", "Unsupported anything-but pattern: exists", 43 },
            { """{"size": [{"anything-but": {"prefix": ""}}]}""", "Null prefix/suffix not allowed", 41 },
            {
                """{"size": [{"anything-but": ["a", 1]}]}""",
                "Inside anything but list, either all values are number or string, mixed type is not supported",
                36
            },
            // Wildcards: the place of the star counts from the quote.
            { """{"size": [{"wildcard": "a**"}]}""", "Consecutive wildcard characters at pos 2", 29 },
            { """{"size": [{"wildcard": "a\\b*"}]}""", "Invalid escape character at pos 2", 31 },
            { """{"size": [{"wildcard": {}}]}""", "wildcard match pattern must be a string", 25 },
            // $or.
            { """{"$or": {"a": ["b"]}}""", "It must be an Array followed with $or.", 10 },
            { """{"$or": [{"a": ["b"]}]}""", "There must have at least 2 Objects in $or relationship.", 23 },
            { """{"$or": [{"a": ["b"]}, "c"]}""", "Only JSON object is allowed in array of $or relationship.", 25 },
            {
                """{"$or": [{"prefix": ["b"]}, {"c": ["d"]}]}""",
                "prefix is Ruler reserved fieldName which cannot be used inside $or.",
                22
            },
            // Text that is no JSON.
            {
                """{'size': ["a"]}""",
                "Unexpected character (''' (code 39)): was expecting double-quote to start field name",
                2
            },
            {
                """{"size" ["a"]}""",
                "Unexpected character ('[' (code 91)): was expecting a colon to separate field name and value",
                9
            },
            {
                """{"size": ["a" "b"]}""",
                "Unexpected character ('\"' (code 34)): was expecting comma to separate Array entries",
                15
            },
            {
                """{"size": ["a"] "b": ["c"]}""",
                "Unexpected character ('\"' (code 34)): was expecting comma to separate Object entries",
                16
            },
            { """{"size": [small]}""", $"Unrecognized token 'small': was expecting {Values}", 16 },
            { """pattern""", $"Unrecognized token 'pattern': was expecting {Values}", 8 },
            { """{"size": ["a",]}""", $"Unexpected character (']' (code 93)): expected a valid value {Values}", 15 },
            {
                """{"size": ["a"],}""",
                "Unexpected character ('}' (code 125)): was expecting double-quote to start field name",
                16
            },
            { """{"size": [01]}""", "Invalid numeric value: Leading zeroes not allowed", 12 },
        };

    [Theory]
    [MemberData(nameof(Placed))]
    public void The_reason_says_what_is_wrong_and_where(string pattern, string reason, int column)
    {
        Reason(pattern).ShouldBe($"{reason}\n at [Source: (String)\"{pattern}\"; line: 1, column: {column}]");
    }

    [Fact]
    public async Task The_answer_carries_the_reason()
    {
        await using var test = await TestCloud.StartAsync();
        var answer = await test.TestPatternAsync("""{"size": 7}""", Event);
        answer.Status.ShouldBe(400);
        answer.Type.ShouldBe("InvalidEventPatternException");
        answer.Message.ShouldBe(
            "Event pattern is not valid. Reason: \"size\" must be an object or an array\n"
                + " at [Source: (String)\"{\"size\": 7}\"; line: 1, column: 11]"
        );
    }

    [Theory]
    [InlineData("""{"ip": [{"cidr": "10.0.0.1"}]}""", "Malformed CIDR, one '/' required")]
    [InlineData("""{"ip": [{"cidr": "10.0.0.0/x"}]}""", "Malformed CIDR, mask bits must be an integer")]
    [InlineData("""{"ip": [{"cidr": "10.0.0.0/-1"}]}""", "Malformed CIDR, mask bits must not be negative")]
    [InlineData("""{"ip": [{"cidr": "10.0.0.0/32"}]}""", "IPv4 mask bits must be < 32")]
    [InlineData("""{"ip": [{"cidr": "::/128"}]}""", "IPv6 mask bits must be < 128")]
    [InlineData("""{"ip": [{"cidr": "host/8"}]}""", "Nonstandard IP address: host")]
    [InlineData(
        """{"file": [{"wildcard": "*/*/*/*/*/log/*"}]}""",
        "Rule is too complex - try using fewer wildcard characters or fewer repeating character sequences after a wildcard character"
    )]
    public void Some_reasons_have_no_place(string pattern, string reason)
    {
        Reason(pattern).ShouldBe(reason);
    }

    /// <summary>
    /// github.com/vals-ai/Valkyrie/pull/278: AWS took a field with three such wildcards and refused four.
    /// </summary>
    [Fact]
    public void Three_wildcards_of_a_field_are_fine_and_four_are_too_many()
    {
        Should.NotThrow(() => PatternCompiler.Compile(Stacks("Shared", "Api", "Worker")));
        Reason(Stacks("Shared", "Api", "Worker", "Monitoring")).ShouldStartWith("Rule is too complex");

        static string Stacks(params string[] names) =>
            $$"""{"resources": [{{string.Join(", ", names.Select(n => $$"""{"wildcard": "*:stack/{{n}}Stack/*"}"""))}}]}""";
    }

    [Fact]
    public void What_is_wrong_inside_a_list_of_anything_but_has_its_place_twice()
    {
        const string pattern = """{"size": [{"anything-but": {"suffix": [7]}}]}""";
        var place = $"\n at [Source: (String)\"{pattern}\"; line: 1, column: 41]";
        Reason(pattern).ShouldBe($"prefix/suffix match pattern must be a string{place}{place}");
    }

    [Fact]
    public void Lines_are_counted_and_long_patterns_are_cut()
    {
        Reason("{\n  \"size\":\n    7\n}").ShouldEndWith("; line: 3, column: 6]");
        var longPattern = $$"""{"size": ["{{new string('x', 600)}}"], "color": 7}""";
        Reason(longPattern)
            .ShouldEndWith(
                $"\"{longPattern[..500]}\"[truncated {longPattern.Length - 500} chars]; line: 1, column: {longPattern.Length}]"
            );
    }

    [Fact]
    public void Input_that_ends_too_early_names_the_marker_that_is_open()
    {
        Reason("""{"size": ["a"]""")
            .ShouldBe(
                "Unexpected end-of-input: expected close marker for Object "
                    + "(start marker at [Source: (String)\"{\"size\": [\"a\"]\"; line: 1, column: 1])\n"
                    + " at [Source: (String)\"{\"size\": [\"a\"]\"; line: 1, column: 15]"
            );
        Reason("""{"size": ["a"}]""")
            .ShouldBe(
                "Unexpected close marker '}': expected ']' (for Array starting at "
                    + "[Source: (String)\"{\"size\": [\"a\"}]\"; line: 1, column: 10])\n"
                    + " at [Source: (String)\"{\"size\": [\"a\"}]\"; line: 1, column: 15]"
            );
    }

    [Theory]
    [InlineData("text")]
    [InlineData("[]")]
    [InlineData("""{"id": "1", "source": "s", "detail-type": "t", "account": "1", "region": "us-east-1"}""")]
    public async Task An_event_without_its_envelope_is_refused(string notAnEvent)
    {
        await using var test = await TestCloud.StartAsync();
        var answer = await test.TestPatternAsync("""{"source": ["s"]}""", notAnEvent);
        answer.Type.ShouldBe("ValidationException");
        answer.Message.ShouldBe("Parameter Event is not valid.");
    }

    private static string Reason(string pattern) =>
        Should.Throw<PatternException>(() => PatternCompiler.Compile(pattern)).Message;
}
