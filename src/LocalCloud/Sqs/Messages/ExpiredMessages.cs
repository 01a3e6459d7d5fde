using LocalCloud.Sqs.Queues;

namespace LocalCloud.Sqs.Messages;

/// <summary>
/// Messages that are older than their queue keeps them are gone for everybody (SQS Developer Guide, "Amazon SQS message
/// queue timestamps and retention": MessageRetentionPeriod). The rows of a queue that nobody uses any more go in the
/// background.
/// </summary>
internal static class ExpiredMessages
{
    private const int AtOnce = 500;

    public static bool Sweep(Transaction tx)
    {
        var left = AtOnce;
        foreach (var queue in QueueStore.List(tx, "", "", int.MaxValue))
        {
            left -= tx.Execute(
                "delete from sqs_message where id in (select id from sqs_message where queue = $1 and sent <= $2 order by sent limit $3)",
                queue.Id,
                queue.Oldest(tx.NowMs),
                left
            );
            if (left == 0)
            {
                return true;
            }
        }
        return false;
    }
}
