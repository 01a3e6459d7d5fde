using System.Text.Json.Nodes;

namespace Workshop.Jupyter;

/// <summary>
/// How Jupyter starts the notebook kernel that this repository pins. The kernel's own installer lets its HTTP port
/// listen on all interfaces; here it listens on loopback.
/// </summary>
internal static class KernelSpec
{
    /// <summary>The kernel's name, which the notebooks name.</summary>
    public const string Name = ".net-csharp";

    /// <summary>kernel.json. Jupyter starts it in the notebook's folder, above which the tool manifest lies.</summary>
    public static string Json { get; } =
        new JsonObject
        {
            ["argv"] = new JsonArray(
                "dotnet",
                "tool",
                "run",
                "dotnet-interactive",
                "--",
                "jupyter",
                "--default-kernel",
                "csharp",
                "--http-local-only",
                "{connection_file}"
            ),
            ["display_name"] = ".NET (C#)",
            ["language"] = "C#",
        }.ToJsonString(new() { WriteIndented = true }) + "\n";

    /// <summary>Writes it for this user.</summary>
    /// <returns>The file, and where what stood there before is kept; null if nothing else stood there.</returns>
    public static (string File, string? Before) Write()
    {
        var folder = Directory.CreateDirectory(Path.Combine(DataFolder, "kernels", Name)).FullName;
        var file = Path.Combine(folder, "kernel.json");
        string? before = null;
        if (File.Exists(file) && File.ReadAllText(file) != Json)
        {
            before = file + ".before";
            File.Copy(file, before, overwrite: true);
        }
        File.WriteAllText(file, Json);
        return (file, before);
    }

    /// <summary>
    /// Jupyter's data folder of this user: https://docs.jupyter.org/en/latest/use/jupyter-directories.html
    /// </summary>
    private static string DataFolder
    {
        get
        {
            var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
            return Environment.GetEnvironmentVariable("JUPYTER_DATA_DIR") is { Length: > 0 } set ? set
                : OperatingSystem.IsWindows()
                    ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), "jupyter")
                : OperatingSystem.IsMacOS() ? Path.Combine(home, "Library", "Jupyter")
                : Environment.GetEnvironmentVariable("XDG_DATA_HOME") is { Length: > 0 } data
                    ? Path.Combine(data, "jupyter")
                : Path.Combine(home, ".local", "share", "jupyter");
        }
    }
}
