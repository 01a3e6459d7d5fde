using System.Collections.Concurrent;
using LocalCloud.EventBridge;
using LocalCloud.Lambda;
using LocalCloud.StepFunctions.Language;
using LocalCloud.StepFunctions.Machines;
using LocalCloud.StepFunctions.MapRuns;
using Microsoft.Data.Sqlite;

namespace LocalCloud.StepFunctions.Executions;

/// <summary>
/// Runs executions as work of the store: each slice is one work row's transaction, so a transition and everything it causes (an item,
/// an event, a delivery, the next slice) are one commit. Holds only what can be found again: parsed definitions and the token key.
/// </summary>
internal sealed class Engine(
    Store store,
    FunctionRuntime functions,
    ServiceEvents events,
    Func<string, TaskResource> resources
)
{
    /// <summary>Of definitions that are kept parsed. One of AWS's largest, of a million characters, is among them.</summary>
    private const int MostCharacters = 8 * 1024 * 1024;

    /// <summary>How long an Express execution may take: five minutes (Step Functions quotas).</summary>
    private const int ExpressSeconds = 300;

    private readonly Kept<string, Revision> revisions = new(MostCharacters);
    private readonly ConcurrentDictionary<long, TaskCompletionSource> awaited = new();
    private readonly Dictionary<long, Run> active = [];
    private TaskTokens? tokens;
    private TaskCompletionSource offered = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Store Store => store;

    /// <summary>Where the functions of tasks run.</summary>
    public FunctionRuntime Functions => functions;

    /// <summary>Who does the tasks with a Resource.</summary>
    /// <exception cref="StatesException">The local cloud has nobody for it; the cause says so.</exception>
    public TaskResource Resource(string arn) => resources(arn);

    public InputCache Inputs { get; } = new();

    /// <summary>Completes when the next activity task is offered.</summary>
    public Task Offered => Volatile.Read(ref offered).Task;

    /// <summary>The makers of tokens, with the data folder's key.</summary>
    public TaskTokens Tokens(Transaction tx)
    {
        if (tokens is { } known)
        {
            return known;
        }
        var loaded = TaskTokens.Load(tx);
        // A key that was made in this transaction is a key only once it is on the disk.
        tx.AfterCommit(() => tokens = loaded);
        return loaded;
    }

    /// <summary>Lets an execution go on, in a slice of its own.</summary>
    public static void Continue(Transaction tx, long execution) => tx.Enqueue(ExecutionWork.Advance, execution);

    /// <summary>Stops an execution that nobody waits for any more.</summary>
    /// <param name="parent">The execution whose task started it.</param>
    public static void StopLater(Transaction tx, string arn, string parent)
    {
        if (ExecutionStore.Find(tx, arn) is { IsRunning: true } execution)
        {
            tx.Enqueue(ExecutionWork.Stop, new AbandonedChild(execution.Id, parent));
        }
    }

    /// <summary>
    /// A running execution in memory; null when it is over. An execution that calls Step Functions about itself (stops itself, ends a
    /// task of another branch) gets the very run that makes the call.
    /// </summary>
    public Run? Load(Transaction tx, long id)
    {
        if (active.TryGetValue(id, out var current))
        {
            return current.IsOver ? null : current;
        }
        if (ExecutionStore.Find(tx, id) is not { IsRunning: true } execution)
        {
            return null;
        }
        var definition = Definition(tx, execution);
        return ExecutionStore.FindRun(tx, id) is { } state
            ? Run.Resume(tx, this, execution, definition, state)
            : Run.Begin(tx, this, execution, definition);
    }

    /// <summary>Makes a run the one that <see cref="Load"/> finds, while it takes its turns.</summary>
    public void Enter(Run run) => active.Add(run.Execution.Id, run);

    public void Leave(Run run) => active.Remove(run.Execution.Id);

    /// <summary>The definition that an execution keeps.</summary>
    public StateMachineDefinition Definition(Transaction tx, Execution execution) =>
        FindRevision(tx, execution).Of(execution.MapState);

    /// <summary>Where an execution's events are logged; null for nowhere.</summary>
    public ExecutionLog? Log(Transaction tx, Execution execution) => FindRevision(tx, execution).Log;

    private Revision FindRevision(Transaction tx, Execution execution)
    {
        if (revisions.Find(execution.Revision) is { } known)
        {
            return known;
        }
        var machine = MachineStore.FindRevision(tx, execution.OwnMachine, execution.Revision)
            ?? throw new InvalidOperationException($"{execution.OwnMachine} has no revision {execution.Revision}.");
        var read = new Revision(
            StateMachineDefinition.Parse(machine.Definition),
            ExecutionLog.Of(store.Place, machine.Logging)
        );
        return revisions.Add(execution.Revision, read, machine.Definition.Length);
    }

    /// <summary>The frame that waits for an attempt of a task; null when nobody waits for it any more.</summary>
    public (Run Run, Frame Frame)? FindTask(Transaction tx, TaskReference task) =>
        Load(tx, task.Execution) is { } run && FindTask(run, task) is { } frame ? (run, frame) : null;

    private static Frame? FindTask(Run run, TaskReference task) =>
        run.Find(task.Frame) is { Step: Step.Wait } frame
        && frame.Task == task.Task
        && frame.Workflow.Find(frame.State) is TaskDefinition
            ? frame
            : null;

    /// <summary>
    /// Ends an attempt of a task, or takes note that a service has it, and goes on. Whoever ends a task does it here.
    /// </summary>
    /// <returns>False when nobody waits for the attempt any more, and nothing was done.</returns>
    public bool CompleteTask(Transaction tx, TaskReference task, Func<TaskResource, Outcome> outcome)
    {
        var isAwaited = false;
        var went = Slice(tx, task.Execution, run =>
        {
            if (FindTask(run, task) is { } frame)
            {
                isAwaited = true;
                var resource = run.Resource(frame);
                Tasks.Apply(run, frame, resource, outcome(resource));
                run.Advance();
            }
        });
        return isAwaited || !went;
    }

    /// <summary>Completes when an execution ends; for its caller, who waits for it.</summary>
    public Task Await(long execution) =>
        awaited
            .GetOrAdd(execution, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously))
            .Task;

    /// <summary>Whether a caller waits for an execution's end.</summary>
    public bool IsAwaited(long execution) => awaited.ContainsKey(execution);

    /// <summary>Tells the default event bus that an execution began, began anew, or ended.</summary>
    public void TellStatus(Transaction tx, long execution) => StatusChange.Tell(events, tx, execution);

    /// <summary>An execution ended: its timer goes, and whoever waits for it is told.</summary>
    /// <param name="definition">Null when it could not be read.</param>
    public void Ended(Transaction tx, Execution execution, StateMachineDefinition? definition)
    {
        tx.AfterCommit(() =>
        {
            if (awaited.TryRemove(execution.Id, out var caller))
            {
                caller.SetResult();
            }
        });
        TellStatus(tx, execution.Id);
        if (definition is null || TimeLimit(execution, definition) is not null)
        {
            tx.Cancel(ExecutionWork.Expire, Key(execution.Id));
        }
        if (execution.MapRun is { } mapRun)
        {
            MapRunEngine.ChildEnded(tx, mapRun, execution.Id);
        }
        if (execution.Parent is { } parent)
        {
            tx.Enqueue(ExecutionWork.Child, new EndedChild(parent, execution.Id));
        }
    }

    /// <summary>The execution's own time begins to count.</summary>
    public static void StartClock(Transaction tx, Execution execution, StateMachineDefinition definition)
    {
        if (TimeLimit(execution, definition) is { } seconds)
        {
            tx.Enqueue(ExecutionWork.Expire, execution.Id, tx.Now.AddSeconds(seconds), Key(execution.Id));
        }
    }

    private static int? TimeLimit(Execution execution, StateMachineDefinition definition) =>
        execution.IsExpress
            ? Math.Min(definition.TimeoutSeconds ?? ExpressSeconds, ExpressSeconds)
            : definition.TimeoutSeconds;

    /// <summary>Tells the workers that poll.</summary>
    public void ActivityOffered(Transaction tx) =>
        tx.AfterCommit(() =>
        {
            var next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            Interlocked.Exchange(ref offered, next).SetResult();
        });

    /// <summary>
    /// Runs a slice. A defect of ours ends the execution with an error that says so, instead of leaving it to hang; the disk's errors
    /// are the store's to handle.
    /// </summary>
    /// <returns>False when the execution was ended so.</returns>
    public bool Slice(Transaction tx, long id, Action<Run> slice)
    {
        try
        {
            tx.Part(() =>
            {
                if (Load(tx, id) is { } run)
                {
                    slice(run);
                }
            });
            return true;
        }
        catch (StatesException e)
        {
            Fail(tx, id, e.Error, e.Cause);
            return false;
        }
        catch (Exception e) when (e is not SqliteException and not StoreException)
        {
            store.ReportDefect($"execution {id}", e);
            Fail(
                tx,
                id,
                ErrorNames.Runtime,
                $"The local cloud failed: {e.Message} This is its defect, not yours; its log has the details."
            );
            return false;
        }
    }

    private void Fail(Transaction tx, long id, string error, string cause) =>
        End(tx, id, Ending.Failed(0, error, cause));

    /// <summary>An execution's work was set aside: nothing would ever go on with it.</summary>
    public void GiveUp(Transaction tx, long id, string reason) =>
        EndUnread(
            tx,
            id,
            Ending.Failed(
                0,
                ErrorNames.Runtime,
                $"The local cloud could not go on with this execution, and has set its work aside: {reason}"
            )
        );

    /// <summary>Ends an execution from outside, if it runs; also one whose saved state can't be read.</summary>
    public void End(Transaction tx, long id, Ending end)
    {
        try
        {
            tx.Part(() => Load(tx, id)?.Stop(end));
        }
        catch (Exception e) when (e is not SqliteException and not StoreException)
        {
            store.ReportDefect($"the state of execution {id}", e);
            EndUnread(tx, id, end);
        }
    }

    /// <summary>Ends an execution without a look at its saved state.</summary>
    public void EndUnread(Transaction tx, long id, Ending end)
    {
        if (ExecutionStore.Find(tx, id) is { IsRunning: true } execution)
        {
            UnreadEnd.Write(tx, execution, end);
            Ended(tx, execution, null);
        }
    }

    /// <summary>An execution ended that a task of another one waits for.</summary>
    public void ChildEnded(Transaction tx, EndedChild ended)
    {
        var child = ExecutionStore.Find(tx, ended.Child)!;
        CompleteTask(tx, ended.Task, resource => ((IExecutionTask)resource).Ended(child));
    }

    /// <summary>What a revision of a state machine means for its executions.</summary>
    private sealed record Revision(StateMachineDefinition Definition, ExecutionLog? Log)
    {
        private readonly Dictionary<string, StateMachineDefinition> processors = [];

        /// <summary>The whole definition or, for children of a Map Run, the item processor of its Map state.</summary>
        public StateMachineDefinition Of(string? mapState)
        {
            if (mapState is null)
            {
                return Definition;
            }
            lock (processors)
            {
                if (!processors.TryGetValue(mapState, out var known))
                {
                    processors[mapState] = known = Definition.Processor(mapState);
                }
                return known;
            }
        }
    }

    private static string Key(long execution) => execution.ToString(CultureInfo.InvariantCulture);
}
