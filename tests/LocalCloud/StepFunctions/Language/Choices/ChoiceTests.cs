using LocalCloud.StepFunctions.Language;
using static LocalCloud.Tests.StepFunctions.Language.Asl;

namespace LocalCloud.Tests.StepFunctions.Language;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/dg/state-choice.html</summary>
public sealed class ChoiceTests
{
    [Theory]
    [InlineData("'StringEquals':'a'", "'a'", true)]
    [InlineData("'StringEquals':'a'", "'A'", false)]
    [InlineData("'StringEquals':'1'", "1", false)]
    [InlineData("'StringLessThan':'b'", "'a'", true)]
    [InlineData("'StringLessThan':'a'", "'B'", true)]
    [InlineData("'StringGreaterThanEquals':'b'", "'b'", true)]
    [InlineData("'StringMatches':'log-*.txt'", "'log-1.txt'", true)]
    [InlineData("'StringMatches':'log-*.txt'", "'log-1.txt.gz'", false)]
    [InlineData("'StringMatches':'*'", "''", true)]
    [InlineData("'StringMatches':'a*a'", "'a'", false)]
    [InlineData(@"'StringMatches':'a\\*b'", "'a*b'", true)]
    [InlineData(@"'StringMatches':'a\\*b'", "'axb'", false)]
    [InlineData("'NumericEquals':1", "1.0", true)]
    [InlineData("'NumericEquals':1", "'1'", false)]
    [InlineData("'NumericGreaterThan':9007199254740992", "9007199254740993", true)]
    [InlineData("'NumericLessThanEquals':1e3", "1000", true)]
    [InlineData("'BooleanEquals':true", "true", true)]
    [InlineData("'BooleanEquals':false", "null", false)]
    [InlineData("'TimestampEquals':'2016-08-18T17:33:00Z'", "'2016-08-18T18:33:00+01:00'", true)]
    [InlineData("'TimestampLessThan':'2016-08-18T17:33:00.5Z'", "'2016-08-18T17:33:00.123456789Z'", true)]
    [InlineData("'TimestampLessThan':'2016-08-18T17:33:00Z'", "'2016-08-17'", false)]
    [InlineData("'IsNull':true", "null", true)]
    [InlineData("'IsNull':false", "0", true)]
    [InlineData("'IsNumeric':true", "0.0", true)]
    [InlineData("'IsString':true", "''", true)]
    [InlineData("'IsBoolean':true", "'true'", false)]
    [InlineData("'IsTimestamp':true", "'2001-01-01T12:00:00Z'", true)]
    [InlineData("'IsTimestamp':true", "'2012-10-09T19:00:55'", false)]
    [InlineData("'IsTimestamp':true", "'2023-02-24'", false)]
    [InlineData("'IsTimestamp':true", "'2024-13-01T00:00:00Z'", false)]
    [InlineData("'IsPresent':true", "null", true)]
    [InlineData("'StringEqualsPath':'$.other'", "'o'", true)]
    [InlineData("'NumericLessThanPath':'$.number'", "6", true)]
    [InlineData("'NumericLessThanPath':'$.other'", "6", false)]
    [InlineData("'BooleanEqualsPath':'$.yes'", "true", true)]
    [InlineData("'TimestampGreaterThanPath':'$.time'", "'2030-01-01T00:00:00Z'", true)]
    public void An_operator_compares_values_of_its_own_type(string test, string value, bool expected) =>
        Matches(
                $"{{'Variable':'$.v',{test},'Next':'T'}}",
                $"{{'v':{value},'other':'o','number':7,'yes':true,'time':'2020-01-01T00:00:00Z'}}"
            )
            .ShouldBe(expected);

    [Theory]
    [InlineData("{'Not':{'Variable':'$.a','NumericEquals':1},'Next':'T'}", false)]
    [InlineData("{'And':[{'Variable':'$.a','NumericEquals':1},{'Variable':'$.b','NumericEquals':2}],'Next':'T'}", true)]
    [InlineData(
        "{'Or':[{'Variable':'$.a','NumericEquals':9},{'Not':{'Variable':'$.b','IsPresent':false}}],'Next':'T'}",
        true
    )]
    [InlineData("{'And':[{'Variable':'$.c','IsPresent':true},{'Variable':'$.c','NumericEquals':2}],'Next':'T'}", false)]
    [InlineData("{'Variable':'$.items[3]','IsPresent':true,'Next':'T'}", false)]
    [InlineData("{'Variable':'$.deep.er','IsPresent':false,'Next':'T'}", true)]
    public void Rules_combine(string rule, bool expected) =>
        Matches(rule, "{'a':1,'b':2,'items':[1]}").ShouldBe(expected);

    [Theory]
    [InlineData("{'Variable':'$.missing','NumericEquals':1,'Next':'T'}", "$.missing")]
    [InlineData("{'Variable':'$.missing','IsNull':true,'Next':'T'}", "$.missing")]
    [InlineData("{'Variable':'$.a','NumericEqualsPath':'$.missing','Next':'T'}", "$.missing")]
    public void A_path_that_leads_nowhere_fails_the_state(string rule, string path)
    {
        var failure = Should.Throw<StatesException>(() => Matches(rule, "{'a':1}"));
        failure.Error.ShouldBe("States.Runtime");
        failure.Cause.ShouldBe(
            $"Invalid path '{path}': The choice state's condition path references an invalid value."
        );
    }

    [Fact]
    public void Without_a_match_and_without_Default_the_state_fails()
    {
        var state = State<ChoiceDefinition>(
            "{'Type':'Choice','Choices':[{'Variable':'$.a','NumericEquals':1,'Next':'T'}]}"
        );
        var failure = Should.Throw<StatesException>(() => state.Choose(Parse("{'a':2}"), Scope()));
        failure.Error.ShouldBe("States.Runtime");
        failure.Cause.ShouldBe("Failed to transition out of the state. The state does not point to a next state.");
    }

    [Fact]
    public void The_first_rule_that_matches_is_taken()
    {
        var state = State<ChoiceDefinition>(
            "{'Type':'Choice','Choices':[{'Variable':'$.a','NumericEquals':2,'Next':'T'},{'Variable':'$.a','NumericEquals':1,'Next':'S'},"
                + "{'Variable':'$.a','NumericLessThan':5,'Next':'T'}]}"
        );
        state.Choose(Parse("{'a':1}"), Scope())!.Next.ShouldBe("S");
    }

    [Fact]
    public void A_pattern_of_many_stars_is_matched_at_once()
    {
        var pattern = string.Concat(Enumerable.Repeat("a*", 5000)) + "b";
        Matches($"{{'Variable':'$.v','StringMatches':'{pattern}','Next':'T'}}", $"{{'v':'{new string('a', 100_000)}'}}")
            .ShouldBeFalse();
    }

    internal static bool Matches(string rule, string input) =>
        State<ChoiceDefinition>($"{{'Type':'Choice','Choices':[{rule}],'Default':'T'}}").Choose(Parse(input), Scope())
            is not null;
}
