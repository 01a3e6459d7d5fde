using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using LocalCloud.DynamoDb.Expressions;
using LocalCloud.DynamoDb.Values;
using LocalCloud.Protocol;

namespace LocalCloud.Tests.DynamoDb.Expressions;

public sealed class ExpressionTests
{
    private static readonly string[] Parts =
    [
        "a",
        "b.c",
        "d[0]",
        "#n",
        ":v",
        ":w",
        "size",
        "(",
        ")",
        ",",
        ".",
        "[",
        "]",
        "1",
        "99999999999",
        "=",
        "<>",
        "<",
        ">=",
        "+",
        "-",
        "AND",
        "or",
        "NOT",
        "BETWEEN",
        "in",
        "SET",
        "remove",
        "ADD",
        "DELETE",
        "if_not_exists(",
        "list_append(",
        "begins_with(",
        "attribute_exists(",
        "contains(",
        "attribute_type(",
        "size(",
        "%",
        "é",
        "\"",
        "\0",
        "abort",
        "😀",
    ];

    [Fact]
    public void A_condition_holds_or_is_refused_as_is_written() =>
        Wrong("conditions.txt", (item, expression) => $"{Condition(expression).Holds(Item(item))}".ToLowerInvariant())
            .ShouldBeEmpty();

    [Fact]
    public void An_update_is_refused_as_is_written() =>
        Wrong("updates.txt", (_, expression) => $"{UpdateParser.Parse(expression, Values())}").ShouldBeEmpty();

    [Fact]
    public void An_expression_says_something() =>
        Refused("   ").ShouldBe("Invalid ConditionExpression: The expression can not be empty;");

    /// <summary>API reference, "Quotas": an expression has at most 4 KB and 300 operators.</summary>
    [Fact]
    public void Expressions_are_bounded_in_length_operators_and_depth()
    {
        Refused("a = :one" + new string(' ', 4096))
            .ShouldStartWith("Invalid ConditionExpression: Expression size has exceeded");
        Refused(string.Join(" OR ", Enumerable.Repeat("a=:one", 200))).ShouldContain("too many operators");
        // Recorded: scylladb/scylladb test/alternator/test_limits.py.
        Refused(new string('(', 2046) + "a=b" + new string(')', 2046)).ShouldContain("redundant parentheses");
        Refused("a < " + string.Concat(Enumerable.Repeat("f(", 1355)) + "b" + new string(')', 1355))
            .ShouldContain("Invalid function name");
        Refused(new string('(', 2000) + "a=:one" + new string(')', 2000))
            .ShouldStartWith("Invalid ConditionExpression: ");
        Refused(string.Concat(Enumerable.Repeat("NOT ", 1000)) + "a=:one")
            .ShouldStartWith("Invalid ConditionExpression: ");
    }

    [Fact]
    public void No_text_makes_a_parser_do_anything_but_parse_or_refuse() =>
        Prop.ForAll(Gen.Elements(Parts).ListOf().Select(parts => string.Join(' ', parts)).ToArbitrary(), text =>
                Survives(() => ConditionParser.Parse("FilterExpression", text, Values()))
                && Survives(() => UpdateParser.Parse(text, Values()))
                && Survives(() => UpdateParser.Parse("SET a = " + text, Values()))
                && Survives(() => ProjectionParser.Parse(text, Values()))
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    /// <summary>What differs from the file's cases; a refusal stands after an exclamation mark, without the words all of them begin with.</summary>
    private static IEnumerable<string> Wrong(string file, Func<string, string, string> result) =>
        CaseFile
            .Results($"DynamoDb/Expressions/Cases/{file}")
            .Select(c => (c.Where, c.Result, Found: Found(() => result(c.Input, c.Expression))))
            .Where(c => c.Found != c.Result)
            .Select(c => $"{c.Where}: {c.Found} instead of {c.Result}");

    private static string Found(Func<string> result)
    {
        try
        {
            return result();
        }
        catch (AwsException e) when (e.Message.StartsWith("Invalid ", StringComparison.Ordinal))
        {
            return $"! {e.Message[(e.Message.IndexOf(": ", StringComparison.Ordinal) + 2)..]}";
        }
    }

    private static Condition Condition(string expression) =>
        ConditionParser.Parse("ConditionExpression", expression, Values());

    private static Item Item(string json) => AttributeReader.Current.ReadItem((JsonObject)Json.Parse(json)!);

    private static bool Survives(Action parse)
    {
        try
        {
            parse();
            return true;
        }
        catch (AwsException e)
        {
            return e.Type == "ValidationException";
        }
    }

    private static string Refused(string expression) => Should.Throw<AwsException>(() => Condition(expression)).Message;

    private static Placeholders Values() =>
        Placeholders.Read(
            (JsonObject)
                Json.Parse(
                    """
                    {"E": "x", "ExpressionAttributeNames": {"#n": "name"}, "ExpressionAttributeValues": {":one": {"N": "1"},
                        ":five": {"N": "5"}, ":text": {"S": "text"}, ":ss": {"S": "SS"}, ":v": {"N": "1"}, ":w": {"L": []}}}
                    """
                )!,
            AttributeReader.Current,
            "E"
        );
}
