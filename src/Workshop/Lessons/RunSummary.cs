using System.Globalization;
using System.Text.Json;
using Spectre.Console;

namespace Workshop.Lessons;

/// <summary>The end of a run: the table and what failed for people, the JSON for programs.</summary>
internal static class RunSummary
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static void Print(IAnsiConsole console, IReadOnlyList<LessonResult> results, double seconds)
    {
        var table = new Table()
            .Border(console.Profile.Capabilities.Unicode ? TableBorder.Rounded : TableBorder.Ascii)
            .AddColumn("Lesson")
            .AddColumn(new TableColumn("Cells").RightAligned())
            .AddColumn(new TableColumn("Seconds").RightAligned())
            .AddColumn("Result");
        foreach (var result in results)
        {
            table.AddRow(
                Markup.Escape(Harmless.Text(result.Name)),
                result.Cells.ToString(CultureInfo.InvariantCulture),
                result.Seconds.ToString("f1", CultureInfo.InvariantCulture),
                result.Failed ? "failed" : "passed"
            );
        }
        console.Write(table);
        foreach (var result in results.Where(r => r.Failed))
        {
            Explain(console, result);
        }
        var failed = results.Count(r => r.Failed);
        var lessons = results.Count == 1 ? "1 lesson" : $"{results.Count} lessons";
        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{lessons}, {failed} failed, {seconds:f1} s"));
    }

    public static string Json(IReadOnlyList<LessonResult> results, double seconds) =>
        JsonSerializer.Serialize(
            new
            {
                seconds = Math.Round(seconds, 3),
                lessons = results.Select(r => new
                {
                    name = r.Name,
                    cells = r.Cells,
                    failed = r.Failed ? 1 : 0,
                    seconds = Math.Round(r.Seconds, 3),
                }),
            },
            Indented
        );

    private static void Explain(IAnsiConsole console, LessonResult result)
    {
        var failure = result.Failure!;
        console.WriteLine();
        var consequence = failure.Ended ? "failed; the cells after it did not run" : "is not right";
        console.WriteLine($"{Harmless.Text(result.Name)}, cell {failure.Cell} {consequence}.");
        if (failure.Line is { Length: > 0 } line)
        {
            console.WriteLine($"  at: {Harmless.Text(line.Trim())}");
        }
        console.WriteLine($"  {Harmless.Text(failure.Error).ReplaceLineEndings(Environment.NewLine + "  ")}");
        console.WriteLine();
    }
}
