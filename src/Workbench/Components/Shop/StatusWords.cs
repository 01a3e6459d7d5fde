using Amazon.StepFunctions;

namespace Workbench.Components.Shop;

/// <summary>A mark beside an execution's status, so that it can be told without colour.</summary>
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
}
