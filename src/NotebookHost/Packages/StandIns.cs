namespace NotebookHost.Packages;

/// <summary>
/// The folder of libraries that stand in for packages which a restricted NuGet source lacks:
/// <c>PackageId.dll</c> with the <c>PackageId.deps.json</c> that the build makes beside it.
/// </summary>
public sealed class StandIns(string folder)
{
    /// <summary>The folder that the build of NotebookHost fills.</summary>
    public static string DefaultFolder =>
        Path.Combine(Path.GetDirectoryName(typeof(StandIns).Assembly.Location)!, "standins");

    /// <summary>The path of the assembly that stands in for the package, null if there is none.</summary>
    public string? Find(string packageId)
    {
        // Package ids ignore case, file names may not.
        return Directory.Exists(folder)
            ? Directory
                .EnumerateFiles(folder, "*.dll")
                .FirstOrDefault(file =>
                    Path.GetFileNameWithoutExtension(file).Equals(packageId, StringComparison.OrdinalIgnoreCase)
                )
            : null;
    }

    /// <summary>The real packages that a stand-in needs.</summary>
    internal IReadOnlyList<PackageReference> PackagesOf(string packageId) =>
        [.. Libraries(packageId).Where(l => l.Type == "package").Select(l => new PackageReference(l.Name, l.Version))];

    /// <summary>The stand-in's assembly and those of its own projects that it needs.</summary>
    internal IReadOnlyList<string> AssembliesOf(string packageId) =>
        [
            .. Libraries(packageId)
                .Where(l => l.Type == "project")
                .Select(l => l.Name)
                .Append(packageId)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Select(Find)
                .OfType<string>(),
        ];

    /// <summary>Changes whenever a stand-in is added or removed, or needs other packages.</summary>
    internal string Fingerprint() =>
        Directory.Exists(folder)
            ? string.Join(
                '\n',
                Directory
                    .EnumerateFiles(folder, "*.deps.json")
                    .Order(StringComparer.Ordinal)
                    .SelectMany(file => new[] { file, File.ReadAllText(file) })
            )
            : "";

    private IEnumerable<(string Name, string Version, string? Type)> Libraries(string packageId)
    {
        var deps = Path.ChangeExtension(Find(packageId), ".deps.json");
        if (deps is null || !File.Exists(deps))
        {
            return [];
        }

        var libraries = JsonNode.Parse(File.ReadAllText(deps))!["libraries"]!.AsObject();
        return libraries.Select(library =>
        {
            var name = library.Key.Split('/');
            return (name[0], name[1], (string?)library.Value!["type"]);
        });
    }
}
