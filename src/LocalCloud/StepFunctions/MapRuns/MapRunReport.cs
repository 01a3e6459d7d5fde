using LocalCloud.StepFunctions.Executions;
using LocalCloud.StepFunctions.Language;
using LocalCloud.StepFunctions.Machines;

namespace LocalCloud.StepFunctions.MapRuns;

/// <summary>Map Runs as operations show them.</summary>
internal static class MapRunReport
{
    public static JsonObject Describe(Transaction tx, MapRun run)
    {
        var report = new JsonObject
        {
            ["mapRunArn"] = run.Arn,
            ["executionArn"] = run.ExecutionArn,
            ["status"] = run.Status,
            ["startDate"] = ExecutionReport.Seconds(run.Started),
        };
        AddTime(report, "stopDate", run.Stopped);
        report["maxConcurrency"] = run.MaxConcurrency;
        report["toleratedFailurePercentage"] = run.Tolerance.Percentage ?? 0;
        report["toleratedFailureCount"] = run.Tolerance.Count ?? 0;
        var counts = ChildStore.Count(tx, run.Id);
        report["itemCounts"] = Counts(run, counts.ConvertAll(c => (c.Shown, c.Items)), total: run.Total);
        var executions = counts.ConvertAll(c => (c.Shown, c.Executions));
        var pending = MapRunStore.CountPending(tx, run.Id);
        report["executionCounts"] = Counts(run, executions, total: pending + executions.Sum(c => c.Executions));
        report["redriveCount"] = run.RedriveCount;
        AddTime(report, "redriveDate", run.Redriven);
        return report;
    }

    /// <summary>The state machine that the children run: the Map state's ItemProcessor.</summary>
    public static JsonObject Workflow(MapRun run, Machine machine)
    {
        var definition = DefinitionReader.FindProcessor(machine.Definition, run.State) ?? machine.Definition;
        var own = machine with { Definition = definition };
        var report = MachineReport.ForExecution(own);
        report["stateMachineArn"] = run.Machine;
        report["mapRunArn"] = run.Arn;
        report["label"] = run.Label;
        return report;
    }

    public static JsonObject ListItem(MapRun run)
    {
        var item = new JsonObject
        {
            ["executionArn"] = run.ExecutionArn,
            ["mapRunArn"] = run.Arn,
            ["stateMachineArn"] = run.Machine,
            ["startDate"] = ExecutionReport.Seconds(run.Started),
        };
        AddTime(item, "stopDate", run.Stopped);
        return item;
    }

    /// <summary>
    /// What is not an execution's yet is pending; results are written when all of them are (recorded).
    /// </summary>
    private static JsonObject Counts(MapRun run, List<(string Shown, long Count)> counts, long total)
    {
        var started = counts.Sum(c => c.Count);
        return new JsonObject
        {
            ["pending"] = total - started,
            ["running"] = Of(ExecutionStatus.Running),
            ["succeeded"] = Of(ExecutionStatus.Succeeded),
            ["failed"] = Of(ExecutionStatus.Failed),
            ["timedOut"] = Of(ExecutionStatus.TimedOut),
            ["aborted"] = Of(ExecutionStatus.Aborted),
            ["total"] = total,
            ["resultsWritten"] = run.Status == MapRun.Succeeded ? started : 0,
            ["failuresNotRedrivable"] = 0,
            ["pendingRedrive"] = Of(ExecutionStatus.PendingRedrive),
        };

        long Of(string status) => counts.Where(c => c.Shown == status).Sum(c => c.Count);
    }

    private static void AddTime(JsonObject report, string member, long? ms)
    {
        if (ms is { } time)
        {
            report[member] = ExecutionReport.Seconds(time);
        }
    }
}
