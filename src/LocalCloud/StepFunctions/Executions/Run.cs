using LocalCloud.StepFunctions.Executions.History;
using LocalCloud.StepFunctions.Language;
using LocalCloud.StepFunctions.States;

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

    /// <summary>Who does the task of a frame.</summary>
    /// <exception cref="StatesException">The local cloud has nobody for it.</exception>
    public TaskResource Resource(Frame frame) =>
        Engine.Resource(((TaskDefinition)frame.Workflow.Find(frame.State)).Resource);

    public string Token(Frame frame) => tokens.Create(new TaskReference(Execution.Id, frame.Id, frame.Task));

    public string Text(JsonNode? node) => Texts.Text(node);

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

    /// <summary>Ends the execution from outside: stopped, or out of time.</summary>
    public void Stop(Ending end)
    {
        End(end);
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

    /// <summary>Goes on with another state.</summary>
    public void GoTo(Frame frame, string state, JsonNode? input)
    {
        frame.State = state;
        frame.Input = input;
        frame.Step = Step.Enter;
        if (frame != turning)
        {
            ready.Enqueue(frame);
        }
    }

    /// <summary>Ends the execution, unless it has ended before.</summary>
    public void End(Ending end) => ending ??= end;

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

    private void TakeTurn(Frame frame)
    {
        while (!IsOver && frame.Step is Step.Enter or Step.Begin or Step.Start or Step.Resume)
        {
            if (History.IsFull)
            {
                Failures.Abandon(
                    this,
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
                End(
                    Ending.Failed(
                        frame.Previous,
                        ErrorNames.Runtime,
                        $"State machine {Execution.MachineName} has been deleted."
                    )
                );
                return;
            }
            try
            {
                Take(frame, frame.Workflow.Find(frame.State));
            }
            catch (StatesException e)
            {
                if (frame.Step == Step.Begin)
                {
                    // There is no task that anybody could give up.
                    frame.Task = 0;
                }
                Failures.Take(this, frame, e.Error, Failures.Cause(this, frame, e));
            }
            if (frame.Step == Step.Start)
            {
                return;
            }
        }
    }

    /// <summary>Takes the frame's next step.</summary>
    private void Take(Frame frame, StateDefinition state)
    {
        switch (frame.Step)
        {
            case Step.Enter:
                Enter(frame, state);
                break;
            case Step.Start:
                Tasks.Start(this, frame);
                break;
            case Step.Resume:
                Moves.Do(this, frame, state, WaitState.End((WaitDefinition)state, See(frame)));
                break;
            default:
                // The token, which names the attempt, can be part of a task's arguments.
                frame.Task = state is TaskDefinition ? History.NextId : 0;
                Moves.Do(this, frame, state, StateRunner.Begin(state, See(frame)));
                break;
        }
    }

    private Visit See(Frame frame) => new(frame.Input, Scope(frame), Tx.Now, Text);

    private void Enter(Frame frame, StateDefinition state)
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
