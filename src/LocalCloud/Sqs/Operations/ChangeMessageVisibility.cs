using LocalCloud.Sqs.Messages;
using LocalCloud.Sqs.Queues;

namespace LocalCloud.Sqs.Operations;

/// <summary>
/// docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ChangeMessageVisibility.html; its texts are quoted
/// from AWS in github.com/mapbox/ecs-watchbot/issues/135 and github.com/aws/aws-sdk-net/issues/794.
/// </summary>
internal static class ChangeMessageVisibility
{
    /// <summary>The longest time, in seconds, that one receiver can keep a message: 12 hours.</summary>
    public const int Longest = 43_200;

    public static JsonObject Run(Transaction tx, JsonObject request) =>
        Change(tx, QueueStore.Get(tx, request), request);

    public static JsonObject Change(Transaction tx, Queue queue, JsonObject request)
    {
        var text = QueueRequest.Needed(request, "ReceiptHandle");
        var seconds = request.Int("VisibilityTimeout") ?? throw SqsErrors.Missing("VisibilityTimeout");
        if (seconds is < 0 or > Longest)
        {
            throw SqsErrors.Invalid("VisibilityTimeout", seconds, "Must be between 0 and 43200.");
        }
        var handle = ReceiptHandle.Parse(text, queue.Id);
        var since = MessageStore.HiddenSince(tx, handle)
            ?? throw SqsErrors.Invalid(
                "ReceiptHandle",
                text,
                "Message does not exist or is not available for visibility timeout change."
            );
        if (tx.NowMs - since + (seconds * 1000L) > Longest * 1000L)
        {
            throw SqsErrors.Invalid(
                "VisibilityTimeout",
                seconds,
                $"Total VisibilityTimeout for the message is beyond the limit [{Longest} seconds]."
            );
        }
        MessageStore.Hide(tx, queue, handle, seconds);
        return [];
    }
}
