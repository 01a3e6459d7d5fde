using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NotebookHost.Notebooks;

namespace Lessons;

/// <summary>
/// A lesson: its notebook in <c>notebooks</c> and its exercises in <c>helpers/check</c>, of the same name.
/// </summary>
public sealed partial class Lesson
{
    private Lesson(string path, string exercises)
    {
        FilePath = path;
        Notebook = Notebook.Load(path);
        Exercises = ExerciseFile.Read(exercises);
    }

    public string FilePath { get; }

    public string Name => Notebook.Name;

    public Notebook Notebook { get; }

    public IReadOnlyList<Exercise> Exercises { get; }

    /// <summary>The blanks of the notebook in their order: the cell's id and the exercise's.</summary>
    public IReadOnlyList<(string Cell, string Exercise)> Blanks =>
        [
            .. Notebook
                .Cells.Where(cell => cell.Kind == CellKind.Code)
                .SelectMany(cell => Blank.In(cell.Source).Select(exercise => (cell.Id!, exercise))),
        ];

    /// <summary>How long it takes a learner in all: the first number of the title cell.</summary>
    public int Minutes => int.Parse(Opening().Groups["minutes"].ValueSpan);

    /// <summary>What the learner does, as the title cell ends: "You …".</summary>
    public string You => Opening().Groups["you"].Value;

    /// <summary>The lessons of a folder in the order of their numbers.</summary>
    /// <param name="notebooks">The folder with the notebooks; that of the exercises is <c>../helpers/check</c>.</param>
    public static IReadOnlyList<Lesson> All(string notebooks) =>
        [.. Directory.EnumerateFiles(notebooks, "*.ipynb").Order(StringComparer.Ordinal).Select(Load)];

    public static Lesson Load(string path)
    {
        var check = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, "..", "helpers", "check");
        return new(path, Path.Combine(check, Path.GetFileNameWithoutExtension(path) + ".csx"));
    }

    /// <summary>The exercise with that id, or null.</summary>
    public Exercise? Exercise(string id) => Exercises.FirstOrDefault(exercise => exercise.Id == id);

    /// <summary>The notebook with other code in its blanks. A blank stays for which there is no code.</summary>
    public Notebook Filled(Func<Exercise, string?> codeFor)
    {
        var json = JsonNode.Parse(Notebook.ToJson())!;
        foreach (var (index, cell) in Notebook.Cells.Index().Where(cell => cell.Item.Kind == CellKind.Code))
        {
            json["cells"]![index]!["source"] = Blank.Fill(cell.Source, id =>
                Exercise(id) is { } exercise ? codeFor(exercise) : null
            );
        }
        return Notebook.Parse(json.ToJsonString(), Name);
    }

    /// <summary>The notebook with the solutions in its blanks.</summary>
    public Notebook Solved() => Filled(exercise => exercise.Solution);

    private Match Opening() =>
        TitleCell().Match(Notebook.Cells[0].Source) is { Success: true } match
            ? match
            : throw new FormatException(
                $"{Name}: the first cell should read '# Title', then '**N minutes**: … You do this and that.'"
            );

    [GeneratedRegex(@"^# [^\n]+\n\n\*\*(?<minutes>\d+) minutes\*\*(?:[^\n]*?)You (?<you>[^\n]+?)\.?\n")]
    private static partial Regex TitleCell();
}
