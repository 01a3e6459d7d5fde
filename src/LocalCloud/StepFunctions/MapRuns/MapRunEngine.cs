using LocalCloud.StepFunctions.Executions;
using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.MapRuns;

/// <summary>
/// Goes on with Map Runs, a slice at a time: makes children of items, starts as many as may run, and tells the parent when all have
/// ended. Each slice is one work row's transaction, and a child's end counts in the child's own last commit, so that a kill in the
/// middle loses no child and counts none twice.
/// </summary>
internal static class MapRunEngine
{
    /// <summary>Its rows hold the id of a Map Run.</summary>
    public static readonly WorkKind<long> Kind = new("states.maprun");

    /// <summary>Of how many items a slice makes children.</summary>
    private const int MostItems = 500;

    /// <summary>How many children a slice starts or stops, before others get their turn in the writer.</summary>
    private const int MostChildren = 100;

    /// <summary>Has the Map Run looked after; once, however often it is asked for until then.</summary>
    public static void Queue(Transaction tx, long id)
    {
        if (MapRunStore.Queue(tx, id))
        {
            tx.Enqueue(Kind, id);
        }
    }

    /// <summary>Work: does what is to be done now.</summary>
    public static void Advance(Engine engine, Transaction tx, long id)
    {
        MapRunStore.Unqueue(tx, id);
        if (MapRunStore.Find(tx, id) is not { } mapRun)
        {
            return;
        }
        if (!mapRun.IsStopping && mapRun.Tolerance.Exceeded(mapRun.FailedItems, mapRun.Total))
        {
            MapRunStore.Fail(tx, id, ErrorNames.ExceedToleratedFailureThreshold, Tolerance.Cause);
        }
        else if (!mapRun.IsStopping)
        {
            Prepare(engine, tx, mapRun);
            Children.Start(engine, tx, MapRunStore.Find(tx, id)!, MostChildren);
        }
        mapRun = MapRunStore.Find(tx, id)!;
        if (mapRun.IsStopping)
        {
            Stop(engine, tx, mapRun);
        }
        else if (mapRun.Prepared < mapRun.Total || mapRun.Room > 0 && Children.AreWaiting(tx, mapRun))
        {
            Queue(tx, id);
        }
        else if (mapRun.RunningChildren == 0)
        {
            End(engine, tx, mapRun, MapRun.Succeeded);
        }
    }

    /// <summary>The work was set aside: the parent, whom nobody would tell of the end, ends with the reason.</summary>
    public static void GiveUp(Engine engine, Transaction tx, long id, string reason)
    {
        MapRunStore.Unqueue(tx, id);
        if (MapRunStore.Find(tx, id) is { } mapRun)
        {
            engine.GiveUp(tx, mapRun.Execution, reason);
        }
    }

    /// <summary>A child's last commit.</summary>
    public static void ChildEnded(Transaction tx, long id, long child)
    {
        var ended = ExecutionStore.Find(tx, child)!;
        var failed = ended.Status is ExecutionStatus.Failed or ExecutionStatus.TimedOut;
        MapRunStore.ChildEnded(tx, id, failed ? ended.ItemCount : 0);
        Queue(tx, id);
    }

    /// <summary>The parent no longer waits for the Map Run.</summary>
    public static void Abort(Transaction tx, long id)
    {
        if (MapRunStore.End(tx, id, MapRun.Aborted))
        {
            Queue(tx, id);
        }
    }

    /// <summary>The same for all Map Runs of an execution whose saved state nobody looks at.</summary>
    public static void AbortAll(Transaction tx, long execution)
    {
        foreach (var id in MapRunStore.RunningOf(tx, execution))
        {
            Abort(tx, id);
        }
    }

    /// <summary>Makes children of the next items, unless the parent's ItemSelector fails.</summary>
    private static void Prepare(Engine engine, Transaction tx, MapRun mapRun)
    {
        if (mapRun.Prepared == mapRun.Total)
        {
            return;
        }
        engine.Slice(tx, mapRun.Execution, parent =>
        {
            var frame = parent.Find(mapRun.Frame)!;
            try
            {
                Children.Make(parent, frame, mapRun, MostItems);
            }
            catch (StatesException e)
            {
                MapRunStore.Fail(tx, mapRun.Id, e.Error, ErrorNames.AtState(mapRun.State, frame.Entered, e.Cause));
            }
        });
    }

    /// <summary>Ends the children that run. Express children can't be stopped: they are waited for.</summary>
    private static void Stop(Engine engine, Transaction tx, MapRun mapRun)
    {
        if (!mapRun.IsExpress)
        {
            foreach (var child in ChildStore.Running(tx, mapRun.Id, MostChildren))
            {
                engine.End(tx, child, Ending.Aborted(null, null));
            }
        }
        if (MapRunStore.Find(tx, mapRun.Id)!.RunningChildren > 0)
        {
            return;
        }
        if (mapRun.IsRedriving)
        {
            ChildStore.AwaitRedrive(tx, mapRun.Id);
            MapRunStore.Redriven(tx, mapRun.Id);
            Queue(tx, mapRun.Id);
        }
        else
        {
            ChildStore.ForgetRedrives(tx, mapRun.Id);
            End(engine, tx, mapRun, MapRun.Failed);
        }
    }

    private static void End(Engine engine, Transaction tx, MapRun mapRun, string status)
    {
        if (mapRun.IsRunning)
        {
            engine.Slice(tx, mapRun.Execution, parent =>
            {
                MapRunTask.Ended(parent, parent.Find(mapRun.Frame)!, mapRun, status);
                parent.Advance();
            });
        }
    }
}
