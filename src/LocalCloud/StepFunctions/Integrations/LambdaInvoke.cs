using LocalCloud.Lambda;
using LocalCloud.StepFunctions.Executions;

namespace LocalCloud.StepFunctions.Integrations;

/// <summary>lambda:invoke (Step Functions Developer Guide, "Invoke an AWS Lambda function with Step Functions").</summary>
internal sealed class LambdaInvoke(bool waits) : ServiceTask("lambda", waits ? "invoke" + WaitForTaskToken : "invoke")
{
    public override Outcome Start(TaskCall call, JsonNode? arguments)
    {
        var request = ServiceCall.Request(arguments);
        LambdaModule.Checks.Check("Invoke", request);
        var function = request.Required("FunctionName");
        var payload = LambdaCalls.Payload(request);
        switch (request.String("InvocationType"))
        {
            case null or "RequestResponse":
                LambdaCalls.Enqueue(call, function, payload, withLog: request.String("LogType") == "Tail");
                return new Outcome.Pending();
            case "Event":
                return Queued(call, function, payload);
            case var type:
                throw new AwsException(
                    "ValidationException",
                    $"InvocationType {type} is not in the local cloud; it has RequestResponse and Event."
                );
        }
    }

    private Outcome Queued(TaskCall call, string function, JsonNode? payload)
    {
        var name = FunctionName.Parse(call.Tx.Place, function);
        FunctionTable.Get(call.Tx, name);
        AsyncInvocation.Queue(call.Tx, name, Json.Utf8(payload));
        var output = new JsonObject { ["Payload"] = "" };
        SdkMetadata.AddLambda(output, 0, null, call.Tx.Now);
        output["StatusCode"] = 202;
        return Answer(output);
    }

    /// <summary>The function's answer as the integration reports it.</summary>
    public Outcome Answered(JsonNode? payload, int length, string? log, DateTimeOffset now)
    {
        var output = new JsonObject { ["ExecutedVersion"] = "$LATEST" };
        var logResult = log is null ? null : Convert.ToBase64String(Encoding.UTF8.GetBytes(log));
        if (logResult is not null)
        {
            output["LogResult"] = logResult;
        }
        output["Payload"] = payload?.DeepClone();
        SdkMetadata.AddLambda(output, length, logResult, now);
        output["StatusCode"] = 200;
        return Answer(output);
    }

    public override (string Error, string Cause) Translate(AwsException e) => LambdaCalls.Translate(e);

    public override void Cancelled(TaskCall call) => LambdaCalls.Cancel(call);
}
