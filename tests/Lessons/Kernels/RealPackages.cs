using System.Text.RegularExpressions;

namespace Lessons.Tests.Kernels;

/// <summary>
/// The packages that the real kernel restores for a lesson. Those that this repo generates come from a feed made for
/// the test, into a package cache of the test's own, so that nobody's real packages are ever shadowed; all others may
/// come from this user's cache, so that a machine that has run the lessons once needs no network.
/// </summary>
internal sealed partial class RealPackages : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("real-kernel-");

    private RealPackages() { }

    /// <summary>What a kernel must have in its environment: MSBuild takes properties from there too.</summary>
    public IReadOnlyDictionary<string, string> Variables =>
        new Dictionary<string, string>
        {
            ["NUGET_PACKAGES"] = Path.Combine(_folder.FullName, "packages"),
            ["RestoreAdditionalProjectSources"] = Path.Combine(_folder.FullName, "feed"),
            ["RestoreFallbackFolders"] = UsersPackages,
            ["DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT"] = "1",
            ["DOTNET_INTERACTIVE_SKIP_FIRST_TIME_EXPERIENCE"] = "1",
        };

    private static string UsersPackages =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>
    /// Restores the kernel that the tool manifest pins, and packs the feed. Skips the test without a network.
    /// </summary>
    public static async Task<RealPackages> MakeAsync()
    {
        var tool = await Tools.RunAsync("dotnet", ["tool", "restore"]);
        Assert.SkipWhen(
            IsUnreachable(tool!.Output),
            "The NuGet source can't be reached, and the kernel is not here yet."
        );
        tool.ExitCode.ShouldBe(0, tool.Output);

        var packages = new RealPackages();
        var feed = packages.Variables["RestoreAdditionalProjectSources"];
        foreach (var client in GeneratedClients())
        {
            // A package's description goes into the feed too: other tests may be packing the same project.
            var description = $"-p:NuspecOutputPath={feed}";
            string[] arguments =
            [
                "pack",
                client,
                "--no-build",
                "--nologo",
                "-c",
                Configuration,
                "-o",
                feed,
                description,
            ];
            var packed = await Tools.RunAsync("dotnet", arguments);
            packed!.ExitCode.ShouldBe(0, packed.Output);
        }

        return packages;
    }

    /// <summary>Skips the test if what failed is a restore without a network.</summary>
    public static void SkipIfUnreachable(string? failure) =>
        Assert.SkipWhen(
            IsUnreachable(failure ?? ""),
            "The NuGet source can't be reached, and the packages of the lessons are not all here yet."
        );

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Name;

    // NU1301: a source does not answer.
    private static bool IsUnreachable(string output) =>
        output.Contains("NU1301", StringComparison.Ordinal)
        || output.Contains("Unable to load the service index", StringComparison.Ordinal);

    /// <summary>The projects of those packages of the lessons that this repo generates.</summary>
    private static IEnumerable<string> GeneratedClients() =>
        Package()
            .Matches(Checkout.Text("helpers", "workshop.csx"))
            .Select(match => Path.Combine(Checkout.Root, "src", "PackageStandIns", match.Groups[1].Value))
            .Where(folder => File.Exists(Path.Combine(folder, Path.GetFileName(folder) + ".csproj")));

    [GeneratedRegex("""^#r "nuget: ([^,"]+)""", RegexOptions.Multiline)]
    private static partial Regex Package();
}
