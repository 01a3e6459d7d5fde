using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.Executions;

/// <summary>Takes a result to the state's end.</summary>
internal static class Results
{
    /// <param name="succeeded">The event that a failure on the way follows, when it is not the one that the exit follows.</param>
    public static void Finish(Run run, Frame frame, RetriableState state, JsonNode? result, long? succeeded = null)
    {
        Departure departure;
        try
        {
            departure = state.Flow.Finish(frame.Input, result, run.Scope(frame));
            if (departure.Added is { } added)
            {
                run.Texts.Join(departure.Output!, frame.Input!, added.Names, added.Value);
            }
        }
        catch (StatesException e)
        {
            frame.Previous = succeeded ?? frame.Previous;
            Failures.Take(run, frame, e.Error, Failures.Cause(run, frame, e));
            return;
        }
        Moves.Leave(run, frame, departure, state.Next);
    }
}
