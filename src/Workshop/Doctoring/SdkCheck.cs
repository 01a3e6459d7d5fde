using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Workshop.Doctoring;

internal static class SdkCheck
{
    private const int Needed = 10;

    public static async IAsyncEnumerable<Finding> LookAsync(
        Patient patient,
        [EnumeratorCancellation] CancellationToken cancelled
    )
    {
        var version = await VersionAsync(patient.Repository.Root, cancelled);
        if (version is null)
        {
            yield return Finding.Problem(
                "the dotnet command does not answer here. Install the .NET 10 SDK: https://dotnet.microsoft.com/download"
            );
            yield break;
        }
        var major = version.Split('.')[0];
        yield return int.TryParse(major, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= Needed
            ? Finding.Note($".NET SDK {version}")
            : Finding.Problem(
                $"the .NET SDK here is {version}. Install version {Needed} or later: https://dotnet.microsoft.com/download"
            );
    }

    private static async Task<string?> VersionAsync(string folder, CancellationToken cancelled)
    {
        try
        {
            var info = new ProcessStartInfo("dotnet", "--version")
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var process = Process.Start(info)!;
            var text = await process.StandardOutput.ReadToEndAsync(cancelled);
            await process.WaitForExitAsync(cancelled);
            return process.ExitCode == 0 ? text.Trim() : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
