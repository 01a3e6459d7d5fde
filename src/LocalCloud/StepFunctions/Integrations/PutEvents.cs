using LocalCloud.StepFunctions.Executions;

namespace LocalCloud.StepFunctions.Integrations;

/// <summary>events:putEvents (Step Functions Developer Guide, "Add EventBridge events with Step Functions").</summary>
internal sealed class PutEvents(bool waits)
    : ServiceTask("events", waits ? "putEvents" + WaitForTaskToken : "putEvents")
{
    public override Outcome Start(TaskCall call, JsonNode? arguments)
    {
        var request = ServiceCall.Request(arguments);
        foreach (var entry in (request["Entries"] as JsonArray ?? []).OfType<JsonObject>())
        {
            Complete(call, entry);
        }
        var answer = ServiceCall.Run(call, "events", "PutEvents", request);
        var output = new JsonObject
        {
            ["Entries"] = answer["Entries"]?.DeepClone(),
            ["FailedEntryCount"] = answer["FailedEntryCount"]?.DeepClone(),
        };
        if (answer["FailedEntryCount"]?.GetValue<int>() > 0)
        {
            return new Outcome.Failed("EventBridge.FailedEntry", Json.Text(output));
        }
        return Answer(output);
    }

    public override (string Error, string Cause) Translate(AwsException e) =>
        SdkErrors.V1(e, "EventBridge", "AmazonEventBridge", "AmazonEventBridgeException");

    /// <summary>Detail may be JSON rather than text, and every event names the state machine and the execution that sent it.</summary>
    private static void Complete(TaskCall call, JsonObject entry)
    {
        if (
            entry.TryGetPropertyValue("Detail", out var detail)
            && detail?.GetValueKind() is not (null or JsonValueKind.String)
        )
        {
            entry["Detail"] = Json.Text(detail);
        }
        var resources = entry["Resources"] as JsonArray ?? [];
        if (resources.Parent is null)
        {
            entry["Resources"] = resources;
        }
        resources.Add(call.Execution.Machine);
        resources.Add(call.Execution.Arn);
    }
}
