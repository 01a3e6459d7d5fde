using System.Text.Json.Nodes;

namespace Jsonata.Tests;

/// <summary>What nests or grows without end is an error, and never the end of the process.</summary>
public class BoundsTests
{
    private const int Many = 100_000;

    public static TheoryData<string, string, string> Pieces() =>
        new()
        {
            { "(", "1", ")" },
            { "[", "1", "]" },
            { "{\"a\":", "1", "}" },
            { "-", "1", "" },
            { "1+", "1", "" },
            { "a.", "a", "" },
            { "", "a", "[0]" },
            { "", "$f", "()" },
            { "1?", "1", "" },
            { "function(){", "1", "}" },
            { "$a:=", "1", "" },
            { "", "1", "~>$string" },
            { "\"a\"&", "1", "" },
            { "|", "", "" },
            { "", "a", "^(b)" },
            { "", "a", "@$b" },
            { "", "a", "#$b" },
            { "", "a", "{b:c}" },
            { "%.", "a", "" },
            { "a?:", "1", "" },
            { "a??", "1", "" },
        };

    [Theory]
    [MemberData(nameof(Pieces))]
    public void An_expression_that_nests_too_deeply_is_no_expression(string before, string inner, string after)
    {
        var text =
            string.Concat(Enumerable.Repeat(before, Many)) + inner + string.Concat(Enumerable.Repeat(after, Many));

        var error = Should.Throw<JsonataException>(() => JsonataExpression.Parse(text));

        error.Code.ShouldBeOneOf("S0501", "S0210");
    }

    [Theory]
    [InlineData("**")]
    [InlineData("$string($)")]
    [InlineData("$ = $clone($)")]
    [InlineData("$spread($)")]
    [InlineData("[$, 1]")]
    [InlineData("{\"x\": $}")]
    [InlineData("$distinct([$, $eval('[$, 1]')])")]
    [InlineData("$ & 'x'")]
    public void Data_that_nests_too_deeply_is_not_walked_through(string expression)
    {
        JsonNode data = JsonValue.Create(1);
        for (var i = 0; i < Many; i++)
        {
            data = i % 2 == 0 ? new JsonObject { ["a"] = data } : new JsonArray(data);
        }

        var error = Should.Throw<JsonataException>(() => JsonataExpression.Parse(expression).Evaluate(data));

        error.Message.ShouldContain("The data nests too deeply: more than 500 levels");
    }

    [Theory]
    [InlineData("*")]
    [InlineData("a")]
    [InlineData("$keys($)")]
    [InlineData("$boolean($)")]
    public void Arrays_in_arrays_are_not_walked_through(string expression)
    {
        JsonNode data = JsonValue.Create(0);
        for (var i = 0; i < Many; i++)
        {
            data = new JsonArray(data);
        }

        Should.Throw<JsonataException>(() => JsonataExpression.Parse(expression).Evaluate(data)).Code.ShouldBe("U1003");
    }

    [Fact]
    public void A_recursion_without_end_is_told_of()
    {
        var expression = JsonataExpression.Parse("($f := function($n){ 1 + $f($n + 1) }; $f(0))");

        var error = Should.Throw<JsonataException>(() => expression.Evaluate());

        error.Code.ShouldBe("U1001");
        error.Message.ShouldBe(
            "Stack overflow error: Check for non-terminating recursive function. Consider rewriting as tail-recursive"
        );
    }

    [Fact]
    public void A_recursion_as_deep_as_the_limit_has_the_stack_it_needs_on_a_small_thread()
    {
        var result = default(JsonataResult);
        var thread = new Thread(
            () =>
                result = JsonataExpression
                    .Parse("($f := function($n){ $n = 0 ? 0 : 1 + $f($n - 1) }; $f(1600))")
                    .Evaluate(),
            256 * 1024
        );
        thread.Start();
        thread.Join();

        result.Value!.GetValue<long>().ShouldBe(1600);
    }

    [Fact]
    public void A_tail_call_needs_no_stack()
    {
        var expression = JsonataExpression.Parse("($f := function($n){ $n = 0 ? 'done' : $f($n - 1) }; $f(100000))");

        expression.Evaluate().Value!.GetValue<string>().ShouldBe("done");
    }

    [Theory]
    [InlineData("($f := function(){ $f() }; $f())")]
    [InlineData("[1..1000000].[1..1000000]")]
    [InlineData("$sort([1..1000000], function($a, $b){ $a < $b })")]
    [InlineData("($f := function($x, $n){ $n = 0 ? $x : $f([[$x], [$x]], $n - 1) }; $f(1, 60) = $f(1, 60))")]
    [InlineData("($f := function($x, $n){ $n = 0 ? $x : $f([[$x], [$x]], $n - 1) }; $boolean($f(0, 60)))")]
    public void What_takes_too_long_is_stopped(string text)
    {
        var options = new JsonataOptions { Timeout = TimeSpan.FromMilliseconds(50) };

        var error = Should.Throw<JsonataException>(() => JsonataExpression.Parse(text, options).Evaluate());

        error.Code.ShouldBe("U1001");
        error.Message.ShouldBe("Expression evaluation timeout: Check for infinite loop");
    }

    [Theory]
    [InlineData("($f := function($x, $n){ $n = 0 ? $x : $f($x & $x, $n - 1) }; $f('ab', 60))", "U1004")]
    [InlineData("$pad('a', 1e12)", "U1004")]
    [InlineData("$formatInteger(1e18, 'I')", "U1004")]
    [InlineData("($f := function($x, $n){ $n = 0 ? $x : $f($append($x, $x), $n - 1) }; $f([1..1000], 60))", "D2015")]
    [InlineData("[1..1e9]", "D2014")]
    [InlineData("{\"a\": 1} ~> |$|{'self': $}|", "U1003")]
    public void What_grows_too_large_is_stopped(string text, string code)
    {
        var options = new JsonataOptions { MaxItems = 1_000_000, MaxCharacters = 1_000_000 };

        Should.Throw<JsonataException>(() => JsonataExpression.Parse(text, options).Evaluate()).Code.ShouldBe(code);
    }

    [Fact]
    public void A_regular_expression_takes_time_in_proportion_to_the_text()
    {
        var text = new string('a', 5_000) + "!";

        var result = JsonataExpression.Parse("$contains($, /^(a+)+$/)").Evaluate(JsonValue.Create(text));

        result.Value!.GetValue<bool>().ShouldBeFalse();
    }

    [Fact]
    public void A_regular_expression_that_has_to_look_back_is_stopped()
    {
        var text = new string('a', 50) + "!";

        var error = Should.Throw<JsonataException>(() =>
            JsonataExpression.Parse("$contains($, /^(?=(a+)+$)/)").Evaluate(JsonValue.Create(text))
        );

        error.Message.ShouldBe("The regular expression took too long: \"^(?=(a+)+$)\"");
    }
}
