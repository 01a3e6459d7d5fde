using LocalCloud.StepFunctions.Executions;
using LocalCloud.StepFunctions.Executions.History;

namespace LocalCloud.StepFunctions.Integrations;

/// <summary>A function's own ARN as the Resource: its life is told by the LambdaFunction… events.</summary>
internal sealed class LambdaFunction(string arn) : TaskResource
{
    public override string Subject => arn;

    public override long Scheduled(TaskCall call, HistoryWriter history, long previous, string arguments)
    {
        var id = history.Begin("LambdaFunctionScheduled", previous, "lambdaFunctionScheduledEventDetails");
        history.Details.WriteString("resource", arn);
        history.Data("input", arguments);
        history.Optional("timeoutInSeconds", call.TimeoutSeconds);
        history.Credentials(call.CredentialsRole);
        history.End();
        return id;
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

    public override long Succeeded(HistoryWriter history, long previous, string output)
    {
        var id = history.Begin("LambdaFunctionSucceeded", previous, "lambdaFunctionSucceededEventDetails");
        history.Data("output", output);
        history.End();
        return id;
    }

    public override long Failed(HistoryWriter history, long previous, string? error, string? cause) =>
        Error(history, "Failed", previous, error, cause);

    public override long TimedOut(HistoryWriter history, long previous, string error, string? cause) =>
        Error(history, "TimedOut", previous, error, cause);

    public override (string Error, string Cause) Translate(AwsException e) => LambdaCalls.Translate(e);

    public override void Cancelled(TaskCall call) => LambdaCalls.Cancel(call);

    private static long Error(HistoryWriter history, string what, long previous, string? error, string? cause)
    {
        var id = history.Begin("LambdaFunction" + what, previous, $"lambdaFunction{what}EventDetails");
        history.Optional("error", error);
        history.Optional("cause", cause);
        history.End();
        return id;
    }
}
