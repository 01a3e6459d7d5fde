using LocalCloud.StepFunctions.Executions;
using LocalCloud.StepFunctions.Executions.History;

namespace LocalCloud.StepFunctions.Integrations;

/// <summary>A function's own ARN as the Resource: its life is told by the LambdaFunction… events.</summary>
internal sealed class LambdaFunction(string arn) : TaskResource
{
    public override string Subject => arn;

    public override long Scheduled(TaskCall call, HistoryWriter history, long previous, string arguments)
    {
        history.Begin("LambdaFunctionScheduled", previous, "lambdaFunctionScheduledEventDetails");
        history.Details.WriteString("resource", arn);
        history.Data("input", arguments);
        history.Optional("timeoutInSeconds", call.TimeoutSeconds);
        history.Credentials(call.CredentialsRole);
        return history.End();
    }

    public override long Started(HistoryWriter history, long previous) =>
        history.Plain("LambdaFunctionStarted", previous);

    public override Outcome Start(TaskCall call, JsonNode? arguments)
    {
        LambdaCalls.Enqueue(call, arn, arguments);
        return new Outcome.Pending();
    }

    public override long Submitted(HistoryWriter history, long previous, string output) =>
        throw new InvalidOperationException("A function ARN has no callback pattern.");

    public override long Succeeded(HistoryWriter history, long previous, string output) =>
        history.Output("LambdaFunctionSucceeded", previous, "lambdaFunctionSucceededEventDetails", output);

    public override long Failed(HistoryWriter history, long previous, string? error, string? cause) =>
        Error(history, "Failed", previous, error, cause);

    public override long TimedOut(HistoryWriter history, long previous, string error, string? cause) =>
        Error(history, "TimedOut", previous, error, cause);

    public override (string Error, string Cause) Translate(AwsException e) => LambdaCalls.Translate(e);

    public override void Cancelled(TaskCall call) => LambdaCalls.Cancel(call);

    private static long Error(HistoryWriter history, string what, long previous, string? error, string? cause) =>
        history.Failure("LambdaFunction" + what, previous, $"lambdaFunction{what}EventDetails", error, cause);
}
