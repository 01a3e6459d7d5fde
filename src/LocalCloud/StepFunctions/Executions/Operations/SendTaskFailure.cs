namespace LocalCloud.StepFunctions.Executions.Operations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_SendTaskFailure.html</summary>
internal static class SendTaskFailure
{
    public static JsonObject Run(Engine engine, Transaction tx, JsonObject request)
    {
        var token = request.Required("taskToken");
        var error = request.String("error");
        var cause = request.String("cause");
        TokenHolder.End(engine, tx, TokenHolder.Read(engine, tx, token), new Outcome.Failed(error, cause));
        return [];
    }
}
