using LocalCloud.StepFunctions.Executions;

namespace LocalCloud.StepFunctions.Integrations;

/// <summary>Calls an operation of this cloud as part of the execution's transaction.</summary>
internal static class ServiceCall
{
    /// <summary>The task's arguments as a request that the operation may keep parts of.</summary>
    public static JsonObject Request(JsonNode? arguments) =>
        arguments as JsonObject is { } members
            ? (JsonObject)members.DeepClone()
            : throw new AwsException(
                "ValidationException",
                "The parameters of a service integration must be a JSON object."
            );

    /// <summary>When the operation fails, nothing of it stays, and the execution goes on with the error.</summary>
    public static JsonObject Run(TaskCall call, string service, string operation, JsonObject request)
    {
        var answer = default(JsonObject);
        call.Tx.Part(() => answer = call.Tx.Call(service, operation, request));
        return answer!;
    }
}
