using NotebookHost.Cells;

namespace NotebookHost.Scripting;

/// <summary>A cell that runs.</summary>
internal sealed class CellSource(SourceText text)
{
    public SourceText Text => text;

    /// <summary>The line of the cell that imports what runs now; null while the cell's own code runs.</summary>
    public int? ImportLine { get; set; }
}
