using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.Executions.Operations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_SendTaskSuccess.html</summary>
internal static class SendTaskSuccess
{
    public static JsonObject Run(Engine engine, Transaction tx, JsonObject request)
    {
        var output = request.Required("output");
        var token = request.Required("taskToken");
        // In AWS's order: a token that is none, an output that is none, a task that is over.
        var task = TokenHolder.Read(engine, tx, token);
        TokenHolder.End(engine, tx, task, new Outcome.Succeeded(Parse(output), output));
        return [];
    }

    private static JsonNode? Parse(string output)
    {
        if (Encoding.UTF8.GetByteCount(output) > Limits.PayloadBytes)
        {
            throw new AwsException("InvalidOutput", "Invalid Output: 'Output size is over the limit of 262144 bytes'");
        }
        try
        {
            return Json.Parse(output);
        }
        catch (JsonException)
        {
            throw new AwsException("InvalidOutput", $"Invalid Output: '{output}' is not valid JSON.");
        }
    }
}
