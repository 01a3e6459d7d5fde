using LocalCloud.StepFunctions.Executions;
using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.MapRuns;

/// <summary>Makes and starts the child executions of a Map Run.</summary>
internal static class Children
{
    /// <summary>Makes children of at least so many of the next items, if there are as many; the last batch is a whole one.</summary>
    /// <exception cref="StatesException">An input can't be computed, or is too large for an execution.</exception>
    public static void Make(Run parent, Frame frame, MapRun mapRun, int items)
    {
        var tx = parent.Tx;
        var state = (MapDefinition)frame.Workflow.Find(frame.State);
        var scope = parent.Scope(frame);
        var dataset = new MapDataset(
            (System.Text.Json.Nodes.JsonArray)
                Protocol.Json.Stored(Encoding.UTF8.GetBytes(MapRunStore.Items(tx, mapRun.Id)!)),
            mapRun.IsKeyed
        );
        var inputs = new ItemInputs(state, state.Flow.Input(frame.Input, scope), scope, dataset);
        var texts = Enumerable.Range(mapRun.Prepared, mapRun.Total - mapRun.Prepared).Select(inputs.Text);
        var batches = mapRun.Batching?.Group(texts) ?? texts.Select(text => new Batch(text, 1));
        var prepared = mapRun.Prepared;
        foreach (var batch in batches)
        {
            if (PayloadSize.IsTooLarge(batch.Input))
            {
                throw new StatesException(ErrorNames.DataLimitExceeded, PayloadSize.TooLarge(mapRun.State));
            }
            // By its first item: in the items' order, and known again after a restart.
            MapRunStore.AddChild(tx, mapRun.Id, prepared, batch);
            prepared += batch.Items;
            if (prepared - mapRun.Prepared >= items)
            {
                break;
            }
        }
        MapRunStore.Prepared(tx, mapRun.Id, prepared);
    }

    /// <summary>Whether children have not started yet, or not again.</summary>
    public static bool AreWaiting(Transaction tx, MapRun mapRun) =>
        MapRunStore.Pending(tx, mapRun.Id, 1).Count > 0 || ChildStore.AwaitingRedrive(tx, mapRun.Id, 1).Count > 0;

    /// <summary>Starts the next children, those to be redriven first, as far as there is room.</summary>
    public static void Start(Engine engine, Transaction tx, MapRun mapRun, int most)
    {
        var room = Math.Min(mapRun.Room, most);
        foreach (var child in ChildStore.AwaitingRedrive(tx, mapRun.Id, room))
        {
            StartAgain(engine, tx, mapRun, child);
            room--;
        }
        if (room == 0)
        {
            return;
        }
        var parent = ExecutionStore.Find(tx, mapRun.Execution)!;
        foreach (var (position, batch) in MapRunStore.Pending(tx, mapRun.Id, room))
        {
            MapRunStore.RemoveChild(tx, mapRun.Id, position);
            var id = ExecutionStore.Insert(tx, Child(tx.Place, mapRun, parent, batch) with { Started = tx.NowMs });
            Begin(engine, tx, mapRun, id);
        }
    }

    private static void Begin(Engine engine, Transaction tx, MapRun mapRun, long child)
    {
        MapRunStore.ChildStarted(tx, mapRun.Id);
        Engine.Continue(tx, child);
        engine.TellStatus(tx, child);
    }

    private static Execution Child(Place place, MapRun mapRun, Execution parent, Batch batch)
    {
        var name = Guid.NewGuid().ToString();
        return new Execution
        {
            Id = 0,
            Arn = MapRunArns.Child(place, mapRun, name),
            Machine = mapRun.Machine,
            Name = name,
            Revision = parent.Revision,
            RoleArn = parent.RoleArn,
            TraceHeader = parent.TraceHeader,
            Status = ExecutionStatus.Running,
            Started = 0,
            Input = batch.Input,
            IsOrphan = parent.IsOrphan,
            MapRun = mapRun.Id,
            MapState = mapRun.State,
            ItemCount = batch.Items,
        };
    }

    /// <summary>
    /// A Standard child goes on where it failed, an Express one begins anew under its old ARN
    /// (https://docs.aws.amazon.com/step-functions/latest/dg/redrive-map-run.html).
    /// </summary>
    private static void StartAgain(Engine engine, Transaction tx, MapRun mapRun, long id)
    {
        var child = ExecutionStore.Find(tx, id)!;
        ChildStore.ForgetRedrive(tx, id);
        if (child.IsExpress)
        {
            ChildStore.StartAgain(tx, id);
            Begin(engine, tx, mapRun, id);
            return;
        }
        if (Redrive.NotRedrivable(tx, child) is not null)
        {
            MapRunStore.AddFailed(tx, mapRun.Id, child.ItemCount);
            return;
        }
        MapRunStore.ChildStarted(tx, mapRun.Id);
        ExecutionStore.Redrive(tx, id, null);
        engine.TellStatus(tx, id);
        Redrive.Restart(engine.Load(tx, id)!);
    }
}
