#nullable disable
using Amazon.StepFunctions.Model;

public enum Status
{
    NotReached,
    InProgress,
    Succeeded,
    Caught,
    Failed,
    Stopped,
}

// How far an execution has come, read from its history.
public sealed class Progress
{
    private readonly Dictionary<string, Status> states = new();
    private readonly HashSet<(string From, string To)> taken = new();

    public Progress(IEnumerable<HistoryEvent> history)
    {
        string left = null;
        foreach (var e in history.OrderBy(e => e.Id))
        {
            switch (e.Type.Value)
            {
                case var type when type.EndsWith("StateEntered"):
                    Current = e.StateEnteredEventDetails.Name;
                    states[Current] = Status.InProgress;
                    taken.Add((left, Current));
                    break;
                case var type when type.EndsWith("StateExited"):
                    left = e.StateExitedEventDetails.Name;
                    states[left] = states[left] == Status.Failed ? Status.Caught : Status.Succeeded;
                    Current = null;
                    break;
                case "ExecutionAborted":
                    End(Status.Stopped);
                    break;
                case "ExecutionFailed" or "ExecutionTimedOut":
                    End(Status.Failed);
                    break;
                case var type when Current is not null && (type.EndsWith("Failed") || type.EndsWith("TimedOut")):
                    states[Current] = Status.Failed;
                    break;
            }
        }
    }

    // The state that is under way; null before the first and after the last.
    public string Current { get; private set; }

    public Status Of(string state) => states.GetValueOrDefault(state);

    public bool Took(Transition transition) => taken.Contains((transition.From, transition.To));

    // A state within another leaves both under way when the execution ends.
    private void End(Status status)
    {
        foreach (
            var state in states.Where(state => state.Value == Status.InProgress).Select(state => state.Key).ToList()
        )
        {
            states[state] = status;
        }
    }
}
