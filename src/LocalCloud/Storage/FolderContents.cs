using System.Text.RegularExpressions;

namespace LocalCloud.Storage;

/// <summary>Which files in a data folder the local cloud made. Nothing else in it is ever written or deleted.</summary>
public static partial class FolderContents
{
    private const string MarkerName = "local-cloud.txt";
    private const string MarkerText =
        "This folder holds the data of a local cloud of Serverlesspresso.\n"
        + "`workshop reset` deletes what the local cloud made here, and nothing else.\n";

    /// <summary>
    /// In the order in which they are deleted: without keys a folder counts as new, and the marker says whose the rest
    /// is.
    /// </summary>
    private static readonly string[] Names =
    [
        "credentials",
        "running.json",
        "cloud.db-wal",
        "cloud.db-shm",
        "cloud.db-journal",
        "cloud.db",
        "cloud.log",
        "crash.log",
        "in-flight",
        "owner",
        "lock",
        MarkerName,
    ];

    /// <summary>What file managers leave in any folder.</summary>
    private static readonly string[] OfTheSystem = [".DS_Store", "Thumbs.db", "desktop.ini"];

    /// <summary>The file that the keys are in.</summary>
    public static string Keys(string folder) => Path.Combine(folder, "credentials");

    /// <summary>The folder that copies of the functions' code are in.</summary>
    public static string Functions(string folder) => Path.Combine(folder, "functions");

    /// <summary>The local cloud's own files that are directly in the folder, in the order in which they may be deleted.</summary>
    public static IEnumerable<string> Files(string folder) =>
        Names
            .SelectMany(name => new[] { name + ".new", name })
            .Select(name => Path.Combine(folder, name))
            .Concat(Directory.EnumerateFiles(folder, "probe-*").Where(file => Probe().IsMatch(Path.GetFileName(file))))
            .Where(file => File.Exists(file) && !IsLink(file) && !IsPipeOrSocket(file));

    /// <summary>Whether a file keeps others out, or says whose the rest is, until all else is deleted.</summary>
    internal static bool IsNeededLast(string file) => Path.GetFileName(file) is "lock" or MarkerName;

    /// <summary>Names in the folder that are not the local cloud's.</summary>
    public static IEnumerable<string> Foreign(string folder) =>
        Directory
            .EnumerateFileSystemEntries(folder)
            .Select(entry => Path.GetFileName(entry)!)
            .Where(name =>
                name != "functions"
                && !OfTheSystem.Contains(name)
                && !Names.Contains(name.EndsWith(".new", StringComparison.Ordinal) ? name[..^4] : name)
                && !Probe().IsMatch(name)
            )
            .Order(StringComparer.Ordinal);

    /// <summary>
    /// Whether a local cloud made this folder its own. Names like <c>credentials</c> alone don't tell: AWS's own folder has one.
    /// </summary>
    public static bool IsOurs(string folder) =>
        HasMarker(folder)
        // Folders of the first versions have no marker.
        || new[] { "cloud.db", "lock", "owner" }.All(name => Path.Exists(Path.Combine(folder, name)));

    /// <summary>A file of ours that something else stands in the place of; null when there is none.</summary>
    public static string? Displaced(string folder)
    {
        var places = Names
            .SelectMany(name => new[] { name, name + ".new" })
            .Select(name => Path.Combine(folder, name))
            .ToList();
        // What is written through a link lands in a file that is not ours.
        if (places.Append(Functions(folder)).FirstOrDefault(IsLink) is { } link)
        {
            return $"{link} is a link to something else. Move it away, then start again.";
        }
        if (places.FirstOrDefault(Directory.Exists) is { } place)
        {
            return $"{place} is a folder, where the local cloud keeps a file. Move it away, then start again.";
        }
        if (places.FirstOrDefault(IsPipeOrSocket) is { } pipe)
        {
            return $"{pipe} is a pipe or a socket, where the local cloud keeps a file. Move it away, then start again.";
        }
        return File.Exists(Functions(folder))
            ? $"{Functions(folder)} is a file, where the local cloud keeps a folder. Move it away, then start again."
            : null;
    }

    /// <summary>Whoever opens the lock would hold it for a moment; it is never read, so a pipe in its place holds up nobody.</summary>
    private static bool IsPipeOrSocket(string path) =>
        Path.GetFileName(path) != "lock" && PrivateFile.IsPipeOrSocket(path);

    private static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;

    /// <summary>Whether a local cloud may work in the folder: it made it, or nobody uses it.</summary>
    public static bool IsFree(string folder) => IsUnused(folder) || IsOurs(folder);

    /// <summary>Whether nothing is in the folder but, perhaps, a marker that was not finished.</summary>
    internal static bool IsUnused(string folder) =>
        Directory
            .EnumerateFileSystemEntries(folder)
            .Select(entry => Path.GetFileName(entry)!)
            .All(name => OfTheSystem.Contains(name) || name is MarkerName or MarkerName + ".new");

    internal static void Mark(string folder)
    {
        if (HasMarker(folder))
        {
            return;
        }
        var marker = Path.Combine(folder, MarkerName);
        try
        {
            PrivateFile.Write(marker, MarkerText);
        }
        catch (IOException) when (HasMarker(folder) || File.Exists(marker + ".new"))
        {
            // Another start is just writing the same.
        }
    }

    private static bool HasMarker(string folder)
    {
        try
        {
            return PrivateFile.ReadText(Path.Combine(folder, MarkerName)) == MarkerText;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    [GeneratedRegex("^probe-[0-9a-f]{32}$")]
    private static partial Regex Probe();
}
