using System.Text.RegularExpressions;
using Lessons.Tests.RealKernel;
using NotebookHost.Notebooks;

namespace Lessons.Tests;

/// <summary>
/// "The same with the AWS CLI": each command of the lessons, in their order, as it stands there, where bash and the AWS
/// CLI are installed. The variables that <c>env --shell bash</c> prints are in the environment.
/// </summary>
[Collection(OneAtATime.Name)]
public sealed partial class CommandLineTests
{
    [Fact]
    public async Task The_commands_of_the_core_lessons_do_with_the_CLI_what_the_cells_do()
    {
        var installed = OperatingSystem.IsWindows() ? null : await Tools.RunAsync("aws", ["--version"]);
        Assert.SkipUnless(installed is { ExitCode: 0 }, "bash or the AWS CLI is not here.");
        await using var shop = await Shop.OpenAsync();

        await AwsAsync("01-create-the-rule", "put-rule-trouble");
        await AwsAsync("01-create-the-rule", "put-targets-trouble");
        (await SeeAsync("await CheckRuleAsync()")).ShouldStartWith("✔ Right.");

        await AwsAsync("02-emit-a-new-order", "put-events-trouble");
        await SeeAsync("await WaitForAsync(\"the row\", async () => await RowOfAsync(\"2\"));");
        (await AwsAsync("02-emit-a-new-order", "log-trouble")).ShouldContain("Validator.NewOrder");
        (await AwsAsync("03-inspect-the-order-table", "get-item-trouble")).ShouldContain("\"S\": \"CREATED\"");

        var token = (await SeeAsync("Console.Write(TokenIn(await RowOfAsync(\"2\")));")).Trim();
        await AwsAsync("04-resume-the-workflow", "resume-first-trouble", token);
        await SeeAsync(
            "await WaitForAsync(\"the second token\", async () => "
                + $"await RowOfAsync(\"2\") is {{ }} row && TokenIn(row) != \"{token}\" ? row : null);"
        );

        await AwsAsync("05-clean-up", "take-down-trouble");
        (await SeeAsync("await takeDown.CheckAsync()")).ShouldStartWith("✔ Right.");
    }

    // What is typed before the commands points at the cloud of this checkout; the test has one of its own.
    private static async Task<string> AwsAsync(string lesson, string cell, string token = "")
    {
        var text = Notebook.Load(Checkout.Lesson(lesson)).Cells.Single(found => found.Id == cell).Source;
        var lines = Bash().Match(text).Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldBe("eval \"$(dotnet run --project src/Workshop -- env --shell bash)\"");
        var output = "";
        foreach (var line in lines.Skip(1))
        {
            var run = await Tools.RunAsync("bash", ["-c", line.Replace("TOKEN", token, StringComparison.Ordinal)]);
            run!.ExitCode.ShouldBe(0, $"{line}\n{run.Output}");
            output += run.Output;
        }
        return output;
    }

    private static async Task<string> SeeAsync(string code) => (await Shop.TryAsync(code))[0];

    [GeneratedRegex("```bash\\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Bash();
}
