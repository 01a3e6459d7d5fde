using System.Text.Json.Nodes;
using LocalCloud.StepFunctions.Executions;
using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.States;

/// <summary>The way of a result to a state's output: ResultSelector, Assign, ResultPath, OutputPath.</summary>
internal static class Results
{
    /// <param name="succeeded">The event that a failure on the way follows, when it is not the one that the exit follows.</param>
    public static void Finish(Run run, Frame frame, RetriableState state, JsonNode? result, long? succeeded = null)
    {
        JsonNode? output;
        IReadOnlyDictionary<string, JsonNode?> assigned;
        try
        {
            var scope = run.Scope(frame);
            var selected = state.SelectResult(result, scope);
            assigned = state.Assigned(selected, scope);
            var combined = state.Combine(frame.Input, selected);
            output = state.SelectOutput(combined, scope);
            if (ReferenceEquals(output, combined) && state.ResultPath.Adds(frame.Input) is { } names)
            {
                run.Texts.Join(output!, frame.Input!, names, selected);
            }
        }
        catch (StatesException e)
        {
            frame.Previous = succeeded ?? frame.Previous;
            run.Fail(frame, e.Error, ErrorNames.AtState(state.Name, frame.Entered, e.Cause));
            return;
        }
        run.Exit(frame, output, assigned, state.Next);
    }
}
