using LocalCloud.Sqs;
using LocalCloud.StepFunctions.Executions;
using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.Integrations;

/// <summary>
/// sqs:sendMessage (docs.aws.amazon.com/step-functions/latest/dg/connect-sqs.html); its answer as recorded in
/// github.com/localstack/localstack (test_sqs_task_service.snapshot.json).
/// </summary>
internal sealed class SendMessage(bool waits)
    : ServiceTask("sqs", waits ? "sendMessage" + WaitForTaskToken : "sendMessage")
{
    public override Outcome Start(TaskCall call, JsonNode? arguments)
    {
        var request = ServiceCall.Request(arguments);
        // The body may be JSON rather than text.
        if (
            request.TryGetPropertyValue("MessageBody", out var body)
            && body?.GetValueKind() is not (null or JsonValueKind.String)
        )
        {
            request["MessageBody"] = Json.Text(body);
        }
        var answer = ServiceCall.Run(call, "sqs", "SendMessage", request);
        var output = SdkNames.Sorted(answer);
        SdkMetadata.AddStates(output, answer, call.Tx.Now);
        return Answer(output);
    }

    public override (string Error, string Cause) Translate(AwsException e) =>
        SdkErrors.V1(e, "SQS", "AmazonSQS", "AmazonSQSException", SqsErrors.CodeOf(e.Type));
}
