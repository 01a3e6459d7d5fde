using System.Text;
using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using LocalCloud.StepFunctions.Executions.History;
using LocalCloud.StepFunctions.Language;
using LocalCloud.StepFunctions.States;
using LocalCloud.Storage;

namespace LocalCloud.StepFunctions.Executions;

/// <summary>
/// One execution in memory while a slice of it runs: loaded once, changed freely, saved once, all in the caller's transaction.
/// Every transition happens in here.
/// </summary>
internal sealed class Run
{
    /// <summary>How many states a slice enters before others get their turn in the writer.</summary>
    private const int MostTransitions = 250;

    private readonly Queue<Frame> ready;
    private readonly SortedDictionary<int, Frame> frames;
    private readonly TaskTokens tokens;
    private readonly StateInputs inputs;
    private Frame? turning;
    private bool advancing;
    private int nextFrame;
    private int transitions;
    private Ending? ending;

    private Run(Transaction tx, Engine engine, Execution execution, StateMachineDefinition definition, byte[]? saved)
    {
        Tx = tx;
        Engine = engine;
        Execution = execution;
        Definition = definition;
        tokens = engine.Tokens(tx);
        History = new HistoryWriter(execution.Events, tx.NowMs);
        inputs = new StateInputs(tx, engine.Inputs, execution, History, Texts);
        var state = saved is null ? new RunState([], new Queue<Frame>(), 0) : RunState.Read(saved, definition, inputs);
        frames = state.Frames;
        ready = state.Ready;
        nextFrame = state.NextFrame;
    }

    public Transaction Tx { get; }

    public Engine Engine { get; }

    public Execution Execution { get; }

    public StateMachineDefinition Definition { get; }

    public HistoryWriter History { get; }

    public IEnumerable<Frame> Frames => frames.Values;

    public TextCache Texts { get; } = new();

    public JsonNode? ExecutionInput => inputs.OfExecution;

    public bool IsOver => ending is not null;

    /// <summary>An execution that was just inserted.</summary>
    public static Run Begin(Transaction tx, Engine engine, Execution execution, StateMachineDefinition definition)
    {
        var run = new Run(tx, engine, execution, definition, null);
        // The start is dated as DescribeExecution dates it, though this slice may run a little later.
        run.History.NowMs = execution.Started;
        run.History.ExecutionStarted(execution);
        run.History.NowMs = tx.NowMs;
        var root = run.Add(null, 0, definition, run.ExecutionInput);
        run.ready.Enqueue(root);
        Engine.StartClock(tx, execution, definition);
        return run;
    }

    /// <summary>An execution as its last slice left it.</summary>
    public static Run Resume(
        Transaction tx,
        Engine engine,
        Execution execution,
        StateMachineDefinition definition,
        byte[] state
    ) => new(tx, engine, execution, definition, state);

    public Frame? Find(int frame) => frames.GetValueOrDefault(frame);

    public string Token(Frame frame) => tokens.Create(new TaskReference(Execution.Id, frame.Id, frame.Task));

    public string Text(JsonNode? node) => Texts.Text(node);

    /// <summary>JSON text that came from outside; the same text is written when the value appears in an event.</summary>
    public JsonNode? Parse(string json) => Texts.Parse(json);

    /// <summary>What the paths of a frame's state see.</summary>
    /// <param name="frame">Whose state and variables.</param>
    /// <param name="item">The iteration whose item $$.Map shows, when it is not the frame's own.</param>
    public Scope Scope(Frame frame, Frame? item = null) =>
        new(() => ContextObject.Build(this, frame, item ?? frame), frame.Variables, Random.Shared)
        {
            Written = Texts.Written,
        };

    /// <summary>Takes turns until nothing is ready or the slice is full, then saves.</summary>
    public void Advance()
    {
        if (advancing)
        {
            // Called from within a turn, by an integration: the loop below goes on with what became ready.
            return;
        }
        advancing = true;
        Engine.Enter(this);
        try
        {
            while (!IsOver && transitions < MostTransitions && ready.TryDequeue(out var frame))
            {
                turning = frame;
                TakeTurn(frame);
                turning = null;
            }
        }
        finally
        {
            Engine.Leave(this);
            advancing = false;
        }
        Save();
    }

    /// <summary>A new frame; it is ready once <see cref="Wake"/> is called for it.</summary>
    public Frame Add(Frame? parent, int index, Workflow workflow, JsonNode? input)
    {
        var frame = new Frame
        {
            Id = nextFrame++,
            Parent = parent,
            Index = index,
            Workflow = workflow,
            State = workflow.StartAt,
            Input = input,
            Variables = parent?.Variables ?? Frame.NoVariables,
        };
        frames.Add(frame.Id, frame);
        return frame;
    }

    /// <summary>Puts a frame at the end of those that are ready.</summary>
    public void Wake(Frame frame, Step step)
    {
        frame.Step = step;
        ready.Enqueue(frame);
    }

    /// <summary>Leaves the current state, for <paramref name="next"/> or, when null, for good.</summary>
    public void Exit(Frame frame, Departure departure, string? next)
    {
        var (output, assigned) = departure;
        var state = frame.Workflow.Find(frame.State);
        string text;
        List<KeyValuePair<string, string>> variables;
        try
        {
            text = Text(output);
            variables = [.. assigned.Select(v => KeyValuePair.Create(v.Key, Text(v.Value)))];
        }
        catch (StatesException e)
        {
            Failures.Take(this, frame, e.Error, ErrorNames.AtState(state.Name, frame.Entered, e.Cause));
            return;
        }
        if (IsTooLarge(text))
        {
            Abandon(frame, ErrorNames.DataLimitExceeded, TooLarge(state.Name));
            return;
        }
        if (variables.Sum(v => (long)Encoding.UTF8.GetByteCount(v.Value)) > Limits.VariableBytes)
        {
            Abandon(
                frame,
                ErrorNames.DataLimitExceeded,
                $"The variables that the state '{state.Name}' assigns exceed the maximum number of bytes service limit."
            );
            return;
        }
        Assign(frame, assigned);
        frame.Previous = History.StateExited(state.Type, frame.Previous, state.Name, text, variables);
        frame.Leave();
        if (next is null)
        {
            End(frame, output);
            return;
        }
        frame.State = next;
        frame.Input = output;
        frame.Step = Step.Enter;
        if (frame != turning)
        {
            ready.Enqueue(frame);
        }
    }

