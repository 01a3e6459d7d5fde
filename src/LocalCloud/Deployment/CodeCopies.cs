using LocalCloud.Lambda;

namespace LocalCloud.Deployment;

/// <summary>The copies of functions' code in a data folder.</summary>
public static class CodeCopies
{
    /// <summary>Files of copies that are missing, changed, or of no known copy, relative to the data folder.</summary>
    public static IReadOnlyList<string> Damaged(string dataFolder) =>
        [
            .. Folders(dataFolder)
                .SelectMany(folder =>
                    ManifestOf(folder) is { } manifest
                        ? manifest.Files.Where(file => !file.IsIn(folder)).Select(file => file.In(folder))
                        : [folder + CodeManifest.Extension]
                )
                .Select(file => Path.GetRelativePath(dataFolder, file)),
        ];

    /// <summary>The files that copying made, in the order in which they may be deleted.</summary>
    public static IEnumerable<string> Files(string dataFolder) => Folders(dataFolder).SelectMany(FilesOf);

    /// <summary>Deletes what copying made, and folders that are empty by that. Other files stay.</summary>
    public static void Remove(string dataFolder)
    {
        foreach (var folder in Folders(dataFolder).ToList())
        {
            Remove(folder, dataFolder);
        }
        RemoveIfEmpty(FolderContents.Functions(dataFolder));
    }

    /// <summary>
    /// Removes the copies that no function uses any more. One that is still loaded (on Windows) stays till later.
    /// </summary>
    internal static void RemoveOthers(string dataFolder, IReadOnlyCollection<string> used)
    {
        foreach (var folder in Folders(Path.GetFullPath(dataFolder)).Where(f => !used.Contains(f)).ToList())
        {
            try
            {
                Remove(folder, dataFolder);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // It costs only its space, and the next deployment tries again.
            }
        }
    }

    private static void Remove(string folder, string dataFolder)
    {
        foreach (var file in FilesOf(folder).ToList())
        {
            File.Delete(file);
            for (
                var around = Path.GetDirectoryName(file)!;
                around.Length > FolderContents.Functions(dataFolder).Length;
                around = Path.GetDirectoryName(around)!
            )
            {
                RemoveIfEmpty(around);
            }
        }
        RemoveIfEmpty(folder);
    }

    /// <summary>A copy's folder or what is left of it: its manifest.</summary>
    private static IEnumerable<string> Folders(string dataFolder)
    {
        var all = new DirectoryInfo(FolderContents.Functions(dataFolder));
        return all.Exists && all.LinkTarget is null
            ? all.EnumerateFileSystemInfos()
                .Where(entry => entry.LinkTarget is null)
                .Select(entry => entry is FileInfo ? Path.ChangeExtension(entry.FullName, null) : entry.FullName)
                .Where(path => Path.GetFileName(path) is { Length: 16 } name && name.All(char.IsAsciiHexDigitLower))
                .Distinct()
                .Order(StringComparer.Ordinal)
            : [];
    }

    private static IEnumerable<string> FilesOf(string folder) =>
        (ManifestOf(folder)?.Files ?? [])
            .SelectMany(file => new[] { file.In(folder) + ".new", file.In(folder) })
            .Append(folder + CodeManifest.Extension + ".new")
            .Append(folder + CodeManifest.Extension)
            .Where(File.Exists);

    /// <summary>Copies of the first versions have no manifest; one that is whole is known by its name.</summary>
    private static CodeManifest? ManifestOf(string folder)
    {
        if (CodeManifest.Read(folder) is { } manifest || !Directory.Exists(folder))
        {
            return CodeManifest.Read(folder);
        }
        try
        {
            var found = CodeManifest.Of(folder);
            return found.Name == Path.GetFileName(folder) ? found : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    internal static void RemoveIfEmpty(string folder)
    {
        if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
        }
    }
}
