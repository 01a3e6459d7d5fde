using LocalCloud.StepFunctions.Executions;
using LocalCloud.StepFunctions.Executions.Operations;
using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.Integrations;

/// <summary>
/// states:startExecution: answers at once, waits for the other execution (.sync, .sync:2), or for a token
/// (Step Functions Developer Guide, "Start a new AWS Step Functions state machine from a running execution").
/// </summary>
internal sealed class StartExecutionTask(string pattern)
    : ServiceTask("states", "startExecution" + pattern),
        IExecutionTask
{
    private readonly bool waitsForEnd = pattern.StartsWith(".sync", StringComparison.Ordinal);

    public override Outcome Start(TaskCall call, JsonNode? arguments)
    {
        var request = Request(arguments);
        TaskReference? parent = waitsForEnd ? call.Task : null;
        StepFunctionsModule.Checks.Check("StartExecution", request);
        var answer = StartExecution.Run(call.Engine, call.Tx, request, parent);
        var output = new JsonObject { ["ExecutionArn"] = answer.Required("executionArn") };
        SdkMetadata.AddStates(output, answer, call.Tx.Now);
        output["StartDate"] = (long)Math.Round(answer["startDate"]!.GetValue<double>() * 1000);
        return waitsForEnd ? new Outcome.Submitted(output, Child: answer.Required("executionArn")) : Answer(output);
    }

    /// <summary>What the end of the other execution means for the task.</summary>
    public Outcome Ended(Execution child)
    {
        var report = SdkNames.Sorted(
            SdkNames.Pascal(ExecutionReport.Describe(child, Redrive.NotRedrivable(child)), SdkNames.Dates.Milliseconds)
        );
        // .sync hands the input and output on as text, .sync:2 as JSON; a failure's cause always holds text.
        if (child.Status == ExecutionStatus.Succeeded)
        {
            if (pattern == ".sync:2")
            {
                report["Input"] = Json.Parse(child.Input);
                report["Output"] = Json.Parse(child.Output!);
            }
            return new Outcome.Succeeded(report);
        }
        return new Outcome.Failed(ErrorNames.TaskFailed, Json.Text(report));
    }

    public override void Cancelled(TaskCall call)
    {
        if (call.Child is { } child)
        {
            Engine.StopLater(call.Tx, child, call.Execution.Arn);
        }
    }

    public override (string Error, string Cause) Translate(AwsException e) =>
        SdkErrors.V1(e, "StepFunctions", "AWSStepFunctions", "AWSStepFunctionsException");

    private static JsonObject Request(JsonNode? arguments)
    {
        var given = arguments as JsonObject ?? [];
        var request = new JsonObject();
        foreach (var (member, value) in given)
        {
            var name = char.ToLowerInvariant(member[0]) + member[1..];
            // Input is any JSON here; the API takes text.
            request[name] =
                name == "input" && value?.GetValueKind() is not (null or JsonValueKind.String)
                    ? Json.Text(value)
                    : value?.DeepClone();
        }
        return request;
    }
}