    /// <summary>The frame ends without success; what it belongs to fails, too.</summary>
    public void Abandon(Frame frame, string? error, string? cause)
    {
        frame.Step = Step.Wait;
        if (frame.Parent is null || Failures.IsFatal(frame, error))
        {
            ending ??= new Ending(ExecutionStatus.Failed, "Failed", frame.Previous, null, error, cause);
            return;
        }
        Forks.ChildFailed(this, frame, error, cause);
    }

    /// <summary>Ends the execution from outside: stopped, or out of time.</summary>
    /// <param name="end">AWS: the event of a stopped or expired execution follows none.</param>
    public void Stop(Ending end)
    {
        ending ??= end;
        if (!advancing)
        {
            Save();
        }
    }

    /// <summary>Removes a frame and those that belong to it, with whatever would have woken them.</summary>
    public void Remove(Frame frame)
    {
        RemoveChildren(frame);
        Tasks.Cancel(this, frame);
        frame.Step = Step.Gone;
        frames.Remove(frame.Id);
    }

    public void RemoveChildren(Frame frame)
    {
        if (frame.Fork is null)
        {
            return;
        }
        foreach (var child in frames.Values.Where(f => f.Parent == frame).ToList())
        {
            Remove(child);
        }
        frame.Fork = null;
    }

    public void Save()
    {
        if (ending is { } end)
        {
            Finish(end);
            return;
        }
        var state = new RunState(frames, new Queue<Frame>(ready.Where(f => f.Step != Step.Gone)), nextFrame);
        AppendHistory();
        ExecutionStore.SaveRun(Tx, Execution.Id, History.Count, state.Write(inputs));
        if (state.Ready.Count > 0)
        {
            Engine.Continue(Tx, Execution.Id);
        }
    }

    public static bool IsTooLarge(string text) =>
        text.Length > Limits.PayloadBytes
        || (text.Length > Limits.PayloadBytes / 3 && Encoding.UTF8.GetByteCount(text) > Limits.PayloadBytes);

    public static string TooLarge(string what) =>
        $"The state/task '{what}' returned a result with a size exceeding the maximum number of bytes service limit.";

    private void TakeTurn(Frame frame)
    {
        while (!IsOver && frame.Step is Step.Enter or Step.Begin or Step.Start or Step.Resume)
        {
            if (History.IsFull)
            {
                Abandon(
                    frames[0],
                    ErrorNames.Runtime,
                    $"The execution reached the maximum number of history events ({HistoryWriter.MostEvents})."
                );
                return;
            }
            if (frame.Step == Step.Enter && transitions >= MostTransitions)
            {
                ready.Enqueue(frame);
                return;
            }
            if (frame.Step == Step.Enter && Execution.IsOrphan)
            {
                // No Catch and no Retry sees this.
                ending ??= new Ending(
                    ExecutionStatus.Failed,
                    "Failed",
                    frame.Previous,
                    null,
                    ErrorNames.Runtime,
                    $"State machine {Execution.MachineName} has been deleted."
                );
                return;
            }
            var state = frame.Workflow.Find(frame.State);
            try
            {
                if (!StateRunner.Take(this, frame, state))
                {
                    return;
                }
            }
            catch (StatesException e)
            {
                Failures.Take(this, frame, e.Error, Failures.Cause(this, frame, e));
            }
        }
    }

    /// <summary>Enters the frame's state.</summary>
    public void Enter(Frame frame, StateDefinition state)
    {
        transitions++;
        frame.BeforeEntered = frame.Previous;
        frame.Entered = frame.Previous = History.StateEntered(
            state.Type,
            frame.Previous,
            state.Name,
            Text(frame.Input)
        );
        frame.EnteredMs = Tx.NowMs;
        frame.Step = Step.Begin;
    }

    private void End(Frame frame, JsonNode? output)
    {
        if (frame.Parent is null)
        {
            ending ??= new Ending(ExecutionStatus.Succeeded, "Succeeded", frame.Previous, Text(output), null, null);
            return;
        }
        Forks.ChildSucceeded(this, frame, output);
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

    private void Finish(Ending end)
    {
        if (end.Output is not null)
        {
            History.ExecutionSucceeded(end.Previous, end.Output);
        }
        else
        {
            // As observed on AWS: the event of an execution that ran out of time has an error, its description has none.
            var error = end.Error ?? (end.Status == ExecutionStatus.TimedOut ? ErrorNames.Timeout : null);
            History.ExecutionEnded(end.Event, end.Previous, error, end.Cause);
        }
        foreach (var frame in frames.Values)
        {
            Tasks.Cancel(this, frame);
        }
        AppendHistory();
        var kept = end.Output is null ? new RunState(frames, new Queue<Frame>(), nextFrame).Write(inputs) : null;
        ExecutionStore.Finish(Tx, Execution.Id, end.Status, end.Output, end.Error, end.Cause, History.Count, kept);
        Engine.Ended(Tx, Execution, Definition);
    }

    private void AppendHistory() =>
        History.Store(Tx, Execution.Id, events => Engine.Log(Tx, Execution)?.Write(Tx, Execution, events));
}
