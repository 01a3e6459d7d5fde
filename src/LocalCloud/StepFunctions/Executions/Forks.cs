using LocalCloud.StepFunctions.Executions.History;
using LocalCloud.StepFunctions.Language;
using LocalCloud.StepFunctions.States;

namespace LocalCloud.StepFunctions.Executions;

/// <summary>The branches of Parallel states and the iterations of Map states: their frames' beginnings and ends, and their own.</summary>
internal static class Forks
{
    public static void Branch(Run run, Frame frame, ParallelDefinition state, JsonNode? input)
    {
        frame.Step = Step.Wait;
        frame.Previous = run.History.Plain("ParallelStateStarted", frame.Previous);
        frame.Fork = new Fork(null, input, new JsonNode?[state.Branches.Count]) { Next = state.Branches.Count };
        for (var i = 0; i < state.Branches.Count; i++)
        {
            var branch = run.Add(frame, i, state.Branches[i], input);
            branch.Previous = frame.Previous;
            run.Wake(branch, Step.Enter);
        }
    }

    public static void Iterate(Run run, Frame frame, MapDefinition state, Move.Iterate iterate)
    {
        var items = iterate.Items;
        frame.Previous = run.History.MapStateStarted(frame.Previous, items.Count);
        // As recorded on AWS, a tolerance that can't be read is found out after the start.
        state.Tolerance(iterate.Input, run.Scope(frame));
        frame.Step = Step.Wait;
        frame.Fork = new Fork(items, iterate.Input, new JsonNode?[items.Count]);
        if (items.Count == 0)
        {
            Succeeded(run, frame, state);
            return;
        }
        var started = frame.Previous;
        for (var i = Math.Min(iterate.AtOnce, items.Count); i > 0; i--)
        {
            StartIteration(run, frame, state, started);
        }
    }

