using System.ComponentModel;
using System.Diagnostics;

namespace Lessons.Tests.Kernels;

/// <summary>Starts programs that the tests need, or that they use where they are installed.</summary>
internal static class Tools
{
    public sealed record Outcome(int ExitCode, string Output);

    /// <summary>Runs a program in the checkout to its end; null if it is not installed.</summary>
    public static async Task<Outcome?> RunAsync(
        string program,
        IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string>? variables = null
    )
    {
        try
        {
            using var process = Process.Start(StartInfo(program, arguments, Checkout.Root, variables ?? NoVariables))!;
            process.StandardInput.Close();
            var cancelled = TestContext.Current.CancellationToken;
            var errors = process.StandardError.ReadToEndAsync(cancelled);
            var output = await process.StandardOutput.ReadToEndAsync(cancelled);
            await process.WaitForExitAsync(cancelled);
            return new Outcome(process.ExitCode, output + await errors);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    public static ProcessStartInfo StartInfo(
        string program,
        IEnumerable<string> arguments,
        string folder,
        IReadOnlyDictionary<string, string> variables
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // We run below 'dotnet test', whose MSBuild settings are not a learner's.
        foreach (var name in start.Environment.Keys.Where(IsOfMSBuild).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private static IReadOnlyDictionary<string, string> NoVariables { get; } = new Dictionary<string, string>();

    private static bool IsOfMSBuild(string name) => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase);
}
