using LocalCloud.Lambda;
using LocalCloud.StepFunctions.Executions;

namespace LocalCloud.StepFunctions.Integrations;

/// <summary>
/// Synchronous invocations. The call is a row of outside work, so it survives a crash and happens at least once; its answer counts
/// only while the very attempt that made it still waits.
/// </summary>
internal static class LambdaCalls
{
    /// <summary>
    /// What a function gets. As recorded on AWS: a text is the payload itself, to be JSON, and without a payload, or with null,
    /// it is <c>{}</c>.
    /// </summary>
    /// <exception cref="AwsException">InvalidRequestContentException: the text is not JSON.</exception>
    public static JsonNode? Payload(JsonObject request)
    {
        if (request["Payload"] is not { } payload)
        {
            return new JsonObject();
        }
        if (payload.GetValueKind() != JsonValueKind.String)
        {
            return payload.DeepClone();
        }
        try
        {
            return Json.Parse(payload.GetValue<string>());
        }
        catch (JsonException e)
        {
            throw new AwsException(
                "InvalidRequestContentException",
                $"Could not parse request body into json: Could not parse payload into json: {e.Message}"
            );
        }
    }

    /// <param name="call">Whose task it is.</param>
    /// <param name="function">A name or an ARN.</param>
    /// <param name="payload">The function's input.</param>
    /// <param name="withLog">Whether the answer is to have the end of the function's log.</param>
    public static void Enqueue(TaskCall call, string function, JsonNode? payload, bool withLog = false)
    {
        var work = new LambdaCall(call.Task, function, Json.Utf8(payload), withLog);
        call.Tx.Enqueue(LambdaCall.Kind, work, key: call.Key);
    }

    /// <summary>Drops a call that was not handed over yet.</summary>
    public static void Cancel(TaskCall call) => call.Tx.Cancel(LambdaCall.Kind, call.Key);

    public static async Task InvokeAsync(Engine engine, Work work, LambdaCall call, CancellationToken stopping)
    {
        InvokeResult? result = null;
        AwsException? failed = null;
        try
        {
            result = await engine.Functions.InvokeAsync(call.Function, call.Payload, stopping).ConfigureAwait(false);
        }
        catch (AwsException e)
        {
            failed = e;
        }
        await engine
            .Store.WriteAsync(tx =>
            {
                tx.Complete(work);
                engine.CompleteTask(tx, call.Task, resource =>
                    failed is null ? Read(resource, result!, call.WithLog, tx.Now) : Refused(resource, failed)
                );
            })
            .ConfigureAwait(false);
    }

    public static (string Error, string Cause) Translate(AwsException e) =>
        SdkErrors.V1(e, "Lambda", "AWSLambda", "AWSLambdaException");

    private static Outcome.Failed Refused(TaskResource resource, AwsException e)
    {
        var (error, cause) = resource.Translate(e);
        return new Outcome.Failed(error, cause);
    }

    private static Outcome Read(TaskResource resource, InvokeResult result, bool withLog, DateTimeOffset now)
    {
        if (resource is SdkLambdaInvoke sdk)
        {
            return sdk.Answered(result);
        }
        JsonNode? payload;
        try
        {
            payload = result.Payload.Length == 0 ? null : Json.Parse(result.Payload);
        }
        catch (JsonException e)
        {
            return new Outcome.Failed("Lambda.Unknown", $"The function's answer is not valid JSON: {e.Message}");
        }
        if (result.FunctionError is not null)
        {
            var text = Encoding.UTF8.GetString(result.Payload);
            return
                (payload as JsonObject)?["errorType"] is JsonValue name && name.GetValueKind() == JsonValueKind.String
                ? new Outcome.Failed(name.GetValue<string>(), text)
                : new Outcome.Failed(
                    "Lambda.Unknown",
                    $"The cause could not be determined because Lambda did not return an error type. Returned payload: {text}"
                );
        }
        return resource is LambdaInvoke invoke
            ? invoke.Answered(payload, result.Payload.Length, withLog ? result.LogTail : null, now)
            : new Outcome.Succeeded(payload, Encoding.UTF8.GetString(result.Payload));
    }
}
