using System.Diagnostics;

namespace Workshop.Tests;

/// <summary>The command as a user runs it, with a data folder of the test's own.</summary>
internal sealed class WorkshopCommand : IAsyncDisposable
{
    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "workshop-tests", Guid.NewGuid().ToString("n"));

    /// <summary>Runs <c>workshop ARGUMENTS --data FOLDER</c>.</summary>
    public Task<Outcome> RunAsync(params string[] arguments) => RunWithAsync("", [], arguments);

    /// <summary>The same with something typed at it and variables set.</summary>
    public Task<Outcome> RunWithAsync(string input, Dictionary<string, string> variables, params string[] arguments) =>
        ExecuteAsync(input, variables, [.. arguments, "--data", Folder]);

    /// <summary>Runs <c>workshop ARGUMENTS</c> as they stand.</summary>
    public static async Task<Outcome> ExecuteAsync(
        string input,
        Dictionary<string, string> variables,
        string[] arguments
    )
    {
        var info = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        info.ArgumentList.Add(Repository.Find().Program);
        Array.ForEach(arguments, info.ArgumentList.Add);
        // What this machine's shell has set must not decide what a test sees.
        foreach (
            var name in info
                .Environment.Keys.Where(name =>
                    name.StartsWith("AWS_", StringComparison.Ordinal) || name == "WORKSHOP_TARGET"
                )
                .ToList()
        )
        {
            info.Environment.Remove(name);
        }
        foreach (var (name, value) in variables)
        {
            info.Environment[name] = value;
        }
        using var process = Process.Start(info)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Outcome(process.ExitCode, await output, await errors);
    }

    public async ValueTask DisposeAsync()
    {
        await RunAsync("stop");
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}

/// <summary>What a command said and how it ended.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Errors);
