using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NotebookHost.Scripting;

/// <summary>
/// What kernels of this process compiled first. Lessons begin with the same cell, which brings in thousands of lines of
/// helpers: a second kernel takes what the first one compiled, as long as it would compile the same from the same files.
/// </summary>
internal static class CompiledBefore
{
    /// <summary>
    /// So many submissions of a kernel are kept: its own first code, the file that a lesson's first cell imports, and
    /// what else that cell does.
    /// </summary>
    public const int Deepest = 3;

    private const int Most = 32;

    private static readonly ConcurrentDictionary<Key, Entry> Known = new();

    /// <param name="Folder">Names of files are relative to it.</param>
    internal sealed record Key(int Number, string Name, string Code, string Folder, OptimizationLevel Optimization);

    private sealed record Entry(
        Submission Submission,
        IReadOnlyList<MetadataReference> References,
        CSharpCompilation? Previous,
        IReadOnlyDictionary<string, string?> Loaded
    );

    public static Submission? Find(
        Key key,
        IReadOnlyList<MetadataReference> references,
        CSharpCompilation? previous,
        LoadedFiles files
    ) =>
        Known.TryGetValue(key, out var entry)
        && ReferenceEquals(entry.Previous, previous)
        && entry.References.SequenceEqual(references)
        && IsAsItWas(entry, files)
            ? entry.Submission
            : null;

    public static void Keep(
        Key key,
        IReadOnlyList<MetadataReference> references,
        CSharpCompilation? previous,
        Submission submission,
        LoadedFiles files
    )
    {
        if (Known.Count >= Most)
        {
            Clear();
        }
        var loaded = submission
            .Compilation.SyntaxTrees.SkipLast(1)
            .Select(tree => tree.FilePath)
            .Distinct()
            .ToDictionary(path => path, files.TextOf);
        Known[key] = new Entry(submission, [.. references], previous, loaded);
    }

    /// <summary>Forgets all of it, as a process that begins knows nothing.</summary>
    internal static void Clear() => Known.Clear();

    // A file that is no longer there is another one too.
    private static bool IsAsItWas(Entry entry, LoadedFiles files) =>
        entry.Loaded.All(file => File.Exists(file.Key) && files.Read(file.Key) == file.Value)
        && entry.Submission.Files.All(file => ReferenceEquals(References.FromFile(file.FilePath!), file));
}
