namespace LocalCloud.Sqs.Queues;

/// <summary>
/// Where messages go that were received too often
/// (docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html).
/// </summary>
/// <param name="Target">The ARN of the dead-letter queue.</param>
/// <param name="MaxReceiveCount">How often a message is given out before it goes there.</param>
internal sealed record RedrivePolicy(string Target, int MaxReceiveCount)
{
    private const string Name = "RedrivePolicy";

    /// <summary>A policy that was checked when it was set.</summary>
    public static RedrivePolicy Parse(string text)
    {
        var policy = (JsonObject)Json.Parse(text)!;
        return new RedrivePolicy(policy.Required("deadLetterTargetArn"), Count(policy)!.Value);
    }

    /// <param name="queue">The name of the queue that gets the policy.</param>
    /// <exception cref="AwsException">InvalidParameterValue.</exception>
    public static void Check(Transaction tx, string queue, string text)
    {
        if (JsonMap(text) is not { } policy)
        {
            throw SqsErrors.Invalid(Name, text, "Redrive policy is not a valid JSON map.");
        }
        foreach (var attribute in (ReadOnlySpan<string>)["deadLetterTargetArn", "maxReceiveCount"])
        {
            if (!policy.ContainsKey(attribute))
            {
                throw SqsErrors.Invalid(
                    Name,
                    text,
                    $"Redrive policy does not contain mandatory attribute: {attribute}."
                );
            }
        }
        if (policy.Count > 2)
        {
            throw SqsErrors.Invalid(
                Name,
                text,
                "Only following attributes are supported: [deadLetterTargetArn, maxReceiveCount]."
            );
        }
        if (Count(policy) is not (>= 1 and <= 1000))
        {
            throw SqsErrors.Invalid(
                Name,
                text,
                $"Invalid value for maxReceiveCount: {policy["maxReceiveCount"]}, valid values are from 1 to 1000 both inclusive."
            );
        }
        CheckTarget(tx, queue, text, policy);
    }

    private static void CheckTarget(Transaction tx, string queue, string text, JsonObject policy)
    {
        if (
            policy["deadLetterTargetArn"]?.GetValueKind() != JsonValueKind.String
            || QueueName.OfArn(tx.Place, policy.Required("deadLetterTargetArn")) is not { } name
        )
        {
            throw SqsErrors.Invalid(Name, text, "Invalid value for deadLetterTargetArn.");
        }
        if (QueueStore.Find(tx, name) is not { } target)
        {
            throw SqsErrors.Invalid(Name, text, "Dead letter target does not exist.");
        }
        if (!target.Settings.Allow.Allows(QueueName.Arn(tx.Place, queue)))
        {
            throw SqsErrors.Invalid(
                Name,
                text,
                $"The RedriveAllowPolicy of {name} does not let {queue} use it as its dead-letter queue."
            );
        }
    }

    public static JsonObject? JsonMap(string text)
    {
        try
        {
            return Json.Parse(text) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A number, which many clients write as text.</summary>
    private static int? Count(JsonObject policy) =>
        int.TryParse(
            policy["maxReceiveCount"]?.ToString(),
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var count
        )
            ? count
            : null;
}
