using System.Diagnostics;
using NotebookHost.Notebooks;
using NotebookHost.Outputs;
using NotebookHost.Scripting;

namespace NotebookHost;

/// <summary>Runs notebooks from the first cell to the last, each in a kernel of its own.</summary>
public static class NotebookRunner
{
    /// <summary>
    /// Runs a notebook. The file is not changed: the result holds a copy with outputs. After a cell that fails, no
    /// later one runs.
    /// </summary>
    /// <exception cref="NotebookFormatException">The file is not a notebook.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static Task<NotebookRun> RunAsync(
        string path,
        NotebookRunOptions? options = null,
        IProgress<CellProgress>? progress = null,
        CancellationToken cancellation = default
    ) => RunAsync(Notebook.Load(path), (options ?? new()).ForKernel(path), progress, cancellation);

    /// <summary>
    /// Loads the compiler and compiles a first line, so that the first cell of the first notebook need not wait for
    /// it. Let it run beside other work that precedes the notebooks.
    /// </summary>
    public static Task WarmUpAsync() =>
        Task.Run(() => ScriptSession.WarmUp(new KernelOptions { WorkingDirectory = Directory.GetCurrentDirectory() }));

    private static async Task<NotebookRun> RunAsync(
        Notebook notebook,
        KernelOptions options,
        IProgress<CellProgress>? progress,
        CancellationToken cancellation
    )
    {
        var whole = Stopwatch.StartNew();
        var executed = notebook.Copy();
        using var kernel = await Task.Run(() => new Kernel(options), cancellation);
        var results = new List<CellResult>();
        var codeCells = executed.Cells.Count(cell => cell.Kind == CellKind.Code);
        var codeNumber = 0;
        foreach (var (index, cell) in executed.Cells.Index())
        {
            if (cell.Kind != CellKind.Code)
            {
                results.Add(new CellResult(index, null, cell.Kind, false, 0, [], null));
                continue;
            }

            codeNumber++;
            if (results.Any(result => result.Error is not null))
            {
                cell.SetResult(null, []);
                results.Add(new CellResult(index, codeNumber, cell.Kind, false, 0, [], null));
                continue;
            }

            progress?.Report(new CellProgress(notebook.Name, index, codeNumber, codeCells, null));
            var time = Stopwatch.StartNew();
            var run = await RunCellAsync(kernel, cell, codeNumber, cancellation);
            cancellation.ThrowIfCancellationRequested();
            cell.SetResult(run.ExecutionCount, run.Outputs);
            results.Add(
                new CellResult(index, codeNumber, cell.Kind, true, time.Elapsed.TotalSeconds, run.Outputs, run.Error)
            );
            progress?.Report(new CellProgress(notebook.Name, index, codeNumber, codeCells, results[^1]));
        }

        return new NotebookRun(executed, results, whole.Elapsed.TotalSeconds);
    }

    private static Task<CellRun> RunCellAsync(
        Kernel kernel,
        NotebookCell cell,
        int codeNumber,
        CancellationToken cancellation
    )
    {
        var name = $"Cell {codeNumber}";
        if (cell.Language == "csharp")
        {
            return kernel.RunAsync(name, cell.Source, cancellation);
        }

        var message = $"{name} is in '{cell.Language}'; only csharp runs here.";
        var error = new CellError("LanguageError", message, null, null, [message]);
        return Task.FromResult(new CellRun(codeNumber, [CellOutput.Error(error)], error));
    }
}
