using System.Globalization;
using Spectre.Console;

namespace Workshop.Lessons;

/// <summary>A bar for each lesson, with the cell that runs now: for a terminal.</summary>
internal sealed class LiveView(ProgressContext context) : IProgressView
{
    private readonly Dictionary<string, ProgressTask> bars = [];

    public void LessonBegan(string lesson, int codeCells) =>
        bars[lesson] = context.AddTask(Markup.Escape(Harmless.Text(lesson)), maxValue: Math.Max(1, codeCells));

    public void CellBegan(string lesson, int number) =>
        bars[lesson].Description = Markup.Escape($"{Harmless.Text(lesson)}  cell {number}");

    public void CellEnded(string lesson, int number, double seconds) => bars[lesson].Increment(1);

    public void LessonEnded(LessonResult result)
    {
        var bar = bars[result.Name];
        var seconds = result.Seconds.ToString("f1", CultureInfo.InvariantCulture);
        bar.Description = Markup.Escape(
            result.Failure is { } failure
                ? $"{Harmless.Text(result.Name)}  failed at cell {failure.Cell}"
                : $"{Harmless.Text(result.Name)}  {seconds} s"
        );
        bar.StopTask();
    }
}
