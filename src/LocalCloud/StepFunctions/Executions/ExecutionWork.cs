using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.Executions;

/// <summary>A frame of an execution, which a timer's row names.</summary>
internal sealed record FrameReference(long Execution, int Frame);

/// <summary>An execution ended that a task of another one waits for.</summary>
internal sealed record EndedChild(TaskReference Task, long Child);

/// <summary>An execution is to stop, because its parent no longer waits for it.</summary>
/// <param name="Parent">The ARN of the execution whose task started it.</param>
internal sealed record AbandonedChild(long Execution, string Parent);

/// <summary>The work of executions: what lets them go on, wakes their frames, or ends them.</summary>
internal sealed class ExecutionWork(Func<Engine> engine)
{
    /// <summary>Its rows hold the id of an execution, as those of <see cref="Expire"/>.</summary>
    public static readonly WorkKind<long> Advance = new("states.advance");
    public static readonly WorkKind<long> Expire = new("states.expire");
    public static readonly WorkKind<FrameReference> Wake = new("states.wake");
    public static readonly WorkKind<FrameReference> Timeout = new("states.timeout");
    public static readonly WorkKind<FrameReference> Heartbeat = new("states.heartbeat");
    public static readonly WorkKind<EndedChild> Child = new("states.child");
    public static readonly WorkKind<AbandonedChild> Stop = new("states.stop");

    public IEnumerable<Worker> Workers =>
        [
            Advance.By((tx, _, id) => engine().Slice(tx, id, run => run.Advance()), GiveUp),
            Expire.By((tx, _, id) => engine().End(tx, id, Ending.TimedOut), GiveUp),
            Wake.By((tx, _, frame) => engine().Slice(tx, frame.Execution, run => Woken(run, frame)), GiveUp),
            Timeout.By((tx, work, frame) => OutOfTime(tx, work, frame, Timers.Timeout), GiveUp),
            Heartbeat.By((tx, work, frame) => OutOfTime(tx, work, frame, Timers.Heartbeat), GiveUp),
            Child.By(
                (tx, _, ended) => engine().ChildEnded(tx, ended),
                (tx, ended, reason) => GiveUp(tx, ended.Task.Execution, reason)
            ),
            Stop.By(
                (tx, _, child) => engine().End(tx, child.Execution, Aborted(child)),
                (tx, child, reason) => GiveUp(tx, child.Execution, reason)
            ),
        ];

    /// <summary>With the cause that AWS gives an execution whose task is aborted (observed).</summary>
    private static Ending Aborted(AbandonedChild child) =>
        Ending.Aborted(
            null,
            $"The Task state in AWS Step Functions execution [{child.Parent}] which was managing this resource was aborted"
        );

    private void GiveUp(Transaction tx, long execution, string reason) => engine().GiveUp(tx, execution, reason);

    private void GiveUp(Transaction tx, FrameReference frame, string reason) => GiveUp(tx, frame.Execution, reason);

    private static void Woken(Run run, FrameReference reference)
    {
        if (run.Find(reference.Frame) is not { } frame || !frame.Timers.HasFlag(Timers.Wake))
        {
            return;
        }
        frame.Timers &= ~Timers.Wake;
        run.Wake(frame, frame.Workflow.Find(frame.State) is WaitDefinition ? Step.Resume : Step.Begin);
        run.Advance();
    }

    private void OutOfTime(Transaction tx, Work work, FrameReference reference, Timers timer) =>
        engine()
            .Slice(tx, reference.Execution, run =>
            {
                if (run.Find(reference.Frame) is { } frame && frame.Timers.HasFlag(timer))
                {
                    frame.Timers &= ~timer;
                    Tasks.TimeOut(run, frame, timer, work.Due);
                    run.Advance();
                }
            });
}
