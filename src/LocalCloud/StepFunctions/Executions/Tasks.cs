using LocalCloud.StepFunctions.Executions.History;
using LocalCloud.StepFunctions.Language;
using LocalCloud.StepFunctions.MapRuns;
using LocalCloud.StepFunctions.States;

namespace LocalCloud.StepFunctions.Executions;

/// <summary>The life of a frame's task, and what wakes a waiting frame: its timers' rows, and the end of its task.</summary>
internal static class Tasks
{
    /// <summary>Puts a task on the schedule. Others get their turn before it starts, as on AWS.</summary>
    /// <exception cref="StatesException">It can't be.</exception>
    public static void Schedule(Run run, Frame frame, Move.Schedule task)
    {
        frame.TimeoutSeconds = task.TimeoutSeconds;
        frame.HeartbeatSeconds = task.HeartbeatSeconds;
        frame.CredentialsRole = task.CredentialsRole;
        var call = new TaskCall(run, frame);
        frame.Previous = run.Resource(frame).Scheduled(call, run.History, frame.Previous, run.Text(task.Arguments));
        frame.Arguments = task.Arguments;
        run.Wake(frame, Step.Start);
    }

    public static void Start(Run run, Frame frame)
    {
        var resource = run.Resource(frame);
        var arguments = frame.Arguments;
        frame.Arguments = null;
        frame.Step = Step.Wait;
        frame.Previous = resource.Started(run.History, frame.Previous);
        Outcome outcome;
        try
        {
            outcome = resource.Start(new TaskCall(run, frame), arguments);
        }
        catch (AwsException e)
        {
            var (error, cause) = resource.Translate(e);
            outcome = new Outcome.Failed(error, cause);
        }
        Apply(run, frame, resource, outcome);
    }

    /// <summary>Takes what a task came to, now or later.</summary>
    public static void Apply(Run run, Frame frame, TaskResource resource, Outcome outcome)
    {
        switch (outcome)
        {
            case Outcome.Succeeded succeeded:
                if (succeeded is { Output: { } output, Text: { } text })
                {
                    run.Texts.Keep(output, text);
                }
                Succeed(run, frame, resource, succeeded.Output);
                break;
            case Outcome.Failed failed:
                Fail(run, frame, resource, failed.Error, failed.Cause);
                break;
            case Outcome.Submitted submitted:
                frame.Child = submitted.Child ?? frame.Child;
                frame.Previous = resource.Submitted(run.History, frame.Previous, run.Text(submitted.Output));
                if (frame.Timers == Timers.None)
                {
                    Await(run, frame);
                }
                break;
            case Outcome.Offered:
                break;
            default:
                Await(run, frame);
                break;
        }
    }

    /// <summary>A worker took the task of an activity; its time-outs count from now on, as recorded on AWS.</summary>
    public static void Taken(Run run, Frame frame, string? worker)
    {
        frame.Previous = run.History.ActivityStarted(frame.Previous, worker);
        Await(run, frame);
    }

    /// <summary>Wakes the frame at a time: a Wait state's end or a retry's beginning.</summary>
    public static void WakeAt(Run run, Frame frame, DateTimeOffset due)
    {
        frame.Step = Step.Wait;
        // Never early: a millisecond that was cut off would be.
        Set(run, frame, Timers.Wake, ExecutionWork.Wake, due.AddTicks(TimeSpan.TicksPerMillisecond - 1));
    }

    /// <summary>The task was started and its end is up to somebody else: its time-outs begin to count.</summary>
    private static void Await(Run run, Frame frame)
    {
        frame.Step = Step.Wait;
        if (frame.TimeoutSeconds is { } timeout)
        {
            Set(run, frame, Timers.Timeout, ExecutionWork.Timeout, run.Tx.Now.AddSeconds(timeout));
        }
        if (frame.HeartbeatSeconds is { } heartbeat)
        {
            Set(run, frame, Timers.Heartbeat, ExecutionWork.Heartbeat, run.Tx.Now.AddSeconds(heartbeat));
        }
    }

    /// <summary>The worker is alive: its time begins again.</summary>
    public static void Beat(Transaction tx, Execution execution, Frame frame)
    {
        if (frame.HeartbeatSeconds is { } heartbeat)
        {
            tx.Move(ExecutionWork.Heartbeat, Frame.Key(execution.Id, frame.Id), tx.Now.AddSeconds(heartbeat));
        }
    }

