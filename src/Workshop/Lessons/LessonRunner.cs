using System.Text;
using global::Lessons;
using NotebookHost;
using NotebookHost.Notebooks;

namespace Workshop.Lessons;

/// <summary>Runs the lessons in order, each in a kernel of its own.</summary>
/// <param name="view">Shows how it goes.</param>
/// <param name="solved">Type the solutions into the blanks; otherwise a lesson ends at its first blank.</param>
/// <param name="alone">The lessons before it did not run, so a solved lesson catches up first.</param>
/// <param name="scratch">Where the solved lessons are put while they run.</param>
internal sealed class LessonRunner(IProgressView view, bool solved, bool alone, DirectoryInfo scratch)
{
    /// <summary>How many blanks were filled with their solutions.</summary>
    public int Filled { get; private set; }

    /// <summary>The executed notebooks, for the report.</summary>
    public List<NotebookRun> Runs { get; } = [];

    public List<LessonResult> Results { get; } = [];

    /// <summary>
    /// The lessons of a folder in the order of their numbers, or the one that <paramref name="only"/> names.
    /// </summary>
    public static IReadOnlyList<string> Find(string folder, string? only)
    {
        if (!Directory.Exists(folder))
        {
            throw new UserException($"There is no folder {folder}.");
        }
        var all = Directory.EnumerateFiles(folder, "*.ipynb").Order(StringComparer.Ordinal).ToList();
        if (only is null)
        {
            return all.Count > 0 ? all : throw new UserException($"There are no lessons in {folder}.");
        }
        var chosen = all.Where(file =>
                Path.GetFileNameWithoutExtension(file).StartsWith(only, StringComparison.OrdinalIgnoreCase)
            )
            .ToList();
        return chosen.Count > 0
            ? chosen
            : throw new UserException(
                $"No lesson begins with '{only}'. There are: {string.Join(", ", all.Select(Path.GetFileNameWithoutExtension))}"
            );
    }

    public async Task RunAsync(string path, CancellationToken cancelled)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var began = false;
        var progress = new Direct(step =>
        {
            if (!began)
            {
                began = true;
                view.LessonBegan(name, step.CodeCells);
            }
            if (step.Result is { } result)
            {
                view.CellEnded(name, step.CodeNumber, result.Seconds);
            }
            else
            {
                view.CellBegan(name, step.CodeNumber);
            }
        });
        var run = solved
            ? await RunSolvedAsync(Lesson.Load(path), progress, cancelled)
            : await NotebookRunner.RunAsync(path, progress: progress, cancellation: cancelled);
        var failure = run.Failure is { Error: { } error } cell
            ? new LessonFailure(cell.CodeNumber ?? 0, error.Code, $"{error.Name}: {error.Message}")
            : WhatIsNotRight(run);
        var lesson = new LessonResult(name, run.Cells.Count(c => c.Ran), run.Seconds, failure);
        Runs.Add(run);
        Results.Add(lesson);
        view.LessonEnded(lesson);
    }

    // The first check that does not say right. With the solutions filled in, the lesson is wrong then, not a learner.
    private LessonFailure? WhatIsNotRight(NotebookRun run) =>
        solved
            ? run
                .Cells.SelectMany(cell => Outcome.In(cell.Outputs).Select(outcome => (cell, outcome)))
                .Where(found => found.outcome.Result != "right")
                .Select(found => new LessonFailure(
                    found.cell.CodeNumber ?? 0,
                    null,
                    $"The check of '{found.outcome.Exercise}' says {Words(found.outcome.Result)}, "
                        + "although its solution is filled in.",
                    Ended: false
                ))
                .FirstOrDefault()
            : null;

    private static string Words(string result) => result == "not-attempted" ? "not attempted" : result;

    // The runner reads files, so the solved lesson becomes one; it runs where the lesson as shipped would.
    private async Task<NotebookRun> RunSolvedAsync(
        Lesson lesson,
        IProgress<CellProgress> progress,
        CancellationToken cancelled
    )
    {
        var file = Path.Combine(scratch.FullName, Path.GetFileName(lesson.FilePath));
        var notebook = lesson.Solved();
        (alone ? CaughtUp(notebook) : notebook).Save(file);
        Filled += lesson.Blanks.Count;
        var options = new NotebookRunOptions { WorkingDirectory = Path.GetDirectoryName(lesson.FilePath) };
        return await NotebookRunner.RunAsync(file, options, progress, cancelled);
    }

    // A lesson that needs what others leave offers the call that makes it: take away the //.
    private static Notebook CaughtUp(Notebook notebook) =>
        Notebook.Parse(
            notebook.ToJson().Replace("// await CatchUpAsync(", "await CatchUpAsync(", StringComparison.Ordinal),
            notebook.Name
        );

    /// <summary>Reports on the running thread, in order; Progress would post to the thread pool.</summary>
    private sealed class Direct(Action<CellProgress> report) : IProgress<CellProgress>
    {
        public void Report(CellProgress value) => report(value);
    }
}
