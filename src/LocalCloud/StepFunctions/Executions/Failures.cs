using LocalCloud.StepFunctions.Executions.History;
using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.Executions;

/// <summary>What becomes of a state that failed: its Retry, its Catch, or the end of what it belongs to.</summary>
internal static class Failures
{
    /// <summary>The current state failed: its Retry, its Catch, or the frame's end.</summary>
    /// <param name="caughtAs">The name by which Retry and Catch find it, when it is not the error's own.</param>
    public static void Take(Run run, Frame frame, string? error, string? cause, string? caughtAs = null)
    {
        caughtAs ??= error ?? "";
        if (frame.Workflow.Find(frame.State) is not RetriableState state)
        {
            Abandon(run, frame, error, cause);
            return;
        }
        if (Retry.TryAgain(run, frame, state, caughtAs))
        {
            return;
        }
        if (IsFatal(frame, error))
        {
            Abandon(run, frame, error, cause);
            return;
        }
        Forks.Failed(run, frame, state);
        if (Catcher.Find(state.Catch, caughtAs) is { } catcher)
        {
            run.RemoveChildren(frame);
            Catch(run, frame, catcher, Catcher.ErrorOutput(error, cause));
            return;
        }
        Abandon(run, frame, error, cause);
    }

    /// <summary>The frame ends without success; what it belongs to fails, too.</summary>
    public static void Abandon(Run run, Frame frame, string? error, string? cause)
    {
        frame.Step = Step.Wait;
        if (frame.Parent is null || IsFatal(frame, error))
        {
            run.End(Ending.Failed(frame.Previous, error, cause));
            return;
        }
        Forks.ChildFailed(run, frame, error, cause);
    }

    /// <summary>
    /// The state assigned too much: the sentence says where by itself, and the event follows the one before it (recorded: radkawar/stackd,
    /// testdata/aws/stepfunctions/variable_limits.json).
    /// </summary>
    public static void Overfull(Run run, Frame frame, StateDefinition state, StatesException failure)
    {
        if (state.Flow is JsonataFlow)
        {
            frame.Previous = run.History.EvaluationFailed(
                frame.Previous,
                frame.State,
                failure.Location,
                failure.Error,
                failure.Cause
            );
        }
        Abandon(run, frame, failure.Error, failure.Cause);
    }

    /// <summary>The cause of a failure as the history shows it; an expression's failure has an event of its own.</summary>
    public static string Cause(Run run, Frame frame, StatesException failure)
    {
        var cause = ErrorNames.AtState(frame.State, frame.Entered, failure.Cause);
        if (failure.Error == ErrorNames.QueryEvaluationError)
        {
            frame.Previous = run.History.EvaluationFailed(
                BeforeEvaluation(frame),
                frame.State,
                failure.Location,
                failure.Error,
                cause
            );
        }
        return cause;
    }

    /// <summary>
    /// Whether an error ends the whole execution at once, wherever it happens: States.Runtime does, as observed on AWS, without a word
    /// about the Parallel and Map states around it, unless one of them names it or tolerates failures.
    /// </summary>
    public static bool IsFatal(Frame frame, string? error)
    {
        if (error != ErrorNames.Runtime)
        {
            return false;
        }
        for (var f = frame; f is not null; f = f.Parent)
        {
            if (
                f.Workflow.Find(f.State) is RetriableState state
                && (
                    state.Retry.Any(r => r.Matches(error))
                    || Catcher.Find(state.Catch, error) is not null
                    || f != frame && state is MapDefinition { Tolerates: true }
                )
            )
            {
                return false;
            }
        }
        return true;
    }

    private static void Catch(Run run, Frame frame, Catcher catcher, JsonObject errorOutput)
    {
        Departure departure;
        try
        {
            departure = catcher.Flow.Caught(frame.Input, errorOutput, run.Scope(frame));
        }
        catch (StatesException e)
        {
            Abandon(run, frame, e.Error, Cause(run, frame, e));
            return;
        }
        Moves.Leave(run, frame, departure, catcher.Next);
    }

    /// <summary>
    /// As recorded on AWS (localstack/localstack, test_assign_reference_variables and test_base_scenarios): what fails right at the
    /// entry follows the event before the entry, except in a Wait state.
    /// </summary>
    private static long BeforeEvaluation(Frame frame) =>
        frame.Previous == frame.Entered && frame.Workflow.Find(frame.State) is not WaitDefinition
            ? frame.BeforeEntered ?? frame.Previous
            : frame.Previous;
}
