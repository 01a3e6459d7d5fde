using System.Text.RegularExpressions;
using Transcripts;

namespace Workshop.Tests.Commands;

/// <summary>What the command says, whole, as a user reads it; times, numbers and places of this machine made neutral.</summary>
public sealed partial class TranscriptTests
{
    [Fact]
    public Task Help() => Transcript.CheckAsync("Transcripts/help.txt", arguments => SayAsync(arguments));

    [Fact]
    public Task Mistakes() => Transcript.CheckAsync("Transcripts/mistakes.txt", arguments => SayAsync(arguments));

    [Fact]
    public async Task A_healthy_folder()
    {
        await using var workshop = new WorkshopCommand();
        await Transcript.CheckAsync("Transcripts/healthy-folder.txt", arguments =>
            SayAsync($"{arguments} --data {workshop.Folder}")
        );
    }

    private static async Task<string> SayAsync(string commandLine)
    {
        var arguments = commandLine.Split(' ')[1..];
        var outcome = await WorkshopCommand.ExecuteAsync("", [], arguments);
        var said = Neutral(outcome.Output.TrimEnd() + '\n' + outcome.Errors.TrimEnd()).Trim('\n', '\r');
        return outcome.ExitCode == 0 ? said : $"{said}\n(exit code {outcome.ExitCode})";
    }

    private static string Neutral(string said)
    {
        said = DataFolder().Replace(said, "DATA");
        said = OfThisMachine().Replace(said, "MACHINE $1");
        said = Port().Replace(said, "127.0.0.1:PORT");
        said = Process().Replace(said, "PID");
        return Measured().Replace(said, "N");
    }

    [GeneratedRegex(@"[^\s""]*workshop-tests[/\\][0-9a-f]{32}")]
    private static partial Regex DataFolder();

    /// <summary>Lines of doctor about what is installed.</summary>
    [GeneratedRegex("^(?:ok     |warning|problem) (SDK|disk|package source|VS Code)\\b.*", RegexOptions.Multiline)]
    private static partial Regex OfThisMachine();

    [GeneratedRegex(@"127\.0\.0\.1:\d+")]
    private static partial Regex Port();

    [GeneratedRegex(@"(?<=process +)\d+")]
    private static partial Regex Process();

    [GeneratedRegex(@"(?<=, up |ready in |\()\d[\d.:]*(?= s\b| MB|\r?$)", RegexOptions.Multiline)]
    private static partial Regex Measured();
}
