using LocalCloud.Logs.Filters;
using LocalCloud.Protocol;

namespace LocalCloud.Tests.Logs.Filters;

public sealed class FilterTests
{
    [Fact]
    public void A_pattern_finds_what_is_written() =>
        CaseFile
            .Results("Logs/Filters/Cases/filters.txt")
            .Select(c => (c.Where, c.Result, Found: Found(c.Expression, c.Input)))
            .Where(c => c.Found != c.Result)
            .Select(c => $"{c.Where}: {c.Found} instead of {c.Result}")
            .ShouldBeEmpty();

    [Fact]
    public void No_pattern_finds_everything() => Found("", """["a", "{}"]""").ShouldBe("2");

    /// <summary>How many of the messages the pattern finds, or why it is none.</summary>
    private static string Found(string pattern, string messages)
    {
        try
        {
            var filter = LogFilter.Parse(pattern);
            return $"{Json.Parse(messages)!.AsArray().Count(message => filter.Matches(message!.GetValue<string>()))}";
        }
        catch (AwsException e) when (e.Type == "InvalidParameterException")
        {
            return $"! {e.Message}";
        }
    }
}
