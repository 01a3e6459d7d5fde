namespace Workshop.Tests.Doctoring;

public sealed class EditorManifestTests : IDisposable
{
    private const string Extension = "User/globalStorage/ms-dotnettools.dotnet-interactive-vscode";

    private readonly string _home = Directory.CreateTempSubdirectory("home-").FullName;

    public void Dispose() => Directory.Delete(_home, recursive: true);

    [Theory]
    [InlineData("windows", "APPDATA=/roaming", "/roaming/Code")]
    [InlineData("windows", "APPDATA=/roaming", "/roaming/Code - Insiders")]
    [InlineData("macos", "", "/home/Library/Application Support/Code")]
    [InlineData("macos", "", "/home/Library/Application Support/Code - Insiders")]
    [InlineData("linux", "", "/home/.config/Code")]
    [InlineData("linux", "XDG_CONFIG_HOME=/settings", "/settings/Code")]
    [InlineData("linux", "", "/home/.local/share/code-server")]
    [InlineData("linux", "", "/home/.vscode-server/data")]
    [InlineData("linux", "", "/home/.vscode-server-insiders/data")]
    [InlineData("linux", "", "/home/.vscode-remote/data")]
    public void Every_editor_has_a_folder_for_the_extension(string system, string variable, string editor) =>
        EditorManifest
            .Folders(system, "/home", name => variable.StartsWith(name + "=") ? variable[(name.Length + 1)..] : "")
            .Select(folder => folder.Replace('\\', '/'))
            .ShouldContain($"{editor}/{Extension}");

    [Fact]
    public void A_manifest_in_the_wrong_place_is_moved_and_only_that()
    {
        var (wrong, right, none) = (Folder("wrong"), Folder("right"), Folder("none"));
        File.WriteAllText(Path.Combine(wrong, "dotnet-tools.json"), "wrong");
        File.WriteAllText(Path.Combine(right, "dotnet-tools.json"), "another");
        Directory.CreateDirectory(Path.Combine(right, ".config"));
        File.WriteAllText(Path.Combine(right, ".config", "dotnet-tools.json"), "right");

        var mended = EditorManifest.Mend([wrong, right, none, Path.Combine(_home, "missing")]);

        mended.ShouldBe([Path.Combine(wrong, ".config", "dotnet-tools.json")]);
        File.ReadAllText(mended[0]).ShouldBe("wrong");
        File.Exists(Path.Combine(wrong, "dotnet-tools.json")).ShouldBeFalse();
        File.ReadAllText(Path.Combine(right, ".config", "dotnet-tools.json")).ShouldBe("right");
        EditorManifest.Mend([wrong, right, none]).ShouldBeEmpty();
    }

    [Fact]
    public async Task Doctor_mends_it_and_says_so()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There the folder of the user can't be another one for a test.");
        var folder = Folder($".vscode-server/data/{Extension}");
        await File.WriteAllTextAsync(Path.Combine(folder, "dotnet-tools.json"), "{}");
        await using var workshop = new WorkshopCommand();

        // The SDK must go on finding what it keeps for this user.
        var user = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(user, ".nuget", "packages");
        var variables = new Dictionary<string, string>
        {
            ["HOME"] = _home,
            ["DOTNET_CLI_HOME"] = user,
            ["NUGET_PACKAGES"] = packages,
        };
        var outcome = await workshop.RunWithAsync("", variables, "doctor");

        var right = Path.Combine(folder, ".config", "dotnet-tools.json");
        outcome.Output.ShouldContain(
            $"mended: the notebook extension's tool manifest lay in the wrong place, it is now {right}."
        );
        File.Exists(right).ShouldBeTrue();
    }

    private string Folder(string name) => Directory.CreateDirectory(Path.Combine(_home, name)).FullName;
}
