namespace LocalCloud.StepFunctions.Executions;

/// <summary>An execution as DescribeExecution and ListExecutions answer it.</summary>
internal static class ExecutionReport
{
    /// <param name="notRedrivable">Why the execution can't be redriven, if so.</param>
    /// <param name="mapRun">The ARN of the Map Run that it is a child of.</param>
    public static JsonObject Describe(
        Execution e,
        string? notRedrivable,
        bool includeData = true,
        string? mapRun = null
    )
    {
        var report = new JsonObject
        {
            ["executionArn"] = e.Arn,
            ["stateMachineArn"] = e.Machine,
            ["name"] = e.Name,
            ["status"] = e.Shown,
            ["startDate"] = Seconds(e.Started),
        };
        AddTime(report, "stopDate", e.Stopped);
        if (includeData)
        {
            report["input"] = e.Input;
        }
        report["inputDetails"] = new JsonObject { ["included"] = includeData };
        if (e.Output is not null)
        {
            if (includeData)
            {
                report["output"] = e.Output;
            }
            report["outputDetails"] = new JsonObject { ["included"] = includeData };
        }
        Add(report, "traceHeader", e.TraceHeader);
        Add(report, "mapRunArn", mapRun);
        if (includeData)
        {
            Add(report, "error", e.Error);
            Add(report, "cause", e.Cause);
        }
        AddOrigin(report, e);
        if (!e.IsRunning || e.MapRun is null)
        {
            // As recorded on AWS: a child has none before its end.
            report["redriveCount"] = e.RedriveCount;
        }
        AddTime(report, "redriveDate", e.Redriven);
        report["redriveStatus"] = notRedrivable is null ? "REDRIVABLE" : "NOT_REDRIVABLE";
        Add(report, "redriveStatusReason", notRedrivable);
        return report;
    }

    /// <summary>The answer of StartSyncExecution.</summary>
    public static JsonObject Synchronous(Execution e, bool includeData)
    {
        var report = new JsonObject
        {
            ["executionArn"] = e.Arn,
            ["stateMachineArn"] = e.Machine,
            ["name"] = e.Name,
            ["startDate"] = Seconds(e.Started),
            ["stopDate"] = Seconds(e.Stopped!.Value),
            ["status"] = e.Status,
        };
        Add(report, "error", e.Error);
        Add(report, "cause", e.Cause);
        if (includeData)
        {
            report["input"] = e.Input;
            Add(report, "output", e.Output);
        }
        report["inputDetails"] = new JsonObject { ["included"] = includeData };
        report["outputDetails"] = new JsonObject { ["included"] = includeData };
        Add(report, "traceHeader", e.TraceHeader);
        // AWS bills in steps of 100 ms and 64 MB (Step Functions pricing); the local cloud measures no memory and shows
        // one step.
        report["billingDetails"] = new JsonObject
        {
            ["billedMemoryUsedInMB"] = 64,
            ["billedDurationInMilliseconds"] = Math.Max(1, (e.Stopped.Value - e.Started + 99) / 100) * 100,
        };
        return report;
    }

    /// <param name="mapRun">The ARN of the Map Run that it is a child of.</param>
    public static JsonObject ListItem(ExecutionSummary e, string? mapRun = null)
    {
        var item = new JsonObject
        {
            ["executionArn"] = e.Arn,
            ["stateMachineArn"] = e.Machine,
            ["name"] = e.Name,
            ["status"] = e.Shown,
            ["startDate"] = Seconds(e.Started),
        };
        AddTime(item, "stopDate", e.Stopped);
        if (mapRun is not null)
        {
            item["mapRunArn"] = mapRun;
            item["itemCount"] = e.ItemCount;
        }
        AddOrigin(item, e);
        item["redriveCount"] = e.RedriveCount;
        AddTime(item, "redriveDate", e.Redriven);
        return item;
    }

    /// <summary>A time as the API writes it: seconds since 1970-01-01 UTC, with milliseconds.</summary>
    public static double Seconds(long ms) => ms / 1000d;

    private static void AddOrigin(JsonObject report, ExecutionSummary e)
    {
        Add(report, "stateMachineVersionArn", e.VersionArn);
        Add(report, "stateMachineAliasArn", e.AliasArn);
    }

    private static void Add(JsonObject report, string member, string? value)
    {
        if (value is not null)
        {
            report[member] = value;
        }
    }

    private static void AddTime(JsonObject report, string member, long? ms)
    {
        if (ms is { } time)
        {
            report[member] = Seconds(time);
        }
    }
}
