using LocalCloud.StepFunctions.Executions;
using LocalCloud.StepFunctions.Executions.History;
using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.Integrations;

/// <summary>An activity: the task waits in a queue for a worker's GetActivityTask (Step Functions Developer Guide, "Activities").</summary>
internal sealed class ActivityWorker(string arn) : TaskResource
{
    public override string Subject => arn;

    public override long Scheduled(TaskCall call, HistoryWriter history, long previous, string arguments)
    {
        if (ActivityStore.Find(call.Tx, arn) is null)
        {
            throw new StatesException(ErrorNames.Runtime, $"The activity {arn} does not exist.");
        }
        history.Begin("ActivityScheduled", previous, "activityScheduledEventDetails");
        history.Details.WriteString("resource", arn);
        history.Data("input", arguments);
        history.Optional("timeoutInSeconds", call.TimeoutSeconds);
        history.Optional("heartbeatInSeconds", call.HeartbeatSeconds);
        return history.End();
    }

    /// <summary>It is when a worker takes it.</summary>
    public override long Started(HistoryWriter history, long previous) => previous;

    public override Outcome Start(TaskCall call, JsonNode? arguments)
    {
        ActivityStore.Offer(call.Tx, arn, call.Task, call.Text(arguments));
        call.Engine.ActivityOffered(call.Tx);
        return new Outcome.Offered();
    }

    public override long Submitted(HistoryWriter history, long previous, string output) =>
        throw new InvalidOperationException("An activity is not submitted to a service.");

    public override long Succeeded(HistoryWriter history, long previous, string output) =>
        history.Output("ActivitySucceeded", previous, "activitySucceededEventDetails", output);

    public override long Failed(HistoryWriter history, long previous, string? error, string? cause) =>
        Error(history, "Failed", previous, error, cause);

    public override long TimedOut(HistoryWriter history, long previous, string error, string? cause) =>
        Error(history, "TimedOut", previous, error, cause);

    public override (string Error, string Cause) Translate(AwsException e) => (ErrorNames.Runtime, e.Message);

    public override void Cancelled(TaskCall call) => ActivityStore.Withdraw(call.Tx, call.Task);

    private static long Error(HistoryWriter history, string what, long previous, string? error, string? cause) =>
        history.Failure("Activity" + what, previous, $"activity{what}EventDetails", error, cause);
}
