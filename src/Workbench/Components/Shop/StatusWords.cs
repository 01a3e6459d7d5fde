using Amazon.StepFunctions;
using Workbench.Components.Parts;
using Workbench.Live;

namespace Workbench.Components.Shop;

/// <summary>A mark and words beside a status, so that it can be told without colour.</summary>
public static class StatusWords
{
    public static string Mark(ExecutionStatus status) =>
        status.Value switch
        {
            "RUNNING" => "▶",
            "SUCCEEDED" => "✔",
            "FAILED" or "TIMED_OUT" => "✘",
            "ABORTED" => "■",
            _ => "○",
        };

    public static string Mark(StateVisit visit) =>
        visit switch
        {
            { Left: null, Error: null } => "▶",
            { Error: not null } => "✘",
            _ => "✔",
        };

    public static string Of(StateVisit visit) =>
        visit switch
        {
            { Left: null, Error: null } => $"in progress since {Times.Clock(visit.Entered)}",
            { Left: null } => "failed",
            { Error: not null } => $"failed, error caught, after {Times.Span(visit.Left.Value - visit.Entered)}",
            _ => $"succeeded after {Times.Span(visit.Left!.Value - visit.Entered)}",
        };
}
