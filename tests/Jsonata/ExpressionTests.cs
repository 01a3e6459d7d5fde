using System.Text.Json.Nodes;

namespace Jsonata.Tests;

/// <summary>The library as a program uses it.</summary>
public class ExpressionTests
{
    [Fact]
    public void What_is_handed_on_unchanged_is_the_same_node()
    {
        var input = JsonNode.Parse("""{"a": {"n": 12345678901234567890.123}}""")!;

        JsonataExpression.Parse("$").Evaluate(input).Value.ShouldBeSameAs(input);
        JsonataExpression.Parse("a").Evaluate(input).Value.ShouldBeSameAs(input["a"]);
    }

    [Fact]
    public void An_evaluation_changes_nothing_it_was_given()
    {
        var input = JsonNode.Parse("""{"list": [3, 1, 2], "map": {"a": 1}}""")!;
        var before = input.ToJsonString();

        JsonataExpression.Parse("$ ~> |map|{'a': 2, 'b': $sort(%.list)}|").Options.ShouldBe(JsonataOptions.Default);
        var result = JsonataExpression.Parse("$ ~> |map|{'a': 2}, 'b'|").Evaluate(input);

        input.ToJsonString().ShouldBe(before);
        result.Value!.ToJsonString().ShouldBe("""{"list":[3,1,2],"map":{"a":2}}""");
    }

    [Fact]
    public void Missing_and_null_are_two_things()
    {
        var input = JsonNode.Parse("""{"there": null}""");

        JsonataExpression.Parse("there").Evaluate(input).ShouldBe(new JsonataResult(JsonataKind.Json, null));
        JsonataExpression.Parse("nowhere").Evaluate(input).ShouldBe(new JsonataResult(JsonataKind.Undefined, null));
        JsonataExpression.Parse("$").Evaluate().IsDefined.ShouldBeFalse();
        JsonataExpression.Parse("$").Evaluate((JsonNode?)null).IsDefined.ShouldBeTrue();
        JsonataExpression.Parse("$sum").Evaluate().Kind.ShouldBe(JsonataKind.Function);
    }

    [Fact]
    public void Variables_and_functions_of_the_host_are_visible()
    {
        var asked = 0;
        var bindings = new JsonataBindings()
            .Add("answer", JsonValue.Create(42))
            .Add("states", [new("input", () => ++asked), new("result", () => throw new InvalidOperationException())])
            .Add("twice", "<n:n>", arguments => new JsonataResult(
                JsonataKind.Json,
                2 * arguments[0].Value!.GetValue<long>()
            ));

        JsonataExpression
            .Parse("$twice($answer) + $states.input")
            .Evaluate(bindings)
            .Value!.GetValue<long>()
            .ShouldBe(85);
        asked.ShouldBe(1);
        Should
            .Throw<JsonataException>(() => JsonataExpression.Parse("$twice('x')").Evaluate(bindings))
            .Message.ShouldBe("Argument 1 of function \"twice\" does not match function signature");
    }

    [Fact]
    public void A_host_function_says_in_its_own_words_why_it_failed()
    {
        var bindings = new JsonataBindings().Add("ask", "<:x>", _ =>
            throw new JsonataHostException("Nobody is there.")
        );

        var error = Should.Throw<JsonataException>(() => JsonataExpression.Parse("1 + $ask()").Evaluate(bindings));

        (error.Code, error.Message, error.Token, error.Position).ShouldBe(("D3137", "Nobody is there.", "ask", 9));
    }

    [Theory]
    [InlineData("1 + 'x'", "T2002", 3, "+")]
    [InlineData("a ~ b", "S0204", 3, "~")]
    [InlineData("$length(5)", "T0410", 8, "length")]
    public void An_error_says_where_it_happened(string text, string code, int position, string token)
    {
        var error = Should.Throw<JsonataException>(() => JsonataExpression.Parse(text).Evaluate());

        (error.Code, error.Position, error.Token).ShouldBe((code, position, token));
    }

    [Fact]
    public void Version_2_0_6_has_no_operators_for_defaults()
    {
        var old = new JsonataOptions { Version = JsonataVersion.V2_0_6 };

        JsonataExpression.Parse("a ?? 1").Evaluate().Value!.GetValue<long>().ShouldBe(1);
        Should
            .Throw<JsonataException>(() => JsonataExpression.Parse("a ?? 1", old))
            .Message.ShouldBe("The symbol \"?\" cannot be used as a unary operator");
    }

    [Fact]
    public void The_time_is_the_clocks_and_stands_still_during_an_evaluation()
    {
        var options = new JsonataOptions { Clock = new Still() };

        var result = JsonataExpression.Parse("[$now(), $millis(), $now('[Y]')]", options).Evaluate();

        result.Value!.ToJsonString().ShouldBe("""["2026-11-28T17:00:00.000Z",1795885200000,"2026"]""");
    }

    private sealed class Still : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 28, 17, 0, 0, TimeSpan.Zero);
    }
}
