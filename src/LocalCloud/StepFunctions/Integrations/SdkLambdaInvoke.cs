using LocalCloud.Lambda;
using LocalCloud.StepFunctions.Executions;

namespace LocalCloud.StepFunctions.Integrations;

/// <summary>
/// aws-sdk:lambda:invoke. Unlike lambda:invoke it hands over what Lambda's API has: the payload as text, and a function's failure as
/// FunctionError of an answer that succeeded.
/// </summary>
internal sealed class SdkLambdaInvoke(bool waits)
    : ServiceTask("aws-sdk:lambda", waits ? "invoke" + WaitForTaskToken : "invoke")
{
    public override Outcome Start(TaskCall call, JsonNode? arguments)
    {
        var request = ServiceCall.Request(arguments);
        LambdaModule.Checks.Check("Invoke", request);
        var function = request.Required("FunctionName");
        var name = FunctionName.Parse(call.Tx.Place, function);
        FunctionTable.Get(call.Tx, name);
        var payload = LambdaCalls.Payload(request);
        switch (request.String("InvocationType"))
        {
            case null or "RequestResponse":
                LambdaCalls.Enqueue(call, function, payload);
                return new Outcome.Pending();
            case "Event":
                AsyncInvocation.Queue(call.Tx, name, Json.Utf8(payload));
                return Answer(new JsonObject { ["StatusCode"] = 202 });
            default:
                return Answer(new JsonObject { ["StatusCode"] = 204 });
        }
    }

    /// <summary>The function's answer as Lambda's API gives it.</summary>
    public Outcome Answered(InvokeResult result)
    {
        var output = new JsonObject { ["ExecutedVersion"] = "$LATEST" };
        if (result.FunctionError is not null)
        {
            output["FunctionError"] = result.FunctionError;
        }
        output["Payload"] = Encoding.UTF8.GetString(result.Payload);
        output["StatusCode"] = 200;
        return Answer(output);
    }

    public override (string Error, string Cause) Translate(AwsException e) =>
        SdkErrors.V2(e, "Lambda", validationIsModelled: false);

    public override void Cancelled(TaskCall call) => LambdaCalls.Cancel(call);
}
