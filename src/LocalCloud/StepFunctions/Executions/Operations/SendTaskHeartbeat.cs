namespace LocalCloud.StepFunctions.Executions.Operations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_SendTaskHeartbeat.html: leaves no event.</summary>
internal static class SendTaskHeartbeat
{
    public static JsonObject Run(Engine engine, Transaction tx, JsonObject request)
    {
        var token = request.Required("taskToken");
        var (run, frame) = TokenHolder.Find(engine, tx, TokenHolder.Read(engine, tx, token));
        Tasks.Beat(tx, run.Execution, frame);
        return [];
    }
}
