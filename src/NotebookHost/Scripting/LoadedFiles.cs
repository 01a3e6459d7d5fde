using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace NotebookHost.Scripting;

/// <summary>Finds what <c>#load</c> names, and keeps the text for quoting lines of it in errors.</summary>
internal sealed class LoadedFiles(ConcurrentDictionary<string, string> texts) : SourceReferenceResolver
{
    public override string? NormalizePath(string path, string? baseFilePath) => path;

    public override string? ResolveReference(string path, string? baseFilePath) =>
        ScriptPath.Resolve(path, baseFilePath);

    public override Stream OpenRead(string resolvedPath)
    {
        var bytes = File.ReadAllBytes(resolvedPath);
        texts[resolvedPath] = System.Text.Encoding.UTF8.GetString(bytes);
        return new MemoryStream(bytes);
    }

    /// <summary>The text of a file that was read; null when it was not.</summary>
    public string? TextOf(string resolvedPath) => texts.GetValueOrDefault(resolvedPath);

    /// <summary>The file's text as it is now, kept as that of a file that was loaded.</summary>
    public string Read(string resolvedPath)
    {
        OpenRead(resolvedPath).Dispose();
        return texts[resolvedPath];
    }

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => 0;
}
