namespace Lessons.Tests;

/// <summary>What keeps the helpers loadable in VS Code and Jupyter as well as here.</summary>
public sealed class HelperFileTests
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
    public void The_entry_loads_each_other_helper_once()
    {
        var loaded = Entry.Split('\n').Where(line => line.StartsWith("#load")).Select(line => line.Split('"')[1]);
        loaded.Order().ShouldBe(Others().Select(file => "../helpers/" + Name(file)).Order());
    }

    [Fact]
    public void No_other_helper_loads_imports_or_references_anything()
    {
        foreach (var file in Others())
        {
            File.ReadLines(file)
                .Where(line => line.StartsWith('#') && line != "#nullable disable")
                .ShouldBeEmpty(Name(file));
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

    private static string Name(string file) => Path.GetRelativePath(Folder, file).Replace('\\', '/');
}
