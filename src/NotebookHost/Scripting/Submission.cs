using Microsoft.CodeAnalysis.CSharp;

namespace NotebookHost.Scripting;

/// <summary>A compiled piece of script; without code if it holds nothing that runs.</summary>
internal sealed record Submission(CSharpCompilation Compilation, SubmissionCode? Code);

/// <param name="HasResult">It ends in an expression without a semicolon, or returns a value: that is shown.</param>
internal sealed record SubmissionCode(
    byte[] Assembly,
    byte[] Symbols,
    string EntryType,
    string EntryMethod,
    bool HasResult
);
