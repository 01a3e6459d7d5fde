using NotebookHost.Notebooks;

namespace NotebookHost.Tests;

public sealed class RunnerTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    private async Task<NotebookRun> Run(string notebook, IProgress<CellProgress>? progress = null)
    {
        _scratch.File("lesson.ipynb", notebook);
        return await NotebookRunner.RunAsync(
            Path.Combine(_scratch.Folder, "lesson.ipynb"),
            null,
            progress,
            TestContext.Current.CancellationToken
        );
    }

    [Fact]
    public async Task Outputs_and_counts_are_in_the_executed_copy_and_not_in_the_file()
    {
        var run = await Run(
            NotebookText.WithCells(
                NotebookText.Markdown("# Hi"),
                NotebookText.Code("var a = 20;"),
                NotebookText.Code("a + 1")
            )
        );
        run.Succeeded.ShouldBeTrue();
        run.Notebook.Cells.Select(cell => cell.ExecutionCount).ShouldBe([null, 1, 2]);
        run.Notebook.Cells[2].Outputs.Single().Text().ShouldBe("21");
        run.Notebook.Metadata["kernelspec"]!["name"]!.GetValue<string>().ShouldBe(".net-csharp");
        run.Cells.Select(cell => (cell.Index, cell.CodeNumber, cell.Kind, cell.Ran))
            .ShouldBe([(0, null, CellKind.Markdown, false), (1, 1, CellKind.Code, true), (2, 2, CellKind.Code, true)]);
        Notebook.Load(Path.Combine(_scratch.Folder, "lesson.ipynb")).Cells[2].Outputs.ShouldBeEmpty();
    }

    [Fact]
    public async Task After_a_failure_no_later_cell_runs()
    {
        var run = await Run(NotebookText.With("1", "oops", "Console.Write(\"never\");"));
        run.Succeeded.ShouldBeFalse();
        run.Failure!.CodeNumber.ShouldBe(2);
        run.Failure.Error!.Code.ShouldBe("oops");
        run.Cells.Select(cell => cell.Ran).ShouldBe([true, true, false]);
        run.Notebook.Cells[2].ExecutionCount.ShouldBeNull();
    }

    [Fact]
    public async Task Progress_tells_when_a_cell_starts_and_ends()
    {
        var steps = new List<CellProgress>();
        await Run(NotebookText.With("1", "2"), new Collect(steps));
        steps
            .Select(step => (step.Notebook, step.CodeNumber, step.CodeCells, step.Result is not null))
            .ShouldBe([
                ("lesson", 1, 2, false),
                ("lesson", 1, 2, true),
                ("lesson", 2, 2, false),
                ("lesson", 2, 2, true),
            ]);
    }

    [Fact]
    public async Task A_cell_in_another_language_fails()
    {
        var cell = NotebookText.Code("let a = 1");
        cell["metadata"]!["polyglot_notebook"]!["kernelName"] = "fsharp";
        (await Run(NotebookText.WithCells(cell))).Failure!.Error!.Message.ShouldBe(
            "Cell 1 is in 'fsharp'; only csharp runs here."
        );
    }

    [Fact]
    public async Task The_notebooks_folder_is_where_it_works()
    {
        _scratch.File("data.txt", "found");
        (await Run(NotebookText.With("System.IO.File.ReadAllText(\"data.txt\")")))
            .Cells[0]
            .Outputs[0]
            .Text()
            .ShouldBe("found");
    }

    private sealed class Collect(List<CellProgress> steps) : IProgress<CellProgress>
    {
        public void Report(CellProgress value) => steps.Add(value);
    }
}
