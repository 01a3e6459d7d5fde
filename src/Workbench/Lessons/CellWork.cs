using System.Text.Json.Nodes;
using global::Lessons;
using NotebookHost.Notebooks;

namespace Workbench.Lessons;

/// <summary>How a code cell stands.</summary>
public enum CellState
{
    /// <summary>Not run in this session.</summary>
    Idle,

    /// <summary>Waits for the cells before it.</summary>
    Queued,
    Running,
    Done,
    Failed,

    /// <summary>Ran in an earlier session, whose variables are gone.</summary>
    Earlier,
}

/// <summary>A code cell of a lesson as the learner has it.</summary>
public sealed class CellWork(NotebookCell cell, int number, IReadOnlyList<string> exercises)
{
    private readonly Lock guard = new();
    private List<JsonObject> outputs = [];

    public string Id { get; } = cell.Id!;

    /// <summary>Its place among the code cells, from 1.</summary>
    public int Number => number;

    /// <summary>The ids of the exercises whose blanks it shipped with.</summary>
    public IReadOnlyList<string> Exercises => exercises;

    /// <summary>As the lesson ships it.</summary>
    public string Original { get; } = cell.Source;

    public string Source { get; internal set; } = cell.Source;

    public CellState State { get; internal set; }

    /// <summary>What ran last; null before.</summary>
    public string? RanSource { get; internal set; }

    public DateTimeOffset Began { get; internal set; }

    public double Seconds { get; internal set; }

    public int? ExecutionCount { get; internal set; }

    /// <summary>The line that failed, from 1.</summary>
    public int? ErrorLine { get; internal set; }

    public bool IsEdited => Source != Original;

    /// <summary>What it shows is of other code than stands there.</summary>
    public bool IsStale => RanSource is not null && RanSource != Source && State is CellState.Done or CellState.Failed;

    /// <summary>It stopped at a blank that is still to be written: nothing of the learner's failed.</summary>
    public bool IsBlank => State == CellState.Failed && Outcome.In(Outputs).Any(said => said.Result == "not-attempted");

    /// <summary>nbformat output objects.</summary>
    public IReadOnlyList<JsonObject> Outputs
    {
        get
        {
            lock (guard)
            {
                return [.. outputs];
            }
        }
    }

    internal void Show(IEnumerable<JsonObject> all)
    {
        lock (guard)
        {
            outputs = [.. all];
        }
    }

    internal void Show(int index, JsonObject output)
    {
        lock (guard)
        {
            if (index < outputs.Count)
            {
                outputs[index] = output;
            }
            else
            {
                outputs.Add(output);
            }
        }
    }
}
