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

    [Theory]
    [InlineData("a = :one", true)]
    [InlineData("a <> :one", false)]
    [InlineData("absent <> :one", true)]
    [InlineData("absent < :one", false)]
    [InlineData("NOT absent < :one", true)]
    [InlineData("a BETWEEN :one AND :one", true)]
    [InlineData("a IN (:text, :one)", true)]
    [InlineData("m.k[1] = :text", true)]
    [InlineData("m.k[9] = :text", false)]
    [InlineData("attribute_exists(m.k) AND attribute_not_exists(m.q)", true)]
    [InlineData("attribute_type(s, :ss)", true)]
    [InlineData("begins_with(t, :text)", true)]
    [InlineData("contains(t, :text)", true)]
    [InlineData("contains(s, :text)", true)]
    [InlineData("contains(m.k, :one)", true)]
    [InlineData("size(t) = :five AND size(s) = :one", true)]
    [InlineData("size(a) = :one", false)]
    [InlineData("a = :one OR a = :five AND t = :five", true)]
    [InlineData("(a = :one OR a = :five) AND t = :five", false)]
    public void Conditions_hold_as_the_developer_guide_says(string expression, bool expected)
    {
        var item = AttributeReader.Current.ReadItem(
            (JsonObject)
                Json.Parse(
                    """
                    {"a": {"N": "1"}, "t": {"S": "texts"}, "s": {"SS": ["text"]}, "m": {"M": {"k": {"L": [{"N": "1"}, {"S": "text"}]}}}}
                    """
                )!
        );
        ConditionParser.Parse("ConditionExpression", expression, Values()).Holds(item).ShouldBe(expected);
    }

    [Theory]
    [InlineData("a", "Syntax error; token: \"<EOF>\", near: \"a\"")]
    [InlineData("a = :one AND size(", "Syntax error; token: \"<EOF>\", near: \"(\"")]
    [InlineData("a b", "Syntax error; token: \"b\", near: \"a b\"")]
    [InlineData("a = :one %", "Syntax error; token: \"%\", near: \":one %\"")]
    [InlineData("abort = :one", "Attribute name is a reserved keyword; reserved keyword: abort")]
    [InlineData(
        "#x = :one",
        "An expression attribute name used in the document path is not defined; attribute name: #x"
    )]
    [InlineData("a = :none", "An expression attribute value used in expression is not defined; attribute value: :none")]
    [InlineData("((a = :one))", "The expression has redundant parentheses;")]
    [InlineData("foo(a) = :one", "Invalid function name; function: foo")]
    [InlineData(
        "a = if_not_exists(a, :one)",
        "The function is not allowed in a condition expression; function: if_not_exists"
    )]
    [InlineData("list_append(a, a)", "The function is not allowed in a condition expression; function: list_append")]
    [InlineData("size(a)", "The function is not allowed to be used this way in an expression; function: size")]
    [InlineData(
        "size(a, b) = :one",
        "Incorrect number of operands for operator or function; operator or function: size, number of operands: 2"
    )]
    [InlineData(
        "attribute_exists(:one)",
        "Operator or function requires a document path; operator or function: attribute_exists"
    )]
    [InlineData(
        "begins_with(a, :one)",
        "Incorrect operand type for operator or function; operator or function: begins_with, operand type: N"
    )]
    [InlineData(
        "attribute_type(a, :text)",
        "Invalid attribute type name found; type: text, valid types: {B,NULL,SS,BOOL,L,BS,N,NS,S,M}"
    )]
    [InlineData(
        "a = a",
        "The first operand must be distinct from the remaining operands for this operator or function; operator: =, first operand: [a]"
    )]
    [InlineData(
        "a BETWEEN :five AND :one",
        "The BETWEEN operator requires upper bound to be greater than or equal to lower bound; "
            + "lower bound operand: AttributeValue: {N:5}, upper bound operand: AttributeValue: {N:1}"
    )]
    [InlineData("a[99999999999] = :one", "List index is not within the allowable range; index: [99999999999]")]
    [InlineData("   ", "The expression can not be empty;")]
    public void Mistakes_are_reported_in_DynamoDBs_words(string expression, string message) =>
        Should
            .Throw<AwsException>(() => ConditionParser.Parse("ConditionExpression", expression, Values()))
            .Message.ShouldBe("Invalid ConditionExpression: " + message);

    [Theory]
    [InlineData("SET a = :one SET b = :one", "The \"SET\" section can only be used once in an update expression;")]
    [InlineData(
        "SET a = :one REMOVE a.b",
        "Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [a], path two: [a, b]"
    )]
    [InlineData(
        "SET a.b = :one, a[1] = :one",
        "Two document paths conflict with each other; must remove or rewrite one of these paths; path one: [a, b], path two: [a, [1]]"
    )]
    [InlineData(
        "ADD a :text",
        "Incorrect operand type for operator or function; operator: ADD, operand type: STRING, typeSet: ALLOWED_FOR_ADD_OPERAND"
    )]
    [InlineData(
        "SET a = :one + :text",
        "Incorrect operand type for operator or function; operator or function: +, operand type: S"
    )]
    [InlineData("SET a = :one + :one + :one", "Syntax error; token: \"+\", near: \":one + :one\"")]
    [InlineData("SET a = LIST_APPEND(:one, :one)", "Invalid function name; function: LIST_APPEND")]
    [InlineData("HELLO a", "Syntax error; token: \"HELLO\", near: \"HELLO a\"")]
    [InlineData("SET _1 = :one", "Syntax error; token: \"_\", near: \"SET _1\"")]
    [InlineData(
        "SET a = list_append(list_append(a, b), c)",
        "The function is not allowed to be used this way in an expression; function: list_append"
    )]
    public void Mistakes_in_updates_are_reported_in_DynamoDBs_words(string expression, string message) =>
        Should
            .Throw<AwsException>(() => UpdateParser.Parse(expression, Values()))
            .Message.ShouldBe("Invalid UpdateExpression: " + message);

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

    private static string Refused(string expression) =>
        Should.Throw<AwsException>(() => ConditionParser.Parse("ConditionExpression", expression, Values())).Message;

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
