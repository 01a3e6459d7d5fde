using Microsoft.CodeAnalysis;

namespace NotebookHost.Scripting;

internal sealed class CompilationFailedException(IReadOnlyList<Diagnostic> errors) : Exception
{
    public IReadOnlyList<Diagnostic> Errors => errors;
}
