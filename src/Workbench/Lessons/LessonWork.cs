using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using global::Lessons;
using NotebookHost.Notebooks;

namespace Workbench.Lessons;

/// <summary>
/// A learner's work on one lesson: edits, outputs and outcomes. It is kept in a file; the lesson's own stays.
/// </summary>
public sealed class LessonWork
{
    private readonly string file;
    private readonly Lock saving = new();
    private readonly ConcurrentDictionary<string, string> outcomes;

    /// <param name="folder">Where the work is kept.</param>
    public LessonWork(Lesson lesson, string folder)
    {
        Lesson = lesson;
        file = Path.Combine(folder, lesson.Name + ".json");
        Cells =
        [
            .. lesson
                .Notebook.Cells.Where(cell => cell.Kind == CellKind.Code)
                .Select((cell, index) => new CellWork(cell, index + 1, Blank.In(cell.Source))),
        ];
        var saved = SavedWork.Load(file);
        outcomes = new ConcurrentDictionary<string, string>(saved.Outcomes);
        foreach (var cell in Cells)
        {
            if (saved.Cells.TryGetValue(cell.Id, out var kept))
            {
                Restore(cell, kept);
            }
        }
    }

    public Lesson Lesson { get; }

    public IReadOnlyList<CellWork> Cells { get; }

    public CellWork Cell(string id) => Cells.First(cell => cell.Id == id);

    /// <summary>What the exercise's check said last: not-attempted, wrong, error or right.</summary>
    public string OutcomeOf(string exercise) => outcomes.GetValueOrDefault(exercise, "not-attempted");

    /// <summary>How many of the lesson's steps are done: its exercises, or its cells when it has none.</summary>
    public (int Done, int All) Progress
    {
        get
        {
            var exercises = Lesson.Blanks.Select(blank => blank.Exercise).Distinct().ToList();
            return exercises.Count > 0
                ? (exercises.Count(exercise => OutcomeOf(exercise) == "right"), exercises.Count)
                : (Cells.Count(cell => cell.State is CellState.Done or CellState.Earlier), Cells.Count);
        }
    }

    public bool IsDone => Progress is var (done, all) && done == all;

    public bool IsBegun => Cells.Any(cell => cell.IsEdited || cell.RanSource is not null);

    /// <summary>Notes what the checks of a cell said.</summary>
    internal void NoteOutcomes(IEnumerable<JsonObject> outputs)
    {
        foreach (var outcome in Outcome.In(outputs))
        {
            outcomes[outcome.Exercise] = outcome.Result;
        }
    }

    /// <summary>The cell as the lesson ships it.</summary>
    internal void Reset(CellWork cell)
    {
        cell.Source = cell.Original;
        (cell.State, cell.RanSource, cell.ErrorLine, cell.ExecutionCount) = (CellState.Idle, null, null, null);
        cell.Show([]);
        foreach (var exercise in cell.Exercises)
        {
            outcomes.TryRemove(exercise, out _);
        }
    }

    internal void Save()
    {
        var cells = Cells
            .Where(cell => cell.IsEdited || cell.RanSource is not null)
            .ToDictionary(
                cell => cell.Id,
                cell => new SavedCell(
                    cell.IsEdited ? cell.Source : null,
                    cell.RanSource,
                    cell.State == CellState.Failed,
                    cell.Seconds,
                    cell.ExecutionCount,
                    cell.Outputs
                )
            );
        lock (saving)
        {
            new SavedWork(cells, new Dictionary<string, string>(outcomes)).Save(file);
        }
    }

    /// <summary>The lesson with the learner's code and what it showed, as a notebook file.</summary>
    public string Export()
    {
        var json = JsonNode.Parse(Lesson.Notebook.ToJson())!;
        foreach (var cell in json["cells"]!.AsArray().Where(cell => (string?)cell!["cell_type"] == "code"))
        {
            var work = Cell((string)cell!["id"]!);
            cell["source"] = Lines(work.Source);
            cell["outputs"] = new JsonArray([.. work.Outputs.Select(output => output.DeepClone())]);
            cell["execution_count"] = work.ExecutionCount;
        }
        return Notebook.Parse(json.ToJsonString(), Lesson.Name).ToJson();
    }

    // nbformat keeps a text as its lines, each with its line end.
    private static JsonArray Lines(string text)
    {
        var lines = text.Split('\n');
        var kept = lines
            .Select((line, at) => at < lines.Length - 1 ? line + "\n" : line)
            .Where(line => line.Length > 0);
        return new JsonArray([.. kept.Select(line => (JsonNode)line)]);
    }

    private static void Restore(CellWork cell, SavedCell kept)
    {
        cell.Source = kept.Source ?? cell.Original;
        cell.RanSource = kept.RanSource;
        cell.State =
            kept.RanSource is null ? CellState.Idle
            : kept.Failed ? CellState.Failed
            : CellState.Earlier;
        (cell.Seconds, cell.ExecutionCount) = (kept.Seconds, kept.ExecutionCount);
        cell.Show(kept.Outputs);
    }
}
