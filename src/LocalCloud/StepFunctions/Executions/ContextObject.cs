using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.Executions;

/// <summary>
/// What <c>$$</c> stands for (Step Functions Developer Guide, "Accessing execution data from the Context object").
/// </summary>
internal static class ContextObject
{
    public static JsonObject Build(Run run, Frame frame, Frame itemFrame)
    {
        var e = run.Execution;
        // As recorded on AWS: Express workflows have another order, and their synchronous executions no RedriveCount.
        var execution = new JsonObject { ["Id"] = e.Arn, ["Input"] = run.ExecutionInput?.DeepClone() };
        if (!e.IsExpress)
        {
            execution["StartTime"] = Time(e.Started);
        }
        execution["Name"] = e.Name;
        execution["RoleArn"] = e.RoleArn;
        if (e.IsExpress)
        {
            execution["StartTime"] = Time(e.Started);
        }
        if (!run.Engine.IsAwaited(e.Id) && (e.Parent is null || !e.IsExpress))
        {
            execution["RedriveCount"] = e.RedriveCount;
        }
        if (e.Redriven is { } redriven)
        {
            execution["RedriveTime"] = Time(redriven);
        }
        var machine = new JsonObject { ["Id"] = e.Machine, ["Name"] = e.MachineName };
        var definition = frame.Workflow.Find(frame.State);
        var state = new JsonObject { ["Name"] = frame.State, ["EnteredTime"] = Time(frame.EnteredMs) };
        if (definition is RetriableState)
        {
            state["RetryCount"] = frame.RetryCount;
        }
        var context = new JsonObject
        {
            ["Execution"] = execution,
            ["StateMachine"] = machine,
            ["State"] = state,
        };
        if (frame.Task != 0 && definition is TaskDefinition { EndsElsewhere: true })
        {
            context["Task"] = new JsonObject { ["Token"] = run.Token(frame) };
        }
        if (Item(itemFrame) is { } item)
        {
            context["Map"] = new JsonObject { ["Item"] = item };
        }
        return context;
    }

    private static string Time(long ms) =>
        DateTimeOffset
            .FromUnixTimeMilliseconds(ms)
            .ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    /// <summary>The item of the innermost Map iteration around the frame.</summary>
    private static JsonObject? Item(Frame frame)
    {
        for (var f = frame; f.Parent is not null; f = f.Parent)
        {
            if (f.Parent.Fork?.Items is { } items)
            {
                return new JsonObject { ["Index"] = f.Index, ["Value"] = items[f.Index]?.DeepClone() };
            }
        }
        return null;
    }
}
