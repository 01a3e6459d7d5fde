using LocalCloud.Sqs.Queues;

namespace LocalCloud.Sqs.Messages;

/// <summary>A message as its sender gives it.</summary>
/// <param name="Sender">Who sends it, as the attribute SenderId tells.</param>
/// <param name="DelaySeconds">How long it stays hidden; null for as long as the queue says.</param>
internal sealed record NewMessage(
    string Sender,
    string Body,
    JsonObject? Attributes = null,
    JsonObject? System = null,
    int? DelaySeconds = null,
    string? GroupId = null
)
{
    /// <summary>The message of SendMessage, or of an entry of SendMessageBatch.</summary>
    public static NewMessage Of(Place place, JsonObject request) =>
        new(
            place.AccessKeyId,
            request.String("MessageBody") ?? "",
            request.Object("MessageAttributes"),
            request.Object("MessageSystemAttributes"),
            request.Int("DelaySeconds"),
            request.String("MessageGroupId")
        );

    /// <summary>The size that counts: the body and the attributes, without system attributes, in bytes.</summary>
    public long Size => Encoding.UTF8.GetByteCount(Body) + MessageAttributes.Size(Attributes);

    /// <exception cref="AwsException">
    /// What SendMessage refuses
    /// (docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html).
    /// </exception>
    public void Check(Queue queue)
    {
        if (Body.Length == 0)
        {
            throw SqsErrors.Missing("MessageBody");
        }
        if (!Body.All(IsAllowed))
        {
            throw new AwsException(
                "InvalidMessageContents",
                "Invalid characters found. Valid unicode characters are #x9 | #xA | #xD | #x20 to #xD7FF | #xE000 to #xFFFD | "
                    + "#x10000 to #x10FFFF"
            );
        }
        if (DelaySeconds is not (null or (>= 0 and <= 900)))
        {
            throw SqsErrors.Invalid("DelaySeconds", DelaySeconds, "DelaySeconds must be >= 0 and <= 900.");
        }
        MessageAttributes.Check(Attributes);
        MessageAttributes.CheckSystem(System);
        if (Size > queue.Settings.MaximumMessageSize)
        {
            throw SqsErrors.Invalid(
                $"One or more parameters are invalid. Reason: Message must be shorter than {queue.Settings.MaximumMessageSize} bytes."
            );
        }
    }

    /// <summary>XML's characters; halves of surrogate pairs were refused with the request.</summary>
    private static bool IsAllowed(char c) => c is '\t' or '\n' or '\r' or >= ' ' and <= '\uFFFD';
}
