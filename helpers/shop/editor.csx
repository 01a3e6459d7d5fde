using System.IO;

// VS Code's Polyglot Notebooks extension keeps a tool manifest of its own and looks for it in a folder .config. The .NET
// SDK 10.0.102 and later writes it one folder above, so the extension's first start works and each later one fails
// without a word: "Select Kernel", and nothing to select. The workshop command compiles this file too (doctor).
public static class EditorManifest
{
    private const string Manifest = "dotnet-tools.json";

    /// Where the editors of this user keep what the extension stores, whether they are installed or not.
    public static IEnumerable<string> Folders() =>
        Folders(
            OperatingSystem.IsWindows() ? "windows"
                : OperatingSystem.IsMacOS() ? "macos"
                : "linux",
            Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
            name => Environment.GetEnvironmentVariable(name) ?? ""
        );

    public static IEnumerable<string> Folders(string system, string home, Func<string, string> variable)
    {
        string Or(string name, params string[] usual) =>
            variable(name) is { Length: > 0 } set ? set : Path.Combine([home, .. usual]);

        var settings = system switch
        {
            "windows" => Or("APPDATA", "AppData", "Roaming"),
            "macos" => Path.Combine(home, "Library", "Application Support"),
            _ => Or("XDG_CONFIG_HOME", ".config"),
        };
        string[] editors =
        [
            Path.Combine(settings, "Code"),
            Path.Combine(settings, "Code - Insiders"),
            Path.Combine(settings, "VSCodium"),
            Path.Combine(Or("XDG_DATA_HOME", ".local", "share"), "code-server"),
            // Remote folders, dev containers and Codespaces: the editor's part on the machine that has the folder.
            Path.Combine(home, ".vscode-server", "data"),
            Path.Combine(home, ".vscode-server-insiders", "data"),
            Path.Combine(home, ".vscode-remote", "data"),
        ];
        return editors.Select(editor =>
            Path.Combine(editor, "User", "globalStorage", "ms-dotnettools.dotnet-interactive-vscode")
        );
    }

    /// Moves each manifest that lies in the wrong place to the right one; gives back where it is now.
    public static IReadOnlyList<string> Mend(IEnumerable<string> folders)
    {
        var mended = new List<string>();
        foreach (var folder in folders)
        {
            var wrong = Path.Combine(folder, Manifest);
            var right = Path.Combine(folder, ".config", Manifest);
            if (File.Exists(wrong) && !File.Exists(right))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(right) ?? folder);
                File.Move(wrong, right);
                mended.Add(right);
            }
        }
        return mended;
    }

    /// Mends if this is the kernel of an editor. A lesson does not fail for it.
    public static void MendIfInEditor()
    {
        try
        {
            if (Environment.GetCommandLineArgs().Contains("[vscode]") && Mend(Folders()).Count > 0)
            {
                Console.WriteLine("The notebook extension would not have started again; that is mended.");
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.WriteLine($"The notebook extension may not start again, and it can't be mended: {e.Message}");
        }
    }
}
