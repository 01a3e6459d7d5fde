using NotebookHost.Notebooks;
using NotebookHost.Outputs;

namespace NotebookHost;

/// <summary>What became of one cell.</summary>
/// <param name="Index">Its place in the notebook, from 0.</param>
/// <param name="CodeNumber">Its place among the code cells, from 1; null for other cells.</param>
/// <param name="Kind">Code, markdown or raw.</param>
/// <param name="Ran">False for text, and for code after a cell that failed.</param>
/// <param name="Seconds">How long it ran.</param>
/// <param name="Outputs">What it showed, as nbformat output objects.</param>
/// <param name="Error">Why it failed; null if it did not.</param>
public sealed record CellResult(
    int Index,
    int? CodeNumber,
    CellKind Kind,
    bool Ran,
    double Seconds,
    IReadOnlyList<JsonObject> Outputs,
    CellError? Error
);

/// <summary>A step of a run: a code cell starts (no result yet) or ends.</summary>
public sealed record CellProgress(string Notebook, int Index, int CodeNumber, int CodeCells, CellResult? Result);

/// <summary>A notebook that was run.</summary>
/// <param name="Notebook">The notebook with outputs and execution counts.</param>
public sealed record NotebookRun(Notebook Notebook, IReadOnlyList<CellResult> Cells, double Seconds)
{
    public bool Succeeded => Failure is null;

    /// <summary>The cell that failed; later ones did not run.</summary>
    public CellResult? Failure => Cells.FirstOrDefault(cell => cell.Error is not null);
}