    public static void ChildSucceeded(Run run, Frame child, JsonNode? output)
    {
        var frame = child.Parent!;
        var fork = frame.Fork!;
        var state = (RetriableState)frame.Workflow.Find(frame.State);
        fork.Results[child.Index] = output;
        fork.Texts[child.Index] = run.Text(output);
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
            if (!IsTolerated(run, frame, map))
            {
                EndAll(run, child, map, error);
                Failures.Take(
                    run,
                    frame,
                    map.Tolerates ? ErrorNames.ExceedToleratedFailureThreshold : error,
                    map.Tolerates ? Tolerance.Cause : cause
                );
                return;
            }
            IterationFailed(run, child, map, error);
            fork.Failed++;
            run.Remove(child);
            NextIteration(run, frame, map, child.Previous);
            if (fork.IsOver && frame.Fork == fork)
            {
                Succeeded(run, frame, map);
            }
            return;
        }
        AbortAll(run, frame, child);
        Failures.Take(run, frame, error, cause);
    }

    /// <summary>
    /// Ends all iterations because of one. As on AWS (recorded for tasks, observed for Fail states): the end of an iteration whose task
    /// failed comes before those of the others, the end of one that came to a Fail state behind them.
    /// </summary>
    private static void EndAll(Run run, Frame failed, MapDefinition map, string? error)
    {
        var cameToFail = failed.Workflow.Find(failed.State) is FailDefinition;
        if (!cameToFail)
        {
            IterationFailed(run, failed, map, error);
        }
        AbortAll(run, failed.Parent!, failed);
        if (cameToFail)
        {
            IterationFailed(run, failed, map, error);
        }
    }

    /// <summary>An iteration that ends with States.Runtime has no such event (observed on AWS).</summary>
    private static void IterationFailed(Run run, Frame child, MapDefinition map, string? error)
    {
        if (error != ErrorNames.Runtime)
        {
            run.History.MapIteration("Failed", child.Previous, map.Name, child.Index);
        }
    }

    /// <summary>All frames have ended: the state's result goes the way of every result.</summary>
    private static void Succeeded(Run run, Frame frame, RetriableState state)
    {
        var succeeded = run.History.Plain(state.Type + "StateSucceeded", frame.Previous);
        var fork = frame.Fork!;
        var results = new JsonArray([.. fork.Results.Select(r => r?.DeepClone())]);
        // As recorded on AWS: the outputs stand in the list as they were written, with their spaces.
        var text = $"[{string.Join(',', fork.Results.Select((r, i) => fork.Texts[i] ?? run.Text(r)))}]";
        if (fork.Results.Any(r => run.Texts.Written(r) is not null))
        {
            run.Texts.Keep(results, text);
        }
        else
        {
            run.Texts.Remember(results, text);
        }
        frame.Fork = null;
        Results.Finish(run, frame, state, results, succeeded);
    }

    /// <summary>
    /// Records that a Parallel or Map state failed for good; a Task state has recorded its own failure. As recorded on AWS, one that
    /// could not begin has no such event, except a Map state in JSONata.
    /// </summary>
    public static void Failed(Run run, Frame frame, RetriableState state)
    {
        var couldNotBegin = frame.Step == Step.Begin && state is MapDefinition { Flow: JsonataFlow };
        if (frame.Fork is not null || frame.MapRun is not null || couldNotBegin)
        {
            frame.Previous = run.History.Plain(state.Type + "StateFailed", frame.Previous);
            frame.HasFailed = true;
        }
    }

    /// <summary>Starts the next item's iteration.</summary>
    /// <param name="previous">The event it follows: the state's start, or the last one of the iteration that made room.</param>
    private static void StartIteration(Run run, Frame frame, MapDefinition state, long previous)
    {
        var fork = frame.Fork!;
        var index = fork.Next++;
        var iteration = run.Add(frame, index, state.ItemProcessor, null);
        iteration.Input = state.ItemInput(fork.Input, fork.Items![index], run.Scope(frame, iteration));
        if (state.ItemSelector is not null)
        {
            // Too deep is found out here, where it is this state's error.
            run.Text(iteration.Input);
        }
        iteration.Previous = run.History.MapIteration("Started", previous, state.Name, index);
        run.Wake(iteration, Step.Enter);
    }

    private static void NextIteration(Run run, Frame frame, MapDefinition map, long previous)
    {
        if (frame.Fork!.Next >= frame.Fork.Results.Length)
        {
            return;
        }
        try
        {
            StartIteration(run, frame, map, previous);
        }
        catch (StatesException e)
        {
            if (!Failures.IsFatal(frame, e.Error))
            {
                AbortAll(run, frame, null);
            }
            Failures.Take(run, frame, e.Error, Failures.Cause(run, frame, e));
        }
    }

    private static bool IsTolerated(Run run, Frame frame, MapDefinition map)
    {
        var tolerance = map.Tolerance(frame.Fork!.Input, run.Scope(frame));
        return !tolerance.Exceeded(frame.Fork.Failed + 1, frame.Fork.Results.Length);
    }

    /// <summary>
    /// Records what one frame's failure cuts off and stops it: the failed frame's own state first, then the others. As recorded on AWS, a
    /// state that was entered and not left is aborted, also the one whose task failed; an iteration's end comes before its state's.
    /// </summary>
    private static void AbortAll(Run run, Frame frame, Frame? failed)
    {
        if (failed is not null)
        {
            AbortState(run, failed, frame.Previous);
        }
        foreach (var other in run.Frames.Where(f => f.Parent == frame && f != failed && f.Step != Step.Gone).ToList())
        {
            Abort(run, other, frame.Previous);
        }
    }

    private static void Abort(Run run, Frame frame, long previous)
    {
        foreach (var child in run.Frames.Where(f => f.Parent == frame && f.Step != Step.Gone).ToList())
        {
            Abort(run, child, previous);
        }
        if (frame.Parent!.Fork!.Items is not null)
        {
            run.History.MapIteration("Aborted", previous, frame.Parent.State, frame.Index);
        }
        AbortState(run, frame, previous);
        Tasks.Cancel(run, frame);
        frame.Step = Step.Gone;
    }

    private static void AbortState(Run run, Frame frame, long previous)
    {
        // A Parallel or Map state that failed has said so with an event of its own.
        if (
            frame.Entered != 0
            && !frame.HasFailed
            && frame.Workflow.Find(frame.State)
                is TaskDefinition
                    or WaitDefinition
                    or ParallelDefinition
                    or MapDefinition
        )
        {
            if (frame.MapRun is not null)
            {
                run.History.Plain("MapRunAborted", previous);
            }
            run.History.Plain(frame.Workflow.Find(frame.State).Type + "StateAborted", previous);
        }
    }
}
