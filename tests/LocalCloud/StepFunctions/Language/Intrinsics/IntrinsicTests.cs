using LocalCloud.StepFunctions.Language;
using static LocalCloud.Tests.StepFunctions.Language.Asl;

namespace LocalCloud.Tests.StepFunctions.Language;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html</summary>
public sealed class IntrinsicTests
{
    /// <summary>
    /// Recorded: gabrielmoreira/tiny-asl-machine, tests/conformance/cases/.snapshots/aws/States.StringToJson-011, -012
    /// and -014.
    /// </summary>
    [Theory]
    [InlineData(
        "{bad json}",
        "Unexpected character ('b' (code 98)): was expecting double-quote to start field name",
        2
    )]
    [InlineData(
        "undefined",
        "Unrecognized token 'undefined': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
        10
    )]
    [InlineData(
        "[1",
        "Unexpected end-of-input: expected close marker for Array (start marker at [Source: REDACTED "
            + "(`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled); line: 1, column: 1])",
        3
    )]
    public void A_text_that_is_no_json_is_explained(string text, string reason, int column) =>
        Failure("States.StringToJson($.text)", $"{{'text':'{text}'}}")
            .Cause.ShouldBe(
                "There was an error while evaluating the intrinsic function: States.StringToJson($.text). "
                    + $"Cannot convert String to Json in States.StringToJson, caused by: {reason}\n "
                    + $"at [Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled); line: 1, column: {column}]"
            );

    [Fact]
    public void A_seed_gives_the_same_number_each_time() =>
        Value("States.MathRandom(1, 1000000, 42)").ShouldBe(Value("States.MathRandom(1, 1000000, 42)"));

    [Fact]
    public void A_uuid_is_of_version_4() =>
        Value("States.UUID()").ShouldMatch("^\"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\"$");

    [Fact]
    public void Functions_nest() =>
        Value(
                "States.Format('{}:{}', States.ArrayLength(States.Array(1, 2)), States.MathAdd($$.n, 1))",
                context: "{'n':1}"
            )
            .ShouldBe("\"2:2\"");

    [Fact]
    public void Texts_to_encode_have_at_most_10_000_characters()
    {
        Value($"States.Base64Encode('{new string('a', 10_000)}')").Length.ShouldBe(13_338);
        Failure($"States.Base64Encode('{new string('a', 10_001)}')")
            .Cause.ShouldContain("Invalid arguments in States.Base64Encode");
    }

    [Fact]
    public void An_argument_that_is_not_there_is_named_with_the_outermost_call() =>
        Failure("States.Format('{}', States.Format('{}', $.nope))", "{'other':1}")
            .Cause.ShouldBe(
                "The function 'States.Format('{}', States.Format('{}', $.nope))' had the following error: "
                    + "The JsonPath argument for the field '$.nope' could not be found in the input '{\"other\":1}'"
            );

    /// <summary>As observed on AWS, which shows a path into the context object as one into the input.</summary>
    [Theory]
    [InlineData(
        "$$.Nope.Deep",
        "The JsonPath argument for the field '$.Nope.Deep' could not be found in the input '{\"other\":1}'"
    )]
    [InlineData("$.other[0]", "Filter: [0] can only be applied to arrays. Current context is: 1")]
    public void An_argument_that_leads_elsewhere(string path, string reason) =>
        Failure($"States.Format('{{}}', {path})", "{'other':1}", "{'State':{}}")
            .Cause.ShouldBe($"The function 'States.Format('{{}}', {path})' had the following error: {reason}");

    [Fact]
    public void Nothing_is_escaped_that_need_not_be() =>
        LocalCloud
            .Protocol.Json.Parse(Value("States.JsonToString($.t)", "{'t':'😀é<\\n'}"))!
            .GetValue<string>()
            .ShouldBe("\"😀é<\\n\"");

    [Fact]
    public void A_null_argument_is_a_value() =>
        Value("States.Format('{}', $.nul)", "{'nul':null}").ShouldBe("\"null\"");

    [Fact]
    public void An_argument_behind_the_end_of_an_array_is_not_there() =>
        Failure("States.Format('{}', $.items[5])", "{'items':[1]}")
            .Cause.ShouldContain("The JsonPath argument for the field '$.items[5]'");

    [Theory]
    [InlineData("States.Array(1, )")]
    [InlineData("States.Array(1")]
    [InlineData("States.Array(1) x")]
    [InlineData("States.Array('a)")]
    [InlineData("States.Array(abc)")]
    [InlineData(@"States.Array('a\nb')")]
    [InlineData("Array(1)")]
    public void What_is_no_call_is_refused(string expression) =>
        Should.Throw<TemplateSyntaxException>(() => Value(expression));

    [Fact]
    public void Calls_nest_ten_deep_and_no_deeper()
    {
        static string Nested(int depth) => depth == 0 ? "1" : $"States.Array({Nested(depth - 1)})";
        Value(Nested(10)).ShouldBe("[[[[[[[[[[1]]]]]]]]]]");
        Should.Throw<TemplateSyntaxException>(() => Value(Nested(11)));
    }
}
