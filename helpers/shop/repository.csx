using System.Diagnostics;
using System.IO;

// This checkout, and the `workshop` command in it.
public static class Repository
{
    private const string Mark = "Serverlesspresso.slnx";

    public static string Root { get; } = Find();

    /// Runs `workshop ARGUMENTS` and gives back its exit code and what it wrote.
    public static async Task<(int ExitCode, string Output, string Errors)> WorkshopAsync(params string[] arguments)
    {
        var assembly = Built();
        if (assembly is null)
        {
            Console.WriteLine("Building the local cloud. This happens once and takes about a minute …");
            var build = await DotnetAsync(new[] { "build", Path.Combine("src", "Workshop"), "-v", "q", "--nologo" });
            assembly = Built()
                ?? throw new LessonStop(
                    $"The local cloud could not be built:\n{build.Output}{build.Errors}\n"
                        + "In a terminal, `dotnet build src/Workshop` shows the same; "
                        + "`dotnet --version` must print 10.0 or later."
                );
        }
        return await DotnetAsync(arguments.Prepend(assembly));
    }

    private static string Built()
    {
        var bin = Path.Combine(Root, "src", "Workshop", "bin");
        return Directory.Exists(bin)
            ? Directory.GetFiles(bin, "workshop.dll", SearchOption.AllDirectories).MaxBy(File.GetLastWriteTimeUtc)
            : null;
    }

    private static async Task<(int ExitCode, string Output, string Errors)> DotnetAsync(IEnumerable<string> arguments)
    {
        var own = Environment.ProcessPath;
        var dotnet = Path.GetFileNameWithoutExtension(own) == "dotnet" ? own : "dotnet";
        var info = new ProcessStartInfo(dotnet, arguments)
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(info);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }

    private static string Find()
    {
        var start = new DirectoryInfo(Directory.GetCurrentDirectory());
        for (var folder = start; folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Mark)))
            {
                return folder.FullName;
            }
        }
        throw new LessonStop(
            $"This notebook runs in {start.FullName}, outside the workshop's folder: no folder above it "
                + $"holds {Mark}. Open the notebook from a checkout of the workshop."
        );
    }
}
