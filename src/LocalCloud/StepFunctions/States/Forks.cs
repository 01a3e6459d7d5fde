using System.Text.Json.Nodes;
using LocalCloud.StepFunctions.Executions;
using LocalCloud.StepFunctions.Executions.History;
using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.States;

/// <summary>What Parallel and Map share: their frames' ends, and their own.</summary>
internal static class Forks
{
    public static void ChildSucceeded(Run run, Frame child, JsonNode? output)
    {
        var frame = child.Parent!;
        var fork = frame.Fork!;
        var state = (RetriableState)frame.Workflow.Find(frame.State);
        fork.Results[child.Index] = output;
        fork.Done++;
        frame.Previous = child.Previous;
        if (state is MapDefinition map)
        {
            var succeeded = run.History.MapIteration("Succeeded", child.Previous, state.Name, child.Index);
            run.Remove(child);
            NextIteration(run, frame, map, child.Previous);
            if (fork.IsOver)
            {
                // As on AWS, the state's own events follow the iteration's end, the next iteration follows its last state.
                frame.Previous = succeeded;
            }
        }
        else
        {
            run.Remove(child);
        }
        if (fork.IsOver && frame.Fork == fork)
        {
            Succeeded(run, frame, state);
        }
    }

    public static void ChildFailed(Run run, Frame child, string? error, string? cause)
    {
        var frame = child.Parent!;
        var fork = frame.Fork!;
        var state = frame.Workflow.Find(frame.State);
        frame.Previous = child.Previous;
        if (state is MapDefinition map)
        {
            run.History.MapIteration("Failed", child.Previous, state.Name, child.Index);
            if (!IsTolerated(run, frame, map))
            {
                AbortOthers(run, frame, child);
                run.Fail(frame, error, cause);
                return;
            }
            fork.Failed++;
            run.Remove(child);
            NextIteration(run, frame, map, child.Previous);
            if (fork.IsOver && frame.Fork == fork)
            {
                Succeeded(run, frame, map);
            }
            return;
        }
        AbortOthers(run, frame, child);
        run.Fail(frame, error, cause);
    }

    /// <summary>All frames have ended: the state's result goes the way of every result.</summary>
    public static void Succeeded(Run run, Frame frame, RetriableState state)
    {
        run.History.Plain(state.Type + "StateSucceeded", frame.Previous);
        var results = new JsonArray([.. frame.Fork!.Results.Select(r => r?.DeepClone())]);
        frame.Fork = null;
        Results.Finish(run, frame, state, results);
    }

    /// <summary>Records that a Parallel or Map state failed for good; a Task state has recorded its own failure.</summary>
    public static void Failed(Run run, Frame frame, RetriableState state)
    {
        if (frame.Fork is not null)
        {
            frame.Previous = run.History.Plain(state.Type + "StateFailed", frame.Previous);
        }
    }

    private static void NextIteration(Run run, Frame frame, MapDefinition map, long previous)
    {
        if (frame.Fork!.Next >= frame.Fork.Results.Length)
        {
            return;
        }
        try
        {
            MapState.StartIteration(run, frame, map, previous);
        }
        catch (StatesException e)
        {
            AbortOthers(run, frame, null);
            run.Fail(frame, e.Error, ErrorNames.AtState(map.Name, frame.Entered, e.Cause));
        }
    }

    private static bool IsTolerated(Run run, Frame frame, MapDefinition map)
    {
        var tolerance = map.Tolerance(frame.Fork!.Input, run.Scope(frame));
        return !tolerance.Exceeded(frame.Fork.Failed + 1, frame.Fork.Results.Length);
    }

    /// <summary>Records what the failure of one frame cuts off, innermost first, and stops it.</summary>
    private static void AbortOthers(Run run, Frame frame, Frame? failed)
    {
        foreach (var other in run.Frames.Where(f => f.Parent == frame && f != failed).ToList())
        {
            Abort(run, other, frame.Previous);
        }
    }

    private static void Abort(Run run, Frame frame, long previous)
    {
        foreach (var child in run.Frames.Where(f => f.Parent == frame).ToList())
        {
            Abort(run, child, previous);
        }
        var state = frame.Workflow.Find(frame.State);
        if (frame.Step is Step.Wait or Step.Start && state is TaskDefinition or WaitDefinition or ParallelDefinition or MapDefinition)
        {
            run.History.Plain(state.Type + "StateAborted", previous);
        }
        if (frame.Parent!.Fork!.Items is not null)
        {
            run.History.MapIteration("Aborted", previous, frame.Parent.State, frame.Index);
        }
        Tasks.Cancel(run, frame);
        frame.Step = Step.Gone;
    }
}
