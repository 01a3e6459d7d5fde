namespace LocalCloud.Sqs;

/// <summary>docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html</summary>
internal static class MessageSize
{
    /// <summary>The largest message, and all messages of a batch together, in bytes: 1 MiB since August 2025.</summary>
    public const int Most = 1024 * 1024;
}
