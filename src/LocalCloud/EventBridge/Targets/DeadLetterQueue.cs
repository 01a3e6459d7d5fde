using LocalCloud.Sqs;
using LocalCloud.Sqs.Messages;

namespace LocalCloud.EventBridge.Targets;

/// <summary>
/// The dead letter queue of a target or a bus (measured in github.com/badmintoncryer/cdk-preflight,
/// "pf-events-target-dlq" and "pf-events-bus-dlq-arn-type").
/// </summary>
internal static class DeadLetterQueue
{
    /// <exception cref="AwsException">ValidationException.</exception>
    public static void Check(Place place, JsonObject? config)
    {
        if (config?.String("Arn") is not { } text)
        {
            return;
        }
        var arn = TargetArn.Parse(text);
        if (arn.Service != "sqs")
        {
            throw Errors.Invalid($"{arn.Service} is not supported as a dead letter resource");
        }
        if (arn.Resource.EndsWith(".fifo", StringComparison.Ordinal))
        {
            throw Errors.Invalid("SQS FIFO is not supported by Dead Letter Queues");
        }
        if (arn.Region != place.Region)
        {
            throw Errors.Invalid($"The dead letter queue {text} is not in the region {place.Region}.");
        }
    }

    /// <summary>
    /// Keeps what did not reach its target, as the target would have got it, and why
    /// (docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html; recorded: radkawar/stackd,
    /// testdata/aws/eventbridge/inputs.json). The queue's policy must let EventBridge send.
    /// </summary>
    /// <param name="exhausted">What ended the attempts; null when the error is one that is not tried again.</param>
    /// <returns>The queue's ARN; null when the target has none.</returns>
    /// <exception cref="AwsException">The queue is not there, or does not let EventBridge in.</exception>
    public static string? Keep(Transaction tx, Parcel parcel, AwsException error, string? exhausted)
    {
        if (parcel.Target.Object("DeadLetterConfig")?.String("Arn") is not { } queue)
        {
            return null;
        }
        var attributes = new JsonObject
        {
            ["RULE_ARN"] = Text(parcel.RuleArn),
            ["TARGET_ARN"] = Text(parcel.TargetArn),
            ["ERROR_CODE"] = Text(DeliveryErrors.Code(error)),
            ["ERROR_MESSAGE"] = Text(DeliveryErrors.Message(error, parcel)),
        };
        if (exhausted is not null)
        {
            attributes["RETRY_ATTEMPTS"] = Text(parcel.Attempts.ToString(CultureInfo.InvariantCulture));
            attributes["EXHAUSTED_RETRY_CONDITION"] = Text(exhausted);
        }
        var message = new NewMessage(EventBridgeModule.Principal, Encoding.UTF8.GetString(parcel.Input), attributes);
        QueueSender.SendAs(tx, EventBridgeModule.Principal, parcel.RuleArn, queue, message);
        return queue;
    }

    private static JsonObject Text(string value) => new() { ["DataType"] = "String", ["StringValue"] = value };
}
