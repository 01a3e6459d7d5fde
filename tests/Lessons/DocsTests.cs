using System.Text.RegularExpressions;

namespace Lessons.Tests;

/// <summary>The pages beside the lessons say what the lessons say.</summary>
public sealed partial class DocsTests
{
    public static TheoryData<string> Pages =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(Checkout.Root, "docs"), "*.md")
                .Select(page => Path.GetFileName(page)!),
        ];

    [Theory, MemberData(nameof(Pages))]
    public void Every_link_of_a_page_leads_to_a_file_of_the_repo(string page)
    {
        foreach (Match link in Link().Matches(Checkout.Text("docs", page)))
        {
            var path = Path.Combine(Checkout.Root, "docs", link.Groups["path"].Value);
            File.Exists(path).ShouldBeTrue($"docs/{page} links to {link.Groups["path"].Value}");
        }
    }

    [Fact]
    public void Every_link_for_contributors_leads_to_a_file_or_folder_of_the_repo()
    {
        foreach (Match link in Link().Matches(Checkout.Text("CONTRIBUTING.md")))
        {
            var path = Path.Combine(Checkout.Root, link.Groups["path"].Value);
            Path.Exists(path).ShouldBeTrue($"CONTRIBUTING.md links to {link.Groups["path"].Value}");
        }
    }

    [Fact]
    public void The_page_of_key_points_has_those_of_each_lesson()
    {
        var lessons = Lesson
            .All(Checkout.Notebooks)
            .Select(lesson => $"## [{lesson.Name}](../notebooks/{lesson.Name}.ipynb)\n\n{KeyPoints(lesson)}\n");
        var page =
            "# Key points\n\nWhat each lesson leaves, gathered from their last cells.\n\n" + string.Join('\n', lessons);
        Checkout.Text("docs", "key-points.md").ShouldBe(page, $"Paste this into docs/key-points.md:\n\n{page}");
    }

    /// <summary>The list under "## Key points" in the lesson's last cell.</summary>
    private static string KeyPoints(Lesson lesson) =>
        string.Join(
            '\n',
            lesson.Notebook.Cells[^1].Source.Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal))
        );

    [GeneratedRegex(@"\]\((?<path>[^)#:]+)\)")]
    private static partial Regex Link();
}
