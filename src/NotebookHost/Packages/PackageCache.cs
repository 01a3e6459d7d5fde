using System.Security.Cryptography;
using System.Text.Json;

namespace NotebookHost.Packages;

/// <summary>
/// Remembers what a restore found, under a hash of what it depends on: the packages asked for, the NuGet
/// configuration, the stand-ins. A package missing today may be there tomorrow, and so may a newer version for who
/// names none, so those answers are asked anew after a day.
/// </summary>
internal sealed class PackageCache(string folder)
{
    private static readonly TimeSpan TrustInChange = TimeSpan.FromDays(1);

    public string Folder => folder;

    public static string Key(IEnumerable<PackageReference> packages, StandIns standIns, string configFolder)
    {
        var text = new StringBuilder("2\n");
        var names = packages.Select(package => $"{package.Id.ToLowerInvariant()} {package.Version}");
        text.AppendJoin('\n', names.Order(StringComparer.Ordinal));
        text.Append('\n').Append(standIns.Fingerprint());
        foreach (var config in ConfigFiles(configFolder).Where(File.Exists))
        {
            text.Append('\n').Append(config).Append('\n').Append(File.ReadAllText(config));
        }

        text.Append('\n').Append(Environment.GetEnvironmentVariable("NUGET_PACKAGES"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..32];
    }

    /// <param name="stale">Also accept an answer that should be asked anew, because nobody can be asked.</param>
    public ResolvedPackages? Find(string key, IEnumerable<PackageReference> packages, bool stale = false)
    {
        var path = PathOf(key);
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            var found = JsonSerializer.Deserialize<ResolvedPackages>(File.ReadAllText(path))!;
            var age = DateTime.UtcNow - File.GetLastWriteTimeUtc(path);
            var mayChange = found.StandIns.Count > 0 || packages.Any(p => p.Version is null || p.Version.Contains('*'));
            return (stale || !mayChange || age < TrustInChange) && found.FilesExist() ? found : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public void Add(string key, ResolvedPackages packages)
    {
        // Several processes may do this at once; each writes a whole file and the last one stays.
        var temporary = PathOf(key) + "." + Guid.NewGuid().ToString("N");
        File.WriteAllText(temporary, JsonSerializer.Serialize(packages));
        File.Move(temporary, PathOf(key), overwrite: true);
    }

    private string PathOf(string key) => Path.Combine(folder, key + ".json");

    private static IEnumerable<string> ConfigFiles(string configFolder)
    {
        for (var directory = new DirectoryInfo(configFolder); directory is not null; directory = directory.Parent)
        {
            foreach (var name in new[] { "nuget.config", "NuGet.config", "NuGet.Config" })
            {
                yield return Path.Combine(directory.FullName, name);
            }
        }

        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        yield return Path.Combine(home, ".nuget", "NuGet", "NuGet.Config");
        var roaming = Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData);
        yield return Path.Combine(roaming, "NuGet", "NuGet.Config");
    }
}
