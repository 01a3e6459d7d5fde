using LocalCloud.StepFunctions.Executions.History;
using LocalCloud.StepFunctions.Language;
using LocalCloud.StepFunctions.MapRuns;
using LocalCloud.StepFunctions.States;

namespace LocalCloud.StepFunctions.Executions;

/// <summary>Does in a run what a state wants to happen.</summary>
internal static class Moves
{
    public static void Do(Run run, Frame frame, StateDefinition state, Move move)
    {
        switch (move)
        {
            case Move.Leave leave:
                Leave(run, frame, leave.Departure, leave.Next);
                break;
            case Move.Abandon abandon:
                Failures.Abandon(run, frame, abandon.Error, abandon.Cause);
                break;
            case Move.Wait wait:
                Tasks.WakeAt(run, frame, wait.Until);
                break;
            case Move.Schedule task:
                Tasks.Schedule(run, frame, task);
                break;
            case Move.Branch branch:
                Forks.Branch(run, frame, (ParallelDefinition)state, branch.Input);
                break;
            case Move.Iterate iterate:
                Forks.Iterate(run, frame, (MapDefinition)state, iterate);
                break;
            case Move.RunChildren children:
                MapRunTask.Begin(run, frame, (MapDefinition)state, children);
                break;
            default:
                throw new InvalidOperationException($"Nobody does {move}.");
        }
    }

    /// <summary>Leaves the frame's state, for <paramref name="next"/> or, when null, for good.</summary>
    public static void Leave(Run run, Frame frame, Departure departure, string? next)
    {
        var (output, assigned) = departure;
        var state = frame.Workflow.Find(frame.State);
        string text;
        List<KeyValuePair<string, string>> variables;
        try
        {
            text = run.Text(output);
            variables = [.. assigned.Select(v => KeyValuePair.Create(v.Key, run.Text(v.Value)))];
        }
        catch (StatesException e)
        {
            Failures.Take(run, frame, e.Error, ErrorNames.AtState(state.Name, frame.Entered, e.Cause));
            return;
        }
        if (PayloadSize.IsTooLarge(text))
        {
            Failures.Abandon(run, frame, ErrorNames.DataLimitExceeded, PayloadSize.TooLarge(state.Name));
            return;
        }
        try
        {
            VariableSizes.Check(state.Name, variables, frame.Variables, run.Text);
        }
        catch (StatesException e)
        {
            Failures.Overfull(run, frame, state, e);
            return;
        }
        Assign(frame, assigned);
        frame.Previous = run.History.StateExited(state.Type, frame.Previous, state.Name, text, variables);
        frame.Leave();
        if (next is null)
        {
            End(run, frame, output);
            return;
        }
        run.GoTo(frame, next, output);
    }

    private static void End(Run run, Frame frame, JsonNode? output)
    {
        if (frame.Parent is null)
        {
            run.End(Ending.Succeeded(frame.Previous, run.Text(output)));
            return;
        }
        Forks.ChildSucceeded(run, frame, output);
    }

    private static void Assign(Frame frame, IReadOnlyDictionary<string, JsonNode?> assigned)
    {
        if (assigned.Count == 0)
        {
            return;
        }
        var variables = new Dictionary<string, JsonNode?>(frame.Variables);
        foreach (var (name, value) in assigned)
        {
            variables[name] = value;
        }
        frame.Variables = variables;
    }
}
