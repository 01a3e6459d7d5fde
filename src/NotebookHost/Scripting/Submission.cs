using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NotebookHost.Scripting;

/// <summary>A compiled piece of script; without code if it holds nothing that runs.</summary>
/// <param name="Files">The assemblies that it names by their paths: <c>#r "FILE.dll"</c>.</param>
internal sealed record Submission(
    CSharpCompilation Compilation,
    SubmissionCode? Code,
    IReadOnlyList<PortableExecutableReference> Files
);

/// <param name="HasResult">It ends in an expression without a semicolon, or returns a value: that is shown.</param>
internal sealed record SubmissionCode(
    byte[] Assembly,
    byte[] Symbols,
    string EntryType,
    string EntryMethod,
    bool HasResult
);
