using System.Text.Json.Nodes;
using LocalCloud.StepFunctions.Executions;
using LocalCloud.StepFunctions.Executions.History;
using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.States;

/// <summary>Runs its item processor once for each item; its result is the list of the outputs, in the items' order.</summary>
internal static class MapState
{
    /// <summary>Inline mode's limit (Step Functions Developer Guide, "Using Map state in Inline mode").</summary>
    private const int MostAtOnce = 40;

    public static void Begin(Run run, Frame frame, MapDefinition state)
    {
        var scope = run.Scope(frame);
        var input = state.Flow.Input(frame.Input, scope);
        if (state.Flow is JsonataFlow)
        {
            // As recorded on AWS, the state has failed, with an event of its own, when there are no items.
            frame.Fork = Fork.Unknown(input);
        }
        var items = state.SelectItems(input, scope);
        var limit = state.MaxConcurrency(input, scope);
        frame.Step = Step.Wait;
        frame.Previous = run.History.MapStateStarted(frame.Previous, items.Count);
        // As recorded on AWS, a tolerance that can't be read is found out after the start.
        state.Tolerance(input, scope);
        frame.Fork = new Fork(items, input, new JsonNode?[items.Count]);
        if (items.Count == 0)
        {
            Forks.Succeeded(run, frame, state);
            return;
        }
        var started = frame.Previous;
        for (var i = Math.Min(limit == 0 ? MostAtOnce : limit, Math.Min(MostAtOnce, items.Count)); i > 0; i--)
        {
            StartIteration(run, frame, state, started);
        }
    }

    /// <summary>Starts the next item's iteration.</summary>
    /// <param name="previous">The event it follows: the state's start, or the last one of the iteration that made room.</param>
    public static void StartIteration(Run run, Frame frame, MapDefinition state, long previous)
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
}
