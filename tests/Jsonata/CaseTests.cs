using System.Text.Json.Nodes;

namespace Jsonata.Tests;

/// <summary>Each file in a folder Cases describes one topic; each line of it is checked.</summary>
public class CaseTests
{
    public static TheoryData<string> Files() =>
        [
            .. Directory
                .GetFiles(AppContext.BaseDirectory, "*.txt", SearchOption.AllDirectories)
                .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "Cases")
                .Select(file => Path.GetRelativePath(AppContext.BaseDirectory, file).Replace('\\', '/')),
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_line_of_a_topic_comes_to_what_it_says(string file)
    {
        var cases = CaseFile.Read(file).ToList();
        cases.ShouldNotBeEmpty();
        var wrong = cases
            .Select(c => (c.Where, Expected: CaseFile.Normal(c.Expected), Found: Evaluate(c.Input, c.Expression)))
            .Where(c => c.Expected != c.Found)
            .Select(c => $"{c.Where}: {c.Found} instead of {c.Expected}");
        wrong.ShouldBeEmpty();
    }

    private static string Evaluate(string? input, string expression) =>
        CaseFile.Shown(() =>
        {
            var parsed = JsonataExpression.Parse(expression);
            return input is null ? parsed.Evaluate() : parsed.Evaluate(JsonNode.Parse(input));
        });
}
