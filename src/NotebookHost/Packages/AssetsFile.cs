namespace NotebookHost.Packages;

/// <summary>What NuGet wrote to <c>obj/project.assets.json</c>.</summary>
internal sealed class AssetsFile
{
    private readonly JsonNode _assets;

    private AssetsFile(JsonNode assets) => _assets = assets;

    public static AssetsFile? Load(string path) =>
        File.Exists(path) ? new AssetsFile(JsonNode.Parse(File.ReadAllText(path))!) : null;

    /// <summary>Errors and warnings: code, message, and the package they are about.</summary>
    public IReadOnlyList<(string Code, bool IsError, string Message, string? Package)> Logs() =>
        _assets["logs"] is JsonArray logs
            ?
            [
                .. logs.Select(log =>
                    (
                        (string)log!["code"]!,
                        (string?)log["level"] == "Error",
                        (string)log["message"]!,
                        (string?)log["libraryId"]
                    )
                ),
            ]
            : [];

    public ResolvedPackages Resolve(string runtimeIdentifier)
    {
        var folders = _assets["packageFolders"]!.AsObject().Select(folder => folder.Key).ToList();
        var targets = _assets["targets"]!.AsObject();
        var target = targets.First(t => t.Key.EndsWith("/" + runtimeIdentifier, StringComparison.Ordinal)).Value!;
        var versions = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        List<string> compile = [],
            runtime = [],
            native = [];
        foreach (var (key, assets) in target.AsObject())
        {
            var name = key.Split('/');
            versions[name[0]] = name[1];
            var packagePath = (string)_assets["libraries"]![key]!["path"]!;
            var folder = folders.FirstOrDefault(f => Directory.Exists(Path.Combine(f, packagePath))) ?? folders[0];
            AddFiles(assets!["compile"], compile);
            AddFiles(assets["runtime"], runtime);
            AddFiles(assets["native"], native);

            void AddFiles(JsonNode? files, List<string> to) =>
                to.AddRange(
                    (files?.AsObject() ?? [])
                        .Where(file => Path.GetFileName(file.Key) != "_._")
                        .Select(file => Path.GetFullPath(Path.Combine(folder, packagePath, file.Key)))
                );
        }

        return new ResolvedPackages(versions, compile, runtime, native, [], []);
    }
}
