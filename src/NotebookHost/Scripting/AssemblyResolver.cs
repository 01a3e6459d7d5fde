using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using NotebookHost.Cells;

namespace NotebookHost.Scripting;

/// <summary>Finds what <c>#r "FILE.dll"</c> names: relative to the working directory, as read for each cell.</summary>
internal sealed class AssemblyResolver : MetadataReferenceResolver
{
    public override ImmutableArray<PortableExecutableReference> ResolveReference(
        string reference,
        string? baseFilePath,
        MetadataReferenceProperties properties
    )
    {
        if (reference.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase))
        {
            throw new DirectiveException(
                baseFilePath ?? "",
                1,
                $"#r \"{reference}\" stands in a file that #load brings in, where it does not work. "
                    + "Put it in the cell, or in a file that #!import brings in."
            );
        }

        var path = ScriptPath.Resolve(reference, baseFilePath);
        if (path is not null)
        {
            return [References.FromFile(path)];
        }

        return FrameworkReferences.Find(reference) is { } framework ? [framework] : [];
    }

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => 0;
}
