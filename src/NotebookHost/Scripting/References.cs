using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace NotebookHost.Scripting;

/// <summary>One reference for each file, for all kernels, as long as the file stays what it was.</summary>
internal static class References
{
    private static readonly ConcurrentDictionary<(string Path, DateTime Written), PortableExecutableReference> Known =
        new();

    public static PortableExecutableReference FromFile(string path) =>
        Known.GetOrAdd((path, File.GetLastWriteTimeUtc(path)), key => MetadataReference.CreateFromFile(key.Path));
}
