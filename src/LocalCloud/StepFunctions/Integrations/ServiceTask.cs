using LocalCloud.StepFunctions.Executions;
using LocalCloud.StepFunctions.Executions.History;

namespace LocalCloud.StepFunctions.Integrations;

/// <summary>A service integration (arn:aws:states:::…): its life is told by the Task… events.</summary>
internal abstract class ServiceTask(string type, string resource) : TaskResource
{
    public const string WaitForTaskToken = ".waitForTaskToken";

    public override string Subject => type;

    /// <summary>For example <c>events</c> or <c>aws-sdk:sfn</c>.</summary>
    public string ResourceType => type;

    /// <summary>For example <c>putEvents.waitForTaskToken</c>.</summary>
    public string Resource => resource;

    public override long Scheduled(TaskCall call, HistoryWriter history, long previous, string arguments)
    {
        var id = Begin(history, "Scheduled", previous);
        history.Details.WriteString("region", call.Tx.Place.Region);
        history.Details.WriteString("parameters", arguments);
        history.Optional("timeoutInSeconds", call.TimeoutSeconds);
        history.Credentials(call.CredentialsRole);
        history.Optional("heartbeatInSeconds", call.HeartbeatSeconds);
        history.End();
        return id;
    }

    public override long Submitted(HistoryWriter history, long previous, string output) =>
        WithOutput(history, "Submitted", previous, output);

    public override long Succeeded(HistoryWriter history, long previous, string output) =>
        WithOutput(history, "Succeeded", previous, output);

    public override long Failed(HistoryWriter history, long previous, string? error, string? cause) =>
        WithError(history, "Failed", previous, error, cause);

    public override long TimedOut(HistoryWriter history, long previous, string error, string? cause) =>
        WithError(history, "TimedOut", previous, error, cause);

    public override long Started(HistoryWriter history, long previous)
    {
        var id = Begin(history, "Started", previous);
        history.End();
        return id;
    }

    /// <summary>The service has answered: the end, or the beginning of the wait for a token.</summary>
    protected Outcome Answer(JsonNode? output) =>
        resource.EndsWith(WaitForTaskToken, StringComparison.Ordinal)
            ? new Outcome.Submitted(output)
            : new Outcome.Succeeded(output);

    private long Begin(HistoryWriter history, string what, long previous)
    {
        var id = history.Begin("Task" + what, previous, $"task{what}EventDetails");
        history.Details.WriteString("resourceType", type);
        history.Details.WriteString("resource", resource);
        return id;
    }

    private long WithOutput(HistoryWriter history, string what, long previous, string output)
    {
        var id = Begin(history, what, previous);
        history.Data("output", output);
        history.End();
        return id;
    }

    private long WithError(HistoryWriter history, string what, long previous, string? error, string? cause)
    {
        var id = Begin(history, what, previous);
        history.Optional("error", error);
        history.Optional("cause", cause);
        history.End();
        return id;
    }
}
