using System.Text.Json;
using System.Text.RegularExpressions;
using Workshop;

namespace Lessons.Tests;

/// <summary>What README and the editor's files name must exist.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = Checkout.Text("README.md");

    [Fact]
    public void Every_link_leads_to_a_file_or_folder_of_the_repo()
    {
        foreach (Match link in Link().Matches(Readme))
        {
            var path = Path.Combine(Checkout.Root, link.Groups[1].Value);
            (File.Exists(path) || Directory.Exists(path)).ShouldBeTrue($"README.md links to {link.Groups[1].Value}");
        }
    }

    [Fact]
    public void The_table_of_lessons_says_what_the_lessons_say()
    {
        var rows = Lesson
            .All(Checkout.Notebooks)
            .Select(lesson => $"| [{lesson.Name}](notebooks/{lesson.Name}.ipynb) | {lesson.Minutes} | {lesson.You} |");
        var table = string.Join('\n', rows.Prepend("|---|---|---|").Prepend("| lesson | minutes | you |"));
        Readme.ShouldContain(table + "\n\n", customMessage: $"Paste this table into README.md:\n\n{table}\n");
    }

    [Fact]
    public async Task Every_workshop_command_that_is_named_exists()
    {
        var texts = string.Join('\n', Checkout.Lessons.Select(File.ReadAllText).Append(Readme));
        var commands = Command().Matches(texts).Select(match => match.Groups[1].Value).Distinct().ToList();
        commands.ShouldContain("run");
        foreach (var command in commands)
        {
            var (exitCode, output) = await WorkshopAsync(command, "--help");
            exitCode.ShouldBe(0, command);
            output.ShouldContain(command);
        }
    }

    [Fact]
    public void The_editor_the_container_and_the_tool_manifest_agree_on_kernel_and_extension()
    {
        var lenient = new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip };
        var manifest = JsonDocument.Parse(Checkout.Text(".config", "dotnet-tools.json")).RootElement;
        var settings = JsonDocument.Parse(Checkout.Text(".vscode", "settings.json"), lenient).RootElement;
        var container = JsonDocument.Parse(Checkout.Text(".devcontainer", "devcontainer.json"), lenient).RootElement;
        var recommended = JsonDocument
            .Parse(Checkout.Text(".vscode", "extensions.json"))
            .RootElement.GetProperty("recommendations");
        settings
            .GetProperty("dotnet-interactive.requiredInteractiveToolVersion")
            .GetString()
            .ShouldBe(
                manifest
                    .GetProperty("tools")
                    .GetProperty("microsoft.dotnet-interactive")
                    .GetProperty("version")
                    .GetString()
            );
        container
            .GetProperty("customizations")
            .GetProperty("vscode")
            .GetProperty("extensions")
            .ToString()
            .ShouldBe(recommended.ToString());
        container.GetProperty("image").GetString().ShouldStartWith("mcr.microsoft.com/devcontainers/dotnet:2-10.0");
        var first = container
            .GetProperty("customizations")
            .GetProperty("codespaces")
            .GetProperty("openFiles")[0]
            .GetString()!;
        File.Exists(Path.Combine(Checkout.Root, first)).ShouldBeTrue();
    }

    private static async Task<(int ExitCode, string Output)> WorkshopAsync(params string[] arguments)
    {
        var assembly = typeof(LocalWorkshop).Assembly.Location;
        var info = new System.Diagnostics.ProcessStartInfo("dotnet", [assembly, .. arguments])
        {
            RedirectStandardOutput = true,
        };
        using var process = System.Diagnostics.Process.Start(info)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }

    [GeneratedRegex(@"\]\((?!https?:)([^)#]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"src/Workshop -- ([a-z-]+)")]
    private static partial Regex Command();
}
