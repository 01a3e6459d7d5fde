using LocalCloud.StepFunctions.Executions;
using LocalCloud.StepFunctions.Executions.History;
using LocalCloud.StepFunctions.Language;
using LocalCloud.StepFunctions.States;

namespace LocalCloud.StepFunctions.MapRuns;

/// <summary>
/// A Map state in Distributed mode from its Map Run's beginning to its end; events and their order as recorded on AWS.
/// </summary>
internal static class MapRunTask
{
    /// <summary>Why a Map Run can't be redriven, so that the state begins a new one (Developer Guide, "Redriving Map Runs").</summary>
    private static readonly string[] ForGood =
    [
        ErrorNames.DataLimitExceeded,
        ErrorNames.ItemReaderFailed,
        ErrorNames.QueryEvaluationError,
        ErrorNames.ResultWriterFailed,
        ErrorNames.Runtime,
    ];

    public static void Begin(Run run, Frame frame, MapDefinition state, Move.RunChildren move)
    {
        var distributed = state.Distributed!;
        var (dataset, input, limit) = move;
        var scope = run.Scope(frame);
        frame.Previous = run.History.MapStateStarted(frame.Previous, dataset.Items.Count);
        var label = state.Label ?? Guid.NewGuid().ToString();
        var machine = run.Execution.OwnMachine;
        var mapRun = new MapRun
        {
            Id = 0,
            Arn = MapRunArns.Of(run.Tx.Place, run.Execution.MachineName, label),
            Execution = run.Execution.Id,
            ExecutionArn = run.Execution.Arn,
            Frame = frame.Id,
            Began = frame.Previous,
            State = state.Name,
            Machine = $"{machine}/{label}",
            IsExpress = distributed.IsExpress,
            Status = MapRun.Running,
            Started = run.Tx.NowMs,
            MaxConcurrency = limit,
            Tolerance = state.Tolerance(input, scope),
            IsKeyed = dataset.IsKeyed,
            Total = dataset.Items.Count,
            Batching = distributed.Batcher?.Read(input, scope),
        };
        var items = dataset.Items.Count == 0 ? null : AwsText.Of(dataset.Items);
        frame.Step = Step.Wait;
        frame.MapRun = MapRunStore.Insert(run.Tx, mapRun, items);
        frame.Previous = run.History.MapRunStarted(frame.Previous, mapRun.Arn);
        if (Refusal(distributed) is var (error, cause))
        {
            MapRunStore.Fail(run.Tx, frame.MapRun.Value, error, cause);
        }
        MapRunEngine.Queue(run.Tx, frame.MapRun.Value);
    }

    /// <summary>The Map Run has come to its end.</summary>
    public static void Ended(Run run, Frame frame, MapRun mapRun, string status)
    {
        var state = (MapDefinition)frame.Workflow.Find(frame.State);
        if (status == MapRun.Succeeded)
        {
            JsonNode results;
            try
            {
                results = MapResults.Of(run.Tx, mapRun, state.Distributed!.Writer?.Transformation);
            }
            catch (StatesException e)
            {
                MapRunStore.Fail(run.Tx, mapRun.Id, e.Error, e.Cause);
                Failed(run, frame, mapRun, e.Error, e.Cause);
                return;
            }
            MapRunStore.End(run.Tx, mapRun.Id, status);
            frame.MapRun = null;
            var ended = run.History.Plain("MapRunSucceeded", frame.Previous);
            var succeeded = run.History.Plain("MapStateSucceeded", ended);
            // As recorded on AWS since 2024: the exit follows the run's start, or its last redrive, and not these two.
            Results.Finish(run, frame, state, results, succeeded);
            return;
        }
        Failed(run, frame, mapRun, mapRun.Error, mapRun.Cause);
    }

    private static void Failed(Run run, Frame frame, MapRun mapRun, string? error, string? cause)
    {
        MapRunStore.End(run.Tx, mapRun.Id, MapRun.Failed);
        frame.Previous = run.History.MapRunFailed(frame.Previous, error, cause);
        Failures.Take(run, frame, error, cause);
    }

    /// <summary>Goes on with the Map Run that the state waited for; false when it begins a new one instead.</summary>
    public static bool Redrive(Run run, Frame frame)
    {
        if (
            frame.MapRun is not { } id
            || MapRunStore.Find(run.Tx, id) is not { } mapRun
            || ForGood.Contains(mapRun.Error)
        )
        {
            frame.MapRun = null;
            return false;
        }
        MapRunStore.Redrive(run.Tx, id);
        frame.Step = Step.Wait;
        frame.Previous = run.History.MapRunRedriven(mapRun.Began, mapRun.Arn, mapRun.RedriveCount + 1);
        MapRunEngine.Queue(run.Tx, id);
        return true;
    }

    private static (string Error, string Cause)? Refusal(DistributedMap map) =>
        map.Reader is not null
            ? (
                ErrorNames.ItemReaderFailed,
                "ItemReader reads from Amazon S3, which is not in the local cloud. Give the items in the state's "
                    + "input, or use a real AWS account"
            )
        : map.Writer is { IsExport: true }
            ? (
                ErrorNames.ResultWriterFailed,
                "ResultWriter writes to Amazon S3, which is not in the local cloud. Leave out its Resource, or use a real AWS account"
            )
        : map.Writer is { IsLines: true }
            ? (
                ErrorNames.ResultWriterFailed,
                "OutputType JSONL is for files in Amazon S3, which is not in the local cloud. Use JSON, or a real AWS account"
            )
        : null;
}
