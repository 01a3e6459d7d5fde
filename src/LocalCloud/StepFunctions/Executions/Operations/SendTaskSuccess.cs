using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using LocalCloud.StepFunctions.Language;
using LocalCloud.StepFunctions.States;
using LocalCloud.Storage;

namespace LocalCloud.StepFunctions.Executions.Operations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_SendTaskSuccess.html</summary>
internal static class SendTaskSuccess
{
    public static JsonObject Run(Engine engine, Transaction tx, JsonObject request)
    {
        var output = request.String("output");
        var token = request.String("taskToken");
        // In AWS's order: a token that is none, an output that is none, a task that is over.
        var task = TokenHolder.Read(engine, tx, token!);
        CheckOutput(output!);
        var (run, frame, resource) = TokenHolder.Find(engine, tx, task);
        Tasks.Succeed(run, frame, resource, run.Parse(output!));
        run.Advance();
        return [];
    }

    private static void CheckOutput(string output)
    {
        if (Encoding.UTF8.GetByteCount(output) > Limits.PayloadBytes)
        {
            throw new AwsException("InvalidOutput", "Invalid Output: 'Output size is over the limit of 262144 bytes'");
        }
        try
        {
            Json.Parse(output);
        }
        catch (JsonException)
        {
            throw new AwsException("InvalidOutput", $"Invalid Output: '{output}' is not valid JSON.");
        }
    }
}
