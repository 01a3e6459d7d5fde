using System.Security.Cryptography;
using LocalCloud.Sqs.Queues;

namespace LocalCloud.Sqs.Messages;

/// <summary>
/// The messages of queues. One that was given out is hidden until its time is over; one that is older than its queue keeps
/// messages is gone, also before its row is.
/// </summary>
internal static class MessageStore
{
    private const string Columns =
        "id, message_id, body, attributes, system, group_id, sender, sent, received, first, source";

    /// <summary>Puts a message, which was checked, into a queue; answers what SendMessage does.</summary>
    public static JsonObject Send(Transaction tx, Queue queue, NewMessage message)
    {
        Expire(tx, queue);
        var id = Guid.NewGuid().ToString();
        var delay = message.DelaySeconds ?? queue.Settings.DelaySeconds;
        tx.Execute(
            """
            insert into sqs_message (queue, message_id, body, attributes, system, group_id, sender, sent, visible)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            queue.Id,
            id,
            message.Body,
            TextOf(message.Attributes),
            TextOf(message.System),
            message.GroupId,
            message.Sender,
            tx.NowMs,
            tx.NowMs + (delay * 1000L)
        );
        tx.Tell(queue.Topic);
        var answer = new JsonObject { ["MessageId"] = id, ["MD5OfMessageBody"] = Md5(message.Body) };
        if (message.Attributes is { Count: > 0 } attributes)
        {
            answer["MD5OfMessageAttributes"] = MessageAttributes.Md5(attributes);
        }
        if (message.System is { Count: > 0 } system)
        {
            answer["MD5OfMessageSystemAttributes"] = MessageAttributes.Md5(system);
        }
        return answer;
    }

    /// <summary>
    /// Gives messages out, hidden for a time. Those that were given out too often go to the dead-letter queue instead.
    /// </summary>
    public static List<ReceivedMessage> Receive(Transaction tx, Queue queue, int most, int hiddenSeconds)
    {
        Expire(tx, queue);
        var deadLetters = queue.Settings.Redrive is { } redrive ? QueueStore.FindArn(tx, redrive.Target) : null;
        var given = new List<ReceivedMessage>();
        while (given.Count < most)
        {
            var found = tx.Query(
                $"select {Columns} from sqs_message where queue = $1 and visible <= $2 order by visible, id limit $3",
                row => ReceivedMessage.Read(queue, row),
                queue.Id,
                tx.NowMs,
                most - given.Count
            );
            foreach (var message in found)
            {
                if (deadLetters is not null && message.Received >= queue.Settings.Redrive!.MaxReceiveCount)
                {
                    Move(tx, queue, message, deadLetters);
                }
                else
                {
                    given.Add(GiveOut(tx, message, hiddenSeconds));
                }
            }
            // Messages hidden for no time are found again at once; a receive gives each of them out once.
            if (found.Count == 0 || hiddenSeconds == 0)
            {
                break;
            }
        }
        return given;
    }

    /// <summary>When the first message of a queue can be received; null when there is none.</summary>
    public static long? FirstVisible(Transaction tx, Queue queue) =>
        tx.First(
            "select visible from sqs_message where queue = $1 and sent > $2 order by visible, id limit 1",
            row => (long?)row.Long(0),
            queue.Id,
            queue.Oldest(tx.NowMs)
        );

    /// <summary>Deletes what was given out last under a handle; an older handle deletes nothing, as AWS allows.</summary>
    public static void Delete(Transaction tx, ReceiptHandle handle) =>
        tx.Execute(
            "delete from sqs_message where id = $1 and queue = $2 and receipt = $3",
            handle.Message,
            handle.Queue,
            handle.Receipt
        );

    /// <summary>Since when a message is hidden for the holder of a handle; null when it is not.</summary>
    public static long? HiddenSince(Transaction tx, ReceiptHandle handle) =>
        tx.First(
            "select taken from sqs_message where id = $1 and queue = $2 and receipt = $3 and visible > $4",
            row => (long?)row.Long(0),
            handle.Message,
            handle.Queue,
            handle.Receipt,
            tx.NowMs
        );

    public static void Hide(Transaction tx, Queue queue, ReceiptHandle handle, int seconds)
    {
        tx.Execute("update sqs_message set visible = $2 where id = $1", handle.Message, tx.NowMs + (seconds * 1000L));
        tx.Tell(queue.Topic);
    }

    /// <summary>How many messages can be received, are with a receiver, and are delayed.</summary>
    public static (long Visible, long Hidden, long Delayed) Count(Transaction tx, Queue queue) =>
        tx.First(
            """
            select count(*) filter (where visible <= $2), count(*) filter (where visible > $2 and taken is not null),
                count(*) filter (where visible > $2 and taken is null)
            from sqs_message where queue = $1 and sent > $3
            """,
            row => (row.Long(0), row.Long(1), row.Long(2)),
            queue.Id,
            tx.NowMs,
            queue.Oldest(tx.NowMs)
        );

#pragma warning disable CA5351 // SQS answers with a message's MD5; nothing is kept safe by it.
    public static string Md5(string text) => Convert.ToHexStringLower(MD5.HashData(Encoding.UTF8.GetBytes(text)));
#pragma warning restore CA5351

    private static ReceivedMessage GiveOut(Transaction tx, ReceivedMessage message, int hiddenSeconds)
    {
        var receipt = Random.Shared.NextInt64();
        tx.Execute(
            """
            update sqs_message set visible = $2, received = received + 1, first = ifnull(first, $3), taken = $3, receipt = $4
            where id = $1
            """,
            message.Id,
            tx.NowMs + (hiddenSeconds * 1000L),
            tx.NowMs,
            receipt
        );
        return message with { Received = message.Received + 1, First = message.First ?? tx.NowMs, Receipt = receipt };
    }

    /// <summary>The message keeps its id, its age and its count of receipts (sqs-dead-letter-queues.html).</summary>
    private static void Move(Transaction tx, Queue queue, ReceivedMessage message, Queue deadLetters)
    {
        tx.Execute(
            "update sqs_message set queue = $2, source = $3, visible = $4, taken = null, receipt = null where id = $1",
            message.Id,
            deadLetters.Id,
            queue.Arn(tx.Place),
            tx.NowMs
        );
        tx.Tell(deadLetters.Topic);
    }

    private static void Expire(Transaction tx, Queue queue) =>
        tx.Execute("delete from sqs_message where queue = $1 and sent <= $2", queue.Id, queue.Oldest(tx.NowMs));

    private static string? TextOf(JsonObject? members) => members is { Count: > 0 } ? Json.Text(members) : null;
}
