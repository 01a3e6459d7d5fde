using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NotebookHost.Scripting;

/// <summary>What a kernel's next cell will be compiled on, for an editor that helps to write it.</summary>
/// <param name="Previous">The last cell's compilation, on top of the ones before it; null before the first.</param>
/// <param name="References">Framework, packages and files.</param>
/// <param name="Imports">The namespaces that the first cell starts with.</param>
public sealed record ScriptState(
    CSharpCompilation? Previous,
    IReadOnlyList<MetadataReference> References,
    IReadOnlyList<string> Imports
);
