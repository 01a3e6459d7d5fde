using System.Text.Json;
using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using LocalCloud.Sqs;
using LocalCloud.StepFunctions.Executions;

namespace LocalCloud.StepFunctions.Integrations;

/// <summary>
/// sqs:sendMessage (docs.aws.amazon.com/step-functions/latest/dg/connect-sqs.html); its answer as recorded in
/// github.com/localstack/localstack (test_sqs_task_service.snapshot.json).
/// </summary>
internal sealed class SendMessage(bool waits)
    : ServiceTask("sqs", waits ? "sendMessage" + WaitForTaskToken : "sendMessage")
{
    public override Outcome Start(Run run, Frame frame, JsonNode? arguments)
    {
        Started(run, frame);
        var request = ServiceCall.Request(arguments);
        // The body may be JSON rather than text.
        if (
            request.TryGetPropertyValue("MessageBody", out var body)
            && body?.GetValueKind() is not (null or JsonValueKind.String)
        )
        {
            request["MessageBody"] = Json.Text(body);
        }
        var answer = ServiceCall.Run(run, "sqs", "SendMessage", request);
        var output = SdkNames.Sorted(answer);
        SdkMetadata.AddStates(output, answer, run.Tx.Now);
        return WaitsForToken ? new Outcome.Submitted(output) : new Outcome.Succeeded(output);
    }

    public override (string Error, string Cause) Translate(AwsException e) =>
        SdkErrors.V1(e, "SQS", "AmazonSQS", "AmazonSQSException", SqsErrors.CodeOf(e));
}
