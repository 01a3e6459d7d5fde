using System.Security.Cryptography;
using System.Text;

namespace LocalCloud.Deployment;

/// <summary>
/// A function's code as it was deployed: a copy in the data folder, named by its content. So a function stays what it
/// was when its project is built again, and the build is not kept from writing its files.
/// </summary>
internal sealed record CodePackage(string Folder, string Sha256, long Size)
{
    private const string FolderName = "functions";

    /// <exception cref="IOException">The code can't be read, or the data folder can't be written.</exception>
    public static CodePackage Store(string built, string dataFolder)
    {
        var files = Directory
            .EnumerateFiles(built, "*", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .ToList();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var size = 0L;
        foreach (var file in files)
        {
            var bytes = File.ReadAllBytes(file);
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(built, file).Replace('\\', '/') + "\n"));
            hash.AppendData(SHA256.HashData(bytes));
            size += bytes.Length;
        }
        var sha = hash.GetHashAndReset();
        var folder = Path.Combine(Path.GetFullPath(dataFolder), FolderName, Convert.ToHexStringLower(sha)[..16]);
        if (!Directory.Exists(folder))
        {
            Copy(built, files, folder);
        }
        return new CodePackage(folder, Convert.ToBase64String(sha), size);
    }

    /// <summary>Removes the copies that no function uses any more. One that is still loaded (on Windows) stays till later.</summary>
    public static void RemoveOthers(string dataFolder, IReadOnlyCollection<string> used)
    {
        var all = new DirectoryInfo(Path.Combine(Path.GetFullPath(dataFolder), FolderName));
        foreach (var folder in all.Exists ? all.EnumerateDirectories().Where(f => !used.Contains(f.FullName)) : [])
        {
            try
            {
                folder.Delete(recursive: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // It costs only its space, and the next deployment tries again.
            }
        }
    }

    /// <summary>Copies aside and moves, so that a folder of that name is always whole.</summary>
    private static void Copy(string built, List<string> files, string folder)
    {
        var fresh = $"{folder}.{Guid.NewGuid():n}";
        foreach (var file in files)
        {
            var copy = Path.Combine(fresh, Path.GetRelativePath(built, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        Directory.Move(fresh, folder);
    }
}
