using LocalCloud.StepFunctions.Language;
using static LocalCloud.Tests.StepFunctions.Language.Asl;

namespace LocalCloud.Tests.StepFunctions.Language;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/dg/state-choice.html</summary>
public sealed class ChoiceTests
{
    [Fact]
    public void An_operator_compares_values_of_its_own_type() =>
        Wrong("comparisons.txt", (comparison, _) =>
            {
                var parts = comparison.Split(' ', 3);
                return Matches(
                    $"{{'Variable':'$.v','{parts[1]}':{parts[2]},'Next':'T'}}",
                    $"{{'v':{parts[0]},'other':'o','number':7,'yes':true,'time':'2020-01-01T00:00:00Z'}}"
                );
            })
            .ShouldBeEmpty();

    [Fact]
    public void Rules_combine() => Wrong("rules.txt", Matches).ShouldBeEmpty();

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

    private static IEnumerable<string> Wrong(string file, Func<string, string, bool> matches) =>
        CaseFile
            .Results($"StepFunctions/Language/Cases/{file}")
            .Where(c => matches(c.Expression, c.Input) != bool.Parse(c.Result))
            .Select(c => $"{c.Where} is not {c.Result}");

    internal static bool Matches(string rule, string input) =>
        State<ChoiceDefinition>($"{{'Type':'Choice','Choices':[{rule}],'Default':'T'}}").Choose(Parse(input), Scope())
            is not null;
}
