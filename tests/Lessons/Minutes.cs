using System.Text.RegularExpressions;
using NotebookHost.Notebooks;

namespace Lessons.Tests;

/// <summary>
/// How long a lesson takes, by the rule that docs/for-instructors.md states: 200 words a minute, of text that is not
/// folded and of code; 15 seconds to run a cell and look; a minute to think about each blank, and 200 characters a
/// minute to type what belongs there. In all a multiple of five minutes.
/// </summary>
internal sealed partial record Minutes(int ToRead, int InAll)
{
    private const double WordsPerMinute = 200;
    private const double CharactersPerMinute = 200;

    public static Minutes Of(Lesson lesson)
    {
        var cells = lesson.Notebook.Cells;
        var read = cells.Sum(cell => Words(NotRead().Replace(cell.Source, ""))) / WordsPerMinute;
        var typed = lesson.Exercises.Sum(exercise => Space().Replace(exercise.Solution, " ").Length);
        var done =
            cells.Count(cell => cell.Kind == CellKind.Code) * 0.25
            + lesson.Exercises.Count
            + typed / CharactersPerMinute;
        return new((int)Math.Round(read), 5 * (int)Math.Round((read + done) / 5));
    }

    public override string ToString() => $"**{InAll} minutes**: {ToRead} to read, {InAll - ToRead} to do. ";

    private static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    // What is folded, and pictures.
    [GeneratedRegex(@"<details>.*?</details>|!\[[^\]]*\]\([^)]*\)", RegexOptions.Singleline)]
    private static partial Regex NotRead();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
