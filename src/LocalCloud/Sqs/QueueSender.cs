using LocalCloud.Sqs.Messages;
using LocalCloud.Sqs.Queues;

namespace LocalCloud.Sqs;

/// <summary>
/// How other services put messages into queues, as part of their own commits. They refuse before they write.
/// </summary>
internal static class QueueSender
{
    private const string Action = "sqs:SendMessage";

    /// <summary>Sends for a service that enters with a role of the account.</summary>
    /// <exception cref="AwsException">QueueDoesNotExist, or what SendMessage refuses.</exception>
    public static void Send(Transaction tx, string queueArn, NewMessage message)
    {
        var queue = QueueStore.FindArn(tx, queueArn) ?? throw SqsErrors.NoQueue();
        message.Check(queue);
        MessageStore.Send(tx, queue, message);
    }

    /// <summary>Sends for a service that the queue's own policy must let in.</summary>
    /// <param name="service">The service principal, for example <c>events.amazonaws.com</c>.</param>
    /// <param name="sourceArn">The resource on whose behalf, for example the rule's ARN.</param>
    /// <exception cref="AwsException">
    /// AccessDeniedException, QueueDoesNotExist, or what SendMessage refuses.
    /// </exception>
    public static void SendAs(Transaction tx, string service, string sourceArn, string queueArn, NewMessage message)
    {
        var queue = QueueStore.FindArn(tx, queueArn) ?? throw SqsErrors.NoQueue();
        if (queue.Settings.Policy?.Permits(service, Action, queueArn, sourceArn, tx.Place.AccountId) != true)
        {
            throw new AwsException(
                "AccessDeniedException",
                $"The queue {queue.Name} does not let {service} send to it for {sourceArn}. Give it a Policy that allows "
                    + $"{Action} to the service {service} with this aws:SourceArn.",
                403
            );
        }
        message.Check(queue);
        MessageStore.Send(tx, queue, message);
    }
}
