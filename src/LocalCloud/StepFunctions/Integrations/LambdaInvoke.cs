using System.Text.Json;
using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using LocalCloud.StepFunctions.Executions;

namespace LocalCloud.StepFunctions.Integrations;

/// <summary>lambda:invoke (Step Functions Developer Guide, "Invoke an AWS Lambda function with Step Functions").</summary>
internal sealed class LambdaInvoke(bool waits) : ServiceTask("lambda", waits ? "invoke" + WaitForTaskToken : "invoke")
{
    public override Outcome Start(Run run, Frame frame, JsonNode? arguments)
    {
        Started(run, frame);
        var request = ServiceCall.Request(arguments);
        var function = request["FunctionName"] is JsonValue name && name.GetValueKind() == JsonValueKind.String
            ? name.GetValue<string>()
            : throw new AwsException("ValidationException", "1 validation error detected: Value null at 'functionName' failed to satisfy constraint: Member must not be null");
        LambdaCalls.Enqueue(run, frame, function, request["Payload"]);
        return new Outcome.Pending();
    }

    /// <summary>The function's answer as the integration reports it.</summary>
    public Outcome Answered(JsonNode? payload, int length, DateTimeOffset now)
    {
        var output = new JsonObject { ["ExecutedVersion"] = "$LATEST", ["Payload"] = payload?.DeepClone() };
        SdkMetadata.AddLambda(output, length, now);
        output["StatusCode"] = 200;
        return WaitsForToken ? new Outcome.Submitted(output) : new Outcome.Succeeded(output);
    }

    public override (string Error, string Cause) Translate(AwsException e) => LambdaCalls.Translate(e);

    public override void Cancelled(Run run, Frame frame) => LambdaCalls.Cancel(run, frame);
}
