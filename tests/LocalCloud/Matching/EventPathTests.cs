using System.Text.Json;
using LocalCloud.Matching;

namespace LocalCloud.Tests.Matching;

/// <summary>docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html</summary>
public sealed class EventPathTests
{
    private const string Event = """{"detail-type":"t","detail":{"items":[{"id":1},{"id":2}],"none":null}}""";

    [Theory]
    [InlineData("$", Event)]
    [InlineData("$.detail.items[0].id", "1")]
    [InlineData("$.detail.items[-1].id", "2")]
    [InlineData("$.detail.items[*].id", "[1,2]")]
    [InlineData("$.detail.items[7]", null)]
    [InlineData("$.detail.none", "null")]
    [InlineData("$.detail.missing", null)]
    [InlineData("$['detail-type']", "\"t\"")]
    [InlineData("$.detail-type.x", null)]
    public void A_path_leads_to_a_piece_of_the_event(string path, string? found)
    {
        using var parsed = JsonDocument.Parse(Event);

        EventPath.TryParse(path)!.Find(parsed.RootElement).ShouldBe(found);
    }

    [Theory]
    [InlineData("detail")]
    [InlineData("$detail")]
    [InlineData("$.")]
    [InlineData("$.a[")]
    [InlineData("$.a[x]")]
    public void What_is_no_path_is_none(string text) => EventPath.TryParse(text).ShouldBeNull();

    /// <summary>Measured: github.com/badmintoncryer/cdk-preflight, "pf-events-input-path-jsonpath".</summary>
    [Fact]
    public void A_target_takes_no_names_in_brackets()
    {
        EventPath.TryParseInput("$['detail-type']").ShouldBeNull();
        EventPath.TryParseInput("$.detail.items[0]").ShouldNotBeNull();
    }
}
