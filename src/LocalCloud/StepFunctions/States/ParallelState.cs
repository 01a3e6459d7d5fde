using System.Text.Json.Nodes;
using LocalCloud.StepFunctions.Executions;
using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.States;

/// <summary>Runs its branches side by side; its result is the list of their outputs.</summary>
internal static class ParallelState
{
    public static void Begin(Run run, Frame frame, ParallelDefinition state)
    {
        var scope = run.Scope(frame);
        var input = state.Flow.Arguments(state.Flow.Input(frame.Input, scope), scope);
        // Too deep is found out here, where it is this state's error.
        run.Text(input);
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
}