    private static void Succeed(Run run, Frame frame, TaskResource resource, JsonNode? output)
    {
        ClearTimers(run, frame);
        var text = run.Text(output);
        if (PayloadSize.IsTooLarge(text))
        {
            Fail(run, frame, resource, ErrorNames.DataLimitExceeded, PayloadSize.TooLarge(resource.Subject));
            return;
        }
        frame.Previous = resource.Succeeded(run.History, frame.Previous, text);
        Results.Finish(run, frame, (TaskDefinition)frame.Workflow.Find(frame.State), output);
    }

    private static void Fail(Run run, Frame frame, TaskResource resource, string? error, string? cause)
    {
        ClearTimers(run, frame);
        frame.Previous = resource.Failed(run.History, frame.Previous, error, cause);
        Failures.Take(run, frame, error, cause);
    }

    /// <summary>
    /// A task is out of time, and with it those of the execution whose time ended no later. As recorded on AWS, each has its
    /// event before the first one's failure takes its course. A missed heartbeat is a States.Timeout in the history, and
    /// Retry and Catch find it as States.HeartbeatTimeout too.
    /// </summary>
    public static void TimeOut(Run run, Frame first, Timers timer, long dueMs)
    {
        var late = run
            .Frames.Select(f => (Frame: f, Timer: f == first ? timer : Late(run, f, dueMs)))
            .Where(f => f.Timer != Timers.None)
            .ToList();
        foreach (var (frame, _) in late)
        {
            var resource = run.Resource(frame);
            Cancel(run, frame);
            frame.Previous = resource.TimedOut(run.History, frame.Previous, ErrorNames.Timeout, null);
        }
        foreach (var (frame, which) in late.Where(f => f.Frame.Step == Step.Wait && !run.IsOver))
        {
            var caughtAs = which == Timers.Heartbeat ? ErrorNames.HeartbeatTimeout : ErrorNames.Timeout;
            Failures.Take(run, frame, ErrorNames.Timeout, null, caughtAs);
        }
    }

    private static Timers Late(Run run, Frame frame, long dueMs)
    {
        var key = Frame.Key(run.Execution.Id, frame.Id);
        return frame.Timers.HasFlag(Timers.Timeout) && run.Tx.DueMs(ExecutionWork.Timeout, key) <= dueMs
                ? Timers.Timeout
            : frame.Timers.HasFlag(Timers.Heartbeat) && run.Tx.DueMs(ExecutionWork.Heartbeat, key) <= dueMs
                ? Timers.Heartbeat
            : Timers.None;
    }

    /// <summary>Nothing will wake the frame any more, and what its task began is given up.</summary>
    public static void Cancel(Run run, Frame frame)
    {
        if (frame.Task != 0 && frame.Step == Step.Wait && frame.Workflow.Find(frame.State) is TaskDefinition)
        {
            run.Resource(frame).Cancelled(new TaskCall(run, frame));
            frame.Child = null;
        }
        if (frame.MapRun is { } mapRun)
        {
            MapRunEngine.Abort(run.Tx, mapRun);
        }
        ClearTimers(run, frame);
    }

    private static void ClearTimers(Run run, Frame frame)
    {
        frame.Task = 0;
        if (frame.Timers == Timers.None)
        {
            return;
        }
        var key = Frame.Key(run.Execution.Id, frame.Id);
        if (frame.Timers.HasFlag(Timers.Wake))
        {
            run.Tx.Cancel(ExecutionWork.Wake, key);
        }
        if (frame.Timers.HasFlag(Timers.Timeout))
        {
            run.Tx.Cancel(ExecutionWork.Timeout, key);
        }
        if (frame.Timers.HasFlag(Timers.Heartbeat))
        {
            run.Tx.Cancel(ExecutionWork.Heartbeat, key);
        }
        frame.Timers = Timers.None;
    }

    private static void Set(Run run, Frame frame, Timers timer, WorkKind<FrameReference> kind, DateTimeOffset due)
    {
        var reference = new FrameReference(run.Execution.Id, frame.Id);
        run.Tx.Enqueue(kind, reference, due, Frame.Key(run.Execution.Id, frame.Id));
        frame.Timers |= timer;
    }
}
