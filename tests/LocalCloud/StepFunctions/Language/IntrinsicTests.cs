using LocalCloud.StepFunctions.Language;
using static LocalCloud.Tests.StepFunctions.Language.Asl;

namespace LocalCloud.Tests.StepFunctions.Language;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html</summary>
public sealed class IntrinsicTests
{
    [Theory]
    [InlineData("States.Format('Hello, my name is {}.', $.name)", "\"Hello, my name is Arnav.\"")]
    [InlineData("States.Format('{} {} {} {}', 1.0, true, null, $.o)", "\"1.0 true null {a=1}\"")]
    [InlineData(@"States.Format('it\'s \{\} {}', 'ok')", "\"it's {} ok\"")]
    [InlineData("States.Format($.template, 7)", "\"n=7\"")]
    [InlineData("States.Format('no placeholder')", "\"no placeholder\"")]
    public void Format_fills_the_braces(string expression, string expected) =>
        Value(expression, "{'name':'Arnav','o':{'a':1},'template':'n={}'}").ShouldBe(expected);

    [Theory]
    [InlineData("States.StringToJson($.text)", "{\"a\":[1,2.0]}")]
    [InlineData("States.StringToJson('')", "null")]
    [InlineData("States.JsonToString($.o)", "\"{\\\"a\\\":1,\\\"b\\\":[true,null]}\"")]
    [InlineData("States.JsonMerge($.o, $.p, false)", "{\"a\":9,\"b\":[true,null],\"c\":3}")]
    public void Json_functions(string expression, string expected) =>
        Value(expression, """{"text":"{\"a\": [1, 2.0]}","o":{"a":1,"b":[true,null]},"p":{"c":3,"a":9}}""")
            .ShouldBe(expected);

    [Theory]
    [InlineData("States.Array()", "[]")]
    [InlineData("States.Array($.id, 'x', 1)", "[123,\"x\",1]")]
    [InlineData("States.ArrayPartition($.list, 4)", "[[1,2,3,4],[5]]")]
    [InlineData("States.ArrayPartition($.list, 2.6)", "[[1,2],[3,4],[5]]")]
    [InlineData("States.ArrayContains($.list, 5)", "true")]
    [InlineData("States.ArrayRange(1, 9, 2)", "[1,3,5,7,9]")]
    [InlineData("States.ArrayRange(5, 1, -2)", "[5,3,1]")]
    [InlineData("States.ArrayRange(5.4, -0.6, -2.4)", "[5,3,1]")]
    [InlineData("States.ArrayRange(5, 1, 1)", "[]")]
    [InlineData("States.ArrayGetItem($.list, 4)", "5")]
    [InlineData("States.ArrayLength($.list)", "5")]
    public void Array_functions(string expression, string expected) =>
        Value(expression, "{'id':123,'list':[1,2,3,4,5]}").ShouldBe(expected);

    /// <summary>Recorded: gabrielmoreira/tiny-asl-machine, tests/conformance/cases/States.ArrayUnique.ts</summary>
    [Theory]
    [InlineData("[1,2,3,3,3,4]", "[1,2,3,4]")]
    [InlineData("['a','b','a','c','b']", "['a','b','c']")]
    [InlineData("[true,false,true,false]", "[false,true]")]
    [InlineData("[null,null,1,null]", "[null,1]")]
    [InlineData("[1,'1',1,'01']", "[1,'1','01']")]
    [InlineData("[{'a':1,'b':2},{'b':2,'a':1}]", "[{'a':1,'b':2}]")]
    [InlineData("[[1,2],[1,2],[2,1]]", "[[2,1],[1,2]]")]
    public void Values_are_kept_once_in_the_order_of_a_hash_set(string list, string expected) =>
        Value("States.ArrayUnique($)", list).ShouldBe(expected.Replace('\'', '"'));

    /// <summary>The same for numbers that are not small, whose hashes come from all of their bits.</summary>
    [Theory]
    [InlineData("[1.5,-1,3000000000,0]", "[-1,3000000000,0,1.5]")]
    [InlineData("[17,16,1,0]", "[16,0,17,1]")]
    public void Numbers_take_their_place_by_their_hashes(string list, string expected) =>
        Value("States.ArrayUnique($)", list).ShouldBe(expected);

    /// <summary>Recorded: gabrielmoreira/tiny-asl-machine, tests/conformance/cases/States.ArrayContains.ts</summary>
    [Theory]
    [InlineData("[{'a':1},{'b':2}]", "{'a':1}", "true")]
    [InlineData("[{'a':1,'b':2}]", "{'b':2,'a':1}", "false")]
    [InlineData("[{'a':1}]", "{'a':1,'extra':null}", "false")]
    [InlineData("[[1,2],[3,4]]", "[1,2]", "true")]
    [InlineData("['9007199254740991']", "9007199254740991", "true")]
    [InlineData("['true','maybe']", "true", "true")]
    [InlineData("[0,1,-1]", "false", "false")]
    [InlineData("[1,null]", "null", "true")]
    public void A_list_contains_what_has_the_same_text(string list, string wanted, string expected) =>
        Value("States.ArrayContains($.list, $.wanted)", $"{{'list':{list},'wanted':{wanted}}}").ShouldBe(expected);

