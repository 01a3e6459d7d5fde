using NotebookHost.Packages;

namespace NotebookHost.Cells;

/// <summary>A part of a cell that runs as one step.</summary>
internal abstract record Segment;

/// <summary>C# script. Lines that belong to other segments are blank in it, so line numbers are the cell's.</summary>
internal sealed record CodeSegment(string Text, IReadOnlyList<PackageReference> Packages) : Segment;

/// <summary>An <c>#!import</c> of a file, relative to the working directory.</summary>
internal sealed record ImportSegment(string Path, int Line) : Segment;

/// <summary>C# code with the name that errors use for it: "Cell 3", or the path of an imported file.</summary>
internal sealed record SourceText(string Name, string Text);
