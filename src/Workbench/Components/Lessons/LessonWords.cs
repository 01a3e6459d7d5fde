using Workbench.Components.Parts;
using Workbench.Lessons;

namespace Workbench.Components.Lessons;

/// <summary>How a lesson and its cells stand, in a mark and words.</summary>
public static class LessonWords
{
    public static string Of(LessonWork work)
    {
        var (done, all) = work.Progress;
        return done == all ? "✔ Done."
            : work.IsBegun && work.Lesson.Exercises.Count > 0
                ? $"▶ Begun, {done} of {Times.Count(all, "exercise")} right."
            : work.IsBegun ? $"▶ Begun, {done} of {Times.Count(all, "cell")} run."
            : "○ Not begun.";
    }

    public static string Of(CellWork cell) =>
        cell switch
        {
            { State: CellState.Queued } => "… waits for the cells before it",
            { State: CellState.Running } => "▶ running",
            { IsStale: true } => "✎ stale: edited since it ran",
            { State: CellState.Done } => $"✔ done in {Times.Span(TimeSpan.FromSeconds(cell.Seconds))}",
            { IsBlank: true } => "✎ not written yet: the blank is yours",
            { State: CellState.Failed } => $"✘ failed after {Times.Span(TimeSpan.FromSeconds(cell.Seconds))}",
            { State: CellState.Earlier } => "↺ ran in an earlier session",
            { IsEdited: true } => "✎ edited, not run",
            _ => "",
        };

    /// <summary>
    /// How long it has been running; apart from how it stands, because nobody wants to hear it each second.
    /// </summary>
    public static string Seconds(CellWork cell, DateTimeOffset now) =>
        cell.State == CellState.Running ? $"{(int)Math.Max(0, (now - cell.Began).TotalSeconds)} s" : "";

    public static string OfOutcome(string outcome) =>
        outcome switch
        {
            "right" => "✔ Right.",
            "wrong" => "✘ Not right yet.",
            "error" => "⚠ Error.",
            _ => "○ Not attempted.",
        };
}
