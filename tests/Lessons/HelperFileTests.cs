using System.Text.RegularExpressions;

namespace Lessons.Tests;

/// <summary>What keeps the helpers loadable in VS Code and Jupyter as well as here.</summary>
public sealed partial class HelperFileTests
{
    private static readonly string Entry = Checkout.Text("helpers", "workshop.csx");

    private static string Folder => Path.Combine(Checkout.Root, "helpers");

    [Fact]
    public void The_entry_names_the_packages_with_their_versions_before_anything_else() =>
        Entry
            .Split('\n')
            .Where(line => line.Length > 0 && !line.StartsWith("//"))
            .Take(8)
            .ShouldBe([
                "#r \"nuget: AWSSDK.EventBridge, 4.0.5.15\"",
                "#r \"nuget: AWSSDK.StepFunctions, 4.0.100\"",
                "#r \"nuget: AWSSDK.DynamoDBv2, 4.0.110\"",
                "#r \"nuget: AWSSDK.CloudWatchLogs, 4.0.0\"",
                "#r \"nuget: AWSSDK.Lambda, 4.0.0\"",
                "#r \"nuget: AWSSDK.SQS, 4.0.100.25\"",
                "#r \"nuget: Microsoft.Data.Analysis, 0.23.1\"",
                "#r \"nuget: OxyPlot.Core, 2.2.0\"",
            ]);

    [Fact]
    public void The_lessons_use_the_version_of_the_SDK_that_the_functions_use() =>
        Checkout
            .Text("Directory.Packages.props")
            .ShouldContain("""Include="AWSSDK.DynamoDBv2" Version="4.0.110" """.Trim());

    [Fact]
    public void The_entry_loads_each_helper_once_that_is_not_of_one_lesson()
    {
        var loaded = Entry.Split('\n').Where(line => line.StartsWith("#load")).Select(line => line.Split('"')[1]);
        var shared = Others().Select(Name).Where(name => !OfOneLesson().IsMatch(name));
        loaded.Order().ShouldBe(shared.Select(name => "../helpers/" + name).Order());
    }

    [Fact]
    public void Exercises_load_their_own_judges_and_no_other_helper_loads_imports_or_references_anything()
    {
        foreach (var file in Others())
        {
            var judges = "judge/" + Path.GetFileName(file);
            var own = $"#load \"{judges}\"";
            var expected =
                Name(file) != "check/" + judges && File.Exists(Path.Combine(Folder, "check", judges))
                    ? [own]
                    : Array.Empty<string>();
            File.ReadLines(file)
                .Where(line => line.StartsWith('#') && line != "#nullable disable")
                .ShouldBe(expected, Name(file));
        }
    }

    [Fact]
    public void Each_file_of_exercises_is_of_a_lesson_and_each_helper_is_short_enough_to_read()
    {
        var lessons = Checkout.LessonNames.Select(row => row.Data).ToList();
        foreach (var file in Others())
        {
            if (OfOneLesson().IsMatch(Name(file)))
            {
                lessons.ShouldContain(Path.GetFileNameWithoutExtension(file));
            }
            File.ReadLines(file).Count().ShouldBeLessThanOrEqualTo(400, Name(file));
        }
    }

    [Fact]
    public void No_helper_has_a_namespace_or_an_extension_method()
    {
        foreach (var file in Others())
        {
            File.ReadAllText(file).ShouldNotContain("(this ", customMessage: Name(file));
            File.ReadLines(file).Where(line => line.StartsWith("namespace ")).ShouldBeEmpty(Name(file));
        }
    }

    private static IEnumerable<string> Others() =>
        Directory.GetFiles(Folder, "*", SearchOption.AllDirectories).Where(file => Name(file) != "workshop.csx");

    [GeneratedRegex(@"^check/(judge/)?\d\d-")]
    private static partial Regex OfOneLesson();

    private static string Name(string file) => Path.GetRelativePath(Folder, file).Replace('\\', '/');
}
