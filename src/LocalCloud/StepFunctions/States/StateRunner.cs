using LocalCloud.StepFunctions.Executions;
using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.States;

/// <summary>Does a frame's next step, by the type of its state.</summary>
internal static class StateRunner
{
    /// <summary>Returns false when the frame's turn is over.</summary>
    public static bool Take(Run run, Frame frame, StateDefinition state)
    {
        if (frame.Step == Step.Enter)
        {
            run.Enter(frame, state);
            return true;
        }
        if (frame.Step == Step.Start)
        {
            TaskState.Start(run, frame, (TaskDefinition)state);
            return true;
        }
        if (frame.Step == Step.Resume)
        {
            WaitState.Finish(run, frame, (WaitDefinition)state);
            return true;
        }
        switch (state)
        {
            case PassDefinition pass:
                PassState.Begin(run, frame, pass);
                return true;
            case ChoiceDefinition choice:
                ChoiceState.Begin(run, frame, choice);
                return true;
            case TaskDefinition task:
                TaskState.Begin(run, frame, task);
                return false;
            case WaitDefinition wait:
                WaitState.Begin(run, frame, wait);
                return true;
            case SucceedDefinition succeed:
                SucceedState.Begin(run, frame, succeed);
                return true;
            case FailDefinition fail:
                FailState.Begin(run, frame, fail);
                return true;
            case ParallelDefinition parallel:
                ParallelState.Begin(run, frame, parallel);
                return true;
            case MapDefinition { Distributed: not null } map:
                DistributedMapState.Begin(run, frame, map);
                return true;
            case MapDefinition map:
                MapState.Begin(run, frame, map);
                return true;
            default:
                throw new StatesException(ErrorNames.Runtime, $"The local cloud has no state type {state.Type}.");
        }
    }
}
