using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using LocalCloud.StepFunctions.Executions;
using LocalCloud.StepFunctions.Executions.History;
using LocalCloud.StepFunctions.Language;
using LocalCloud.StepFunctions.States;

namespace LocalCloud.StepFunctions.Integrations;

/// <summary>An activity: the task waits in a queue for a worker's GetActivityTask (Step Functions Developer Guide, "Activities").</summary>
internal sealed class ActivityWorker(string arn) : TaskResource
{
    public override string Subject => arn;

    public override long Scheduled(Run run, Frame frame, string arguments)
    {
        if (ActivityStore.Find(run.Tx, arn) is null)
        {
            throw new StatesException(ErrorNames.Runtime, $"The activity {arn} does not exist.");
        }
        var history = run.History;
        var id = history.Begin("ActivityScheduled", frame.Previous, "activityScheduledEventDetails");
        history.Details.WriteString("resource", arn);
        history.Data("input", arguments);
        history.Optional("timeoutInSeconds", frame.TimeoutSeconds);
        history.Optional("heartbeatInSeconds", frame.HeartbeatSeconds);
        history.End();
        return id;
    }

    public override Outcome Start(Run run, Frame frame, JsonNode? arguments)
    {
        ActivityStore.Offer(
            run.Tx,
            arn,
            new TaskReference(run.Execution.Id, frame.Id, frame.Task),
            run.Text(arguments)
        );
        run.Engine.ActivityOffered(run.Tx);
        return new Outcome.Offered();
    }

    /// <summary>A worker took the task; its time-outs count from now on, as recorded on AWS.</summary>
    public static void Taken(Run run, Frame frame, string? worker)
    {
        frame.Previous = run.History.Begin("ActivityStarted", frame.Previous, "activityStartedEventDetails");
        run.History.Optional("workerName", worker);
        run.History.End();
        Tasks.Await(run, frame);
    }

    public override long Submitted(HistoryWriter history, long previous, string output) =>
        throw new InvalidOperationException("An activity is not submitted to a service.");

    public override long Succeeded(HistoryWriter history, long previous, string output)
    {
        var id = history.Begin("ActivitySucceeded", previous, "activitySucceededEventDetails");
        history.Data("output", output);
        history.End();
        return id;
    }

    public override long Failed(HistoryWriter history, long previous, string? error, string? cause) =>
        Error(history, "Failed", previous, error, cause);

    public override long TimedOut(HistoryWriter history, long previous, string error, string? cause) =>
        Error(history, "TimedOut", previous, error, cause);

    public override (string Error, string Cause) Translate(AwsException e) => (ErrorNames.Runtime, e.Message);

    public override void Cancelled(Run run, Frame frame) => ActivityStore.Withdraw(run.Tx, run.Execution.Id, frame.Id);

    private static long Error(HistoryWriter history, string what, long previous, string? error, string? cause)
    {
        var id = history.Begin("Activity" + what, previous, $"activity{what}EventDetails");
        history.Optional("error", error);
        history.Optional("cause", cause);
        history.End();
        return id;
    }
}