    /// <summary>Recorded: gabrielmoreira/tiny-asl-machine, tests/conformance/cases (States.ArrayGetItem.ts, States.JsonMerge.ts, States.Hash.ts).</summary>
    [Theory]
    [InlineData("States.ArrayGetItem($.none, 999)", "null")]
    [InlineData("States.ArrayGetItem($.list, 1.2)", "20")]
    [InlineData("States.JsonMerge($.o, $.o, 'false')", "{}")]
    [InlineData("States.Hash(123, 'MD5')", "\"202cb962ac59075b964b07152d234b70\"")]
    [InlineData("States.Hash($.o, 'MD5')", "\"99914b932bd37a50b983c5e7c90ae93b\"")]
    public void Arguments_may_be_more_than_the_guide_says(string expression, string expected) =>
        Value(expression, "{'none':[],'list':[10,20,30],'o':{}}").ShouldBe(expected);

    /// <summary>Recorded: gabrielmoreira/tiny-asl-machine, tests/conformance/cases/States.Base64Decode.ts</summary>
    [Theory]
    [InlineData("' YWJjZA== '", "abcd")]
    [InlineData("'YWJjZA'", "abcd")]
    [InlineData("'Y!W?J.j'", "abc")]
    [InlineData("'ab==cd'", "i")]
    [InlineData("'!'", "")]
    [InlineData("'YWJjZ'", "abc")]
    [InlineData("'c3ViamVjdHM_X2Q9Mw'", "subjects?_d=3")]
    public void Base64_is_read_as_far_as_it_goes(string text, string expected) =>
        Value($"States.Base64Decode({text})").ShouldBe($"\"{expected}\"");

    /// <summary>Recorded: gabrielmoreira/tiny-asl-machine, tests/conformance/cases/.snapshots/aws/States.StringToJson-011, -012 and -014.</summary>
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

    [Theory]
    [InlineData("States.Base64Encode('Data to encode')", "\"RGF0YSB0byBlbmNvZGU=\"")]
    [InlineData("States.Base64Decode('RGVjb2RlZCBkYXRh')", "\"Decoded data\"")]
    [InlineData("States.Hash('input data', 'SHA-1')", "\"aaff4a450a104cd177d28d18d74485e8cae074b7\"")]
    [InlineData("States.Hash('', 'MD5')", "\"d41d8cd98f00b204e9800998ecf8427e\"")]
    [InlineData("States.StringSplit('1,2,3,4,5', ',')", "[\"1\",\"2\",\"3\",\"4\",\"5\"]")]
    [InlineData("States.StringSplit('This.is+a,test=string', '.+,=')", "[\"This\",\"is\",\"a\",\"test\",\"string\"]")]
    [InlineData("States.StringSplit(',a,,b,', ',')", "[\"a\",\"b\"]")]
    public void Text_functions(string expression, string expected) => Value(expression).ShouldBe(expected);

    [Theory]
    [InlineData("States.MathAdd(111, -1)", "110")]
    [InlineData("States.MathAdd(1.49, 1.5)", "3")]
    [InlineData("States.MathAdd(-1.49, -1.5)", "-2")]
    [InlineData("States.MathRandom(7, 8)", "7")]
    public void Math_functions(string expression, string expected) => Value(expression).ShouldBe(expected);

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

    [Theory]
    [InlineData("States.ArrayRange(1, 10, 0)")]
    [InlineData("States.ArrayRange(1, 1001, 1)")]
    [InlineData("States.ArrayRange(1001, 1, -1)")]
    [InlineData("States.ArrayRange(-2147483648, 2147483647, 1)")]
    [InlineData("States.ArrayRange('a', 5, 1)")]
    [InlineData("States.ArrayRange(1, 5)")]
    [InlineData("States.ArrayPartition($.list, 0)")]
    [InlineData("States.ArrayPartition($.list, 0.6)")]
    [InlineData("States.ArrayPartition('text', 1)")]
    [InlineData("States.ArrayGetItem($.list, 5)")]
    [InlineData("States.ArrayGetItem($.list, -1)")]
    [InlineData("States.MathAdd(1, '2')")]
    [InlineData("States.MathAdd(2147483647, 1)")]
    [InlineData("States.MathRandom(1, 1)")]
    [InlineData("States.MathRandom(1.4, 1.6)")]
    [InlineData("States.Hash('a', 'CRC')")]
    [InlineData("States.JsonMerge($.o, $.o, true)")]
    [InlineData("States.JsonMerge($.list, $.o, false)")]
    [InlineData("States.UUID(1)")]
    public void Wrong_arguments_fail_the_state(string expression)
    {
        var failure = Failure(expression, "{'list':[1,2],'o':{}}");
        failure.Error.ShouldBe("States.Runtime");
        failure.Cause.ShouldContain($"Invalid arguments in {expression[..expression.IndexOf('(')]}");
    }

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
    [InlineData("States.Format('Hello {', 1)", "Invalid template in States.Format: matching '}' not found for '{'.")]
    [InlineData("States.Format('}')", "Invalid template in States.Format: matching '{' not found for '}'.")]
    [InlineData(
        "States.Format('{} {}', 1)",
        "Invalid arguments in States.Format: number of arguments do not match the occurrences of {}."
    )]
    [InlineData(
        "States.Format('{}', 1, 2)",
        "Invalid arguments in States.Format: number of arguments do not match the occurrences of {}."
    )]
    [InlineData(
        "States.Format(123, 1)",
        "Invalid arguments in States.Format: number of arguments do not match the occurrences of {}."
    )]
    public void A_template_that_does_not_fit_its_arguments_fails(string expression, string reason)
    {
        var failure = Failure(expression);
        (failure.Error, failure.Cause).ShouldBe(
            ("States.Runtime", $"There was an error while evaluating the intrinsic function: {expression}. {reason}")
        );
    }

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
