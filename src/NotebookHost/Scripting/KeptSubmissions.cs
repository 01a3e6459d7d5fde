using System.Security.Cryptography;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NotebookHost.Scripting;

/// <summary>
/// What earlier processes compiled, in a folder of this user. The compiler's own code is not compiled ahead, so the
/// first thousand lines that it compiles in a process take seconds; reading what came out takes none. A later cell
/// needs only the declarations, which it finds in the text of the same files.
/// </summary>
/// <param name="folder">Created when something is kept.</param>
internal sealed class KeptSubmissions(string folder)
{
    private const int Most = 40;
    private const UnixFileMode OnlyThisUser = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    // Another compiler, or another version of this one, would make other code of the same text.
    private static readonly string Compiler =
        $"{typeof(KeptSubmissions).Module.ModuleVersionId} {typeof(CSharpCompilation).Module.ModuleVersionId}";

    /// <summary>The folder of this user; null where the system knows none: a shared one would let others in.</summary>
    public static KeptSubmissions? OfThisUser { get; } =
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData) is { Length: > 0 } local
            ? new KeptSubmissions(Path.Combine(local, "NotebookHost", "compiled"))
            : null;

    /// <summary>What a submission is kept under: all that it is compiled from, but the files that it loads.</summary>
    /// <param name="previous">The same of the submission before it, with its files; empty for the first.</param>
    public static string Name(CompiledBefore.Key key, IEnumerable<MetadataReference> references, string previous)
    {
        var text = new StringBuilder(Compiler).Append('\n').Append(previous).Append('\n').Append(key);
        foreach (var reference in references.OfType<PortableExecutableReference>())
        {
            var file = new FileInfo(reference.FilePath!);
            text.Append($"\n{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}");
        }
        return Hash(text.ToString());
    }

    /// <summary>The same with the files that it loads.</summary>
    public static string Chained(string name, CSharpCompilation compilation) =>
        Hash(string.Join('\n', FilesOf(compilation).Select(file => $"{file.Path} {file.Hash}").Prepend(name)));

    /// <summary>What was compiled under this name from the same files; null if nothing was, or it is damaged.</summary>
    public Submission? Find(string name, CSharpCompilation compilation)
    {
        try
        {
            var bytes = File.ReadAllBytes(PathOf(name));
            var content = bytes.AsSpan(SHA256.HashSizeInBytes);
            return SHA256.HashData(content).AsSpan().SequenceEqual(bytes.AsSpan(0, SHA256.HashSizeInBytes))
                ? Read(new MemoryStream(bytes, SHA256.HashSizeInBytes, content.Length), compilation)
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    /// <summary>Keeps it for later processes. Where that fails, they compile it again.</summary>
    public void Keep(string name, Submission submission)
    {
        // A cell's own few lines are compiled sooner than they are found again.
        var isLong = submission.Compilation.SyntaxTrees.Length > 1;
        if ((submission.Code is not null && !isLong) || submission.Files.Count > 0 || MakesTypesForLater(submission))
        {
            return;
        }
        try
        {
            Create();
            foreach (
                var old in new DirectoryInfo(folder).GetFiles().OrderByDescending(f => f.LastWriteTimeUtc).Skip(Most)
            )
            {
                old.Delete();
            }
            var content = Write(submission);
            // Several processes may do this at once; each writes a whole file and the last one stays.
            var temporary = PathOf(name) + "." + Guid.NewGuid().ToString("N");
            File.WriteAllBytes(temporary, [.. SHA256.HashData(content), .. content]);
            File.Move(temporary, PathOf(name), overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A full disk or a read-only home costs time, not a cell.
        }
    }

    private void Create()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, OnlyThisUser);
        }
    }

    private string PathOf(string name) => Path.Combine(folder, name);

    private static Submission? Read(Stream content, CSharpCompilation compilation)
    {
        using var reader = new BinaryReader(content);
        var files = new List<(string Path, string Hash)>();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            files.Add((reader.ReadString(), reader.ReadString()));
        }
        if (!files.SequenceEqual(FilesOf(compilation)))
        {
            return null;
        }
        var code = reader.ReadBoolean()
            ? new SubmissionCode(
                reader.ReadBytes(reader.ReadInt32()),
                reader.ReadBytes(reader.ReadInt32()),
                reader.ReadString(),
                reader.ReadString(),
                reader.ReadBoolean()
            )
            : null;
        return new Submission(compilation, code, []);
    }

    private static byte[] Write(Submission submission)
    {
        using var content = new MemoryStream();
        using var writer = new BinaryWriter(content);
        var files = FilesOf(submission.Compilation);
        writer.Write(files.Count);
        foreach (var (path, hash) in files)
        {
            writer.Write(path);
            writer.Write(hash);
        }
        writer.Write(submission.Code is not null);
        if (submission.Code is { } code)
        {
            writer.Write(code.Assembly.Length);
            writer.Write(code.Assembly);
            writer.Write(code.Symbols.Length);
            writer.Write(code.Symbols);
            writer.Write(code.EntryType);
            writer.Write(code.EntryMethod);
            writer.Write(code.HasResult);
        }
        return content.ToArray();
    }

    // The last tree is the cell's own; those before it are the files that it loads, as the compilation has read them.
    private static List<(string Path, string Hash)> FilesOf(CSharpCompilation compilation) =>
        [
            .. compilation
                .SyntaxTrees.SkipLast(1)
                .Select(tree => (tree.FilePath, Convert.ToHexString(tree.GetText().GetContentHash().AsSpan()))),
        ];

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    // The compiler makes a class for `new { … }` when it compiles the submission that has it, and a later cell that names
    // a variable of it takes that class. Without compiling there is none to take.
    private static bool MakesTypesForLater(Submission submission) =>
        submission.Compilation.ScriptClass?.GetMembers().OfType<IFieldSymbol>().Any(field => IsMade(field.Type))
        == true;

    private static bool IsMade(ITypeSymbol type) =>
        type switch
        {
            IArrayTypeSymbol array => IsMade(array.ElementType),
            INamedTypeSymbol named => named.IsAnonymousType || named.TypeArguments.Any(IsMade),
            _ => false,
        };
}
