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
        Begin(history, "Scheduled", previous);
        history.Details.WriteString("region", call.Tx.Place.Region);
        history.Details.WriteString("parameters", arguments);
        history.Optional("timeoutInSeconds", call.TimeoutSeconds);
        history.Credentials(call.CredentialsRole);
        history.Optional("heartbeatInSeconds", call.HeartbeatSeconds);
        return history.End();
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
        Begin(history, "Started", previous);
        return history.End();
    }

    /// <summary>The service has answered: the end, or the beginning of the wait for a token.</summary>
    protected Outcome Answer(JsonNode? output) =>
        resource.EndsWith(WaitForTaskToken, StringComparison.Ordinal)
            ? new Outcome.Submitted(output)
            : new Outcome.Succeeded(output);

    private void Begin(HistoryWriter history, string what, long previous)
    {
        history.Begin("Task" + what, previous, $"task{what}EventDetails");
        history.Details.WriteString("resourceType", type);
        history.Details.WriteString("resource", resource);
    }

    private long WithOutput(HistoryWriter history, string what, long previous, string output)
    {
        Begin(history, what, previous);
        history.Data("output", output);
        return history.End();
    }

    private long WithError(HistoryWriter history, string what, long previous, string? error, string? cause)
    {
        Begin(history, what, previous);
        history.Optional("error", error);
        history.Optional("cause", cause);
        return history.End();
    }
}
