namespace LocalCloud.Sqs.Queues;

/// <summary>Finds and changes queues.</summary>
internal static class QueueStore
{
    private const string Columns = "id, name, created, modified, purged, stamp";

    private static readonly Stamped<QueueSettings> Known = new(QueueSettings.Parse);

    public static Queue? Find(Transaction tx, string name) =>
        tx.First($"select {Columns} from sqs_queue where name = $1", row => Read(tx, row), name);

    /// <summary>The queue of an ARN, or null when there is none of it here.</summary>
    public static Queue? FindArn(Transaction tx, string arn) =>
        QueueName.OfArn(tx.Place, arn) is { } name ? Find(tx, name) : null;

    /// <summary>The queue that a request's QueueUrl names.</summary>
    /// <exception cref="AwsException">QueueDoesNotExist, InvalidAddress.</exception>
    public static Queue Get(Transaction tx, JsonObject request)
    {
        var url = request.String("QueueUrl");
        return string.IsNullOrEmpty(url)
            ? throw SqsErrors.Missing("QueueUrl")
            : Find(tx, QueueName.OfUrl(tx.Place, url)) ?? throw SqsErrors.NoQueue();
    }

    public static List<Queue> List(Transaction tx, string prefix, string after, int most) =>
        tx.Query(
            $"""
            select {Columns} from sqs_queue
            where name > $1 and substr(name, 1, length($2)) = $2 order by name limit $3
            """,
            row => Read(tx, row),
            after,
            prefix,
            most
        );

    public static void Insert(Transaction tx, string name, QueueSettings settings)
    {
        var deleted = tx.First("select at from sqs_deleted where name = $1", row => row.Long(0), name);
        if (deleted + 60_000 > tx.NowMs)
        {
            throw new AwsException(
                "QueueDeletedRecently",
                "You must wait 60 seconds after deleting a queue before you can create another with the same name."
            );
        }
        tx.Execute("delete from sqs_deleted where name = $1", name);
        tx.Execute(
            "insert into sqs_queue (name, attributes, created, modified) values ($1, $2, $3, $3)",
            name,
            settings.Write(),
            tx.NowMs
        );
    }

    public static void Change(Transaction tx, Queue queue, QueueSettings settings) =>
        tx.Execute(
            "update sqs_queue set attributes = $2, modified = $3, stamp = random() where id = $1",
            queue.Id,
            settings.Write(),
            tx.NowMs
        );

    public static void Delete(Transaction tx, Queue queue)
    {
        tx.Execute("delete from sqs_message where queue = $1", queue.Id);
        tx.Execute("delete from sqs_tag where queue = $1", queue.Id);
        tx.Execute("delete from sqs_queue where id = $1", queue.Id);
        tx.Execute("delete from sqs_deleted where at < $1", tx.NowMs - 60_000);
        tx.Execute("insert or replace into sqs_deleted (name, at) values ($1, $2)", queue.Name, tx.NowMs);
    }

    public static void Purge(Transaction tx, Queue queue)
    {
        tx.Execute("delete from sqs_message where queue = $1", queue.Id);
        tx.Execute("update sqs_queue set purged = $2 where id = $1", queue.Id, tx.NowMs);
    }

    private static Queue Read(Transaction tx, Row row)
    {
        var id = row.Long(0);
        var stamp = row.Long(5);
        var settings = Known.Find(stamp)
            ?? Known.Add(stamp, tx.First("select attributes from sqs_queue where id = $1", r => r.String(0), id)!);
        return new Queue(id, row.String(1), row.Long(2), row.Long(3), row.Long(4), settings);
    }
}
