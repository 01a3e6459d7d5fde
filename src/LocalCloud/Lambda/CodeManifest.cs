using System.Security.Cryptography;

namespace LocalCloud.Lambda;

/// <summary>
/// The files of a function's code with their hashes, in the format of <c>sha256sum</c>. The hash over all of them names the
/// copy in the data folder, so that a manifest is proved by its name and a copy by its manifest.
/// </summary>
internal sealed record CodeManifest(IReadOnlyList<CodeFile> Files)
{
    public const string Extension = ".sha256";

    /// <summary>The SHA-256 of the code, as Lambda would show it.</summary>
    public byte[] Hash { get; } = HashOf(Files);

    /// <summary>The name of the copy's folder.</summary>
    public string Name => Convert.ToHexStringLower(Hash)[..16];

    /// <summary>Reads a folder of code; documentation files are not part of it.</summary>
    /// <exception cref="IOException">A file can't be read.</exception>
    public static CodeManifest Of(string folder) =>
        new([
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(file => !file.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal)
                .Select(file => new CodeFile(
                    Path.GetRelativePath(folder, file).Replace('\\', '/'),
                    CodeFile.HashOf(file)
                )),
        ]);

    /// <summary>Reads a manifest beside a copy; null when it is not there or is not what its name says.</summary>
    public static CodeManifest? Read(string folder)
    {
        try
        {
            // A copy's name is its hash: nothing but what was written can be read here.
            var files = PrivateFile
                .ReadText(folder + Extension)
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(CodeFile.Parse)
                .ToList();
            var read = files.Contains(null) ? null : new CodeManifest(files!);
            return read?.Name == Path.GetFileName(folder) ? read : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public void Write(string folder) =>
        PrivateFile.Write(folder + Extension, string.Concat(Files.Select(file => $"{file.Hash}  {file.Path}\n")));

    private static byte[] HashOf(IReadOnlyList<CodeFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Path + "\n"));
            hash.AppendData(Convert.FromHexString(file.Hash));
        }
        return hash.GetHashAndReset();
    }
}

/// <param name="Path">Relative to the folder, with slashes.</param>
/// <param name="Hash">SHA-256, 64 hex digits.</param>
internal sealed record CodeFile(string Path, string Hash)
{
    public static string HashOf(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    /// <summary>A manifest's line; null when it is none, or would lead out of the folder.</summary>
    public static CodeFile? Parse(string line) =>
        line.Length > 66
        && line[64..66] == "  "
        && line[..64].All(char.IsAsciiHexDigitLower)
        && !System.IO.Path.IsPathRooted(line[66..])
        && !line[66..].Split('/', '\\').Contains("..")
            ? new CodeFile(line[66..], line[..64])
            : null;

    public string In(string folder) => System.IO.Path.Combine(folder, Path);

    /// <summary>Whether a folder has this file as it should be.</summary>
    public bool IsIn(string folder)
    {
        try
        {
            return File.Exists(In(folder)) && !PrivateFile.IsPipeOrSocket(In(folder)) && HashOf(In(folder)) == Hash;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
