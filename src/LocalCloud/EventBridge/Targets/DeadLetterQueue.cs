using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.EventBridge.Targets;

/// <summary>
/// The dead letter queue of a target or a bus (measured in github.com/badmintoncryer/cdk-preflight, "pf-events-target-dlq" and
/// "pf-events-bus-dlq-arn-type"). SQS is not in the local cloud: the queue's ARN is kept and shown.
/// </summary>
internal static class DeadLetterQueue
{
    /// <exception cref="AwsException">ValidationException.</exception>
    public static void Check(Cloud cloud, JsonObject? config)
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
        if (arn.Region != cloud.Region)
        {
            throw Errors.Invalid($"The dead letter queue {text} is not in the region {cloud.Region}.");
        }
    }
}
