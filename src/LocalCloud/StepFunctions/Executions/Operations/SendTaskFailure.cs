using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using LocalCloud.StepFunctions.States;
using LocalCloud.Storage;

namespace LocalCloud.StepFunctions.Executions.Operations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/apireference/API_SendTaskFailure.html</summary>
internal static class SendTaskFailure
{
    public static JsonObject Run(Engine engine, Transaction tx, JsonObject request)
    {
        var token = request.String("taskToken");
        var error = request.String("error");
        var cause = request.String("cause");
        var (run, frame, resource) = TokenHolder.Find(engine, tx, TokenHolder.Read(engine, tx, token!));
        Tasks.Fail(run, frame, resource, error, cause);
        run.Advance();
        return [];
    }
}
