using System.Text.Json.Nodes;
using Workbench.Lessons;

namespace Workbench.Tests.Lessons;

public sealed class LongOutputTests
{
    [Fact]
    public void A_text_that_people_can_read_is_shown_as_it_is()
    {
        var output = Stream("one\n", "two\n");
        LongOutput.Shown(output).ShouldBeSameAs(output);
    }

    [Fact]
    public void Of_a_long_text_the_newest_lines_are_shown()
    {
        var lines = Enumerable.Range(0, 30_000).Select(i => $"{i}\n").ToArray();

        var shown = (string)LongOutput.Shown(Stream(lines))["text"]!;

        shown.Length.ShouldBeLessThan(LongOutput.Most + 100);
        shown.ShouldContain(" lines before are not shown; the export has them.\n");
        shown.ShouldEndWith("\n29998\n29999\n");
    }

    [Fact]
    public void A_line_without_end_is_shown_from_its_beginning() =>
        ((string)LongOutput.Shown(Stream(new string('x', 10 * LongOutput.Most)))["text"]!).Length.ShouldBe(
            LongOutput.Most
        );

    private static JsonObject Stream(params string[] lines) =>
        new()
        {
            ["output_type"] = "stream",
            ["name"] = "stdout",
            ["text"] = new JsonArray([.. lines.Select(line => (JsonNode)line)]),
        };
}
