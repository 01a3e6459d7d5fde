using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NotebookHost.Scripting;

namespace NotebookHost.Tests;

/// <summary>A folder of its own for a test, with a kernel that works in it.</summary>
public sealed class Scratch : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("notebook-host-").FullName;

    /// <summary>What the kernels compiled is kept there, not where this user's lessons keep it.</summary>
    public string CompiledFolder => Path.Combine(Folder, "compiled");

    public Scratch File(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, text);
        return this;
    }

    /// <summary>Below this folder, NuGet knows only what this machine has restored before.</summary>
    public Scratch EmptyPackageSource() => File("feed/readme", "").PackageSource("feed");

    public Scratch PackageSource(string source) =>
        File(
            "nuget.config",
            $"""
            <configuration>
              <packageSources><clear /><add key="test" value="{source}" /></packageSources>
            </configuration>
            """
        );

    public Kernel Kernel(string subfolder = "", TimeSpan? cellTimeLimit = null)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Folder, subfolder)).FullName;
        return new Kernel(
            new KernelOptions
            {
                WorkingDirectory = folder,
                CellTimeLimit = cellTimeLimit ?? TimeSpan.FromMinutes(2),
                CompiledFolder = CompiledFolder,
            }
        );
    }

    /// <summary>Runs cells in a new kernel and gives what the last one did; the ones before must succeed.</summary>
    public async Task<CellRun> Run(params string[] cells) => await Run(Kernel(), cells);

    public static async Task<CellRun> Run(Kernel kernel, params string[] cells)
    {
        CellRun? run = null;
        foreach (var (index, cell) in cells.Index())
        {
            run?.Error.ShouldBeNull();
            run = await kernel.RunAsync($"Cell {index + 1}", cell, TestContext.Current.CancellationToken);
        }

        return run!;
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(Folder, recursive: true);
        }
        catch (Exception e) when (OperatingSystem.IsWindows() && e is IOException or UnauthorizedAccessException)
        {
            // Windows keeps a loaded assembly open as long as the process lives.
        }
    }
}

public static partial class CellRunExtensions
{
    /// <summary>The text of the only output, whichever kind it is.</summary>
    public static string Text(this CellRun run, string mimeType = "text/plain")
    {
        run.Error?.Traceback.ShouldBeNull();
        run.Outputs.Count.ShouldBe(1, string.Join('\n', run.Outputs.Select(o => o.ToJsonString())));
        return run.Outputs[0].Text(mimeType);
    }

    public static string Text(this JsonObject output, string mimeType = "text/plain")
    {
        var text = output["text"] ?? output["data"]?[mimeType];
        if (text is null && mimeType == "text/plain")
        {
            return TextOf(output.Text("text/html"));
        }

        text.ShouldNotBeNull(output.ToJsonString());
        return text is JsonArray lines ? string.Concat(lines.Select(line => (string?)line)) : (string)text!;
    }

    // .NET Interactive gives most values no text/plain form when it shows them.
    private static string TextOf(string html) => WebUtility.HtmlDecode(Markup().Replace(html, ""));

    [GeneratedRegex("<style>.*?</style>|<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Markup();
}
