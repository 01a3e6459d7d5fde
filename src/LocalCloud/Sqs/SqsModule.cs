using LocalCloud.Sqs.Messages;
using LocalCloud.Sqs.Operations;

namespace LocalCloud.Sqs;

/// <summary>Amazon SQS: standard queues and their messages.</summary>
internal sealed class SqsModule : IModule
{
    public string Tables =>
        """
            create table sqs_queue (
                id integer primary key autoincrement,
                name text not null unique,
                attributes text not null,
                created integer not null,
                modified integer not null,
                purged integer not null default 0,
                stamp integer not null default (random()));
            create table sqs_message (
                id integer primary key autoincrement,
                queue integer not null,
                message_id text not null,
                body text not null,
                attributes text,
                system text,
                group_id text,
                sender text not null,
                sent integer not null,
                visible integer not null,
                received integer not null default 0,
                first integer,
                taken integer,
                receipt integer,
                source text);
            create index sqs_message_visible on sqs_message (queue, visible, id);
            create index sqs_message_sent on sqs_message (queue, sent);
            create table sqs_tag (
                queue integer not null,
                key text not null,
                value text not null,
                primary key (queue, key)) without rowid;
            create table sqs_deleted (name text primary key, at integer not null) without rowid;
            """;

    public IEnumerable<Service> Services =>
        [
            new Service(
                "sqs",
                "sqs",
                [
                    Operation.Write("CreateQueue", CreateQueue.Run),
                    Operation.Write("DeleteQueue", DeleteQueue.Run),
                    Operation.Read("GetQueueUrl", GetQueueUrl.Run),
                    Operation.Read("ListQueues", ListQueues.Run),
                    Operation.Read("ListDeadLetterSourceQueues", ListDeadLetterSourceQueues.Run),
                    Operation.Read("GetQueueAttributes", GetQueueAttributes.Run),
                    Operation.Write("SetQueueAttributes", SetQueueAttributes.Run),
                    Operation.Read("ListQueueTags", ListQueueTags.Run),
                    Operation.Write("TagQueue", TagQueue.Run),
                    Operation.Write("UntagQueue", UntagQueue.Run),
                    Operation.Write("AddPermission", AddPermission.Run),
                    Operation.Write("RemovePermission", RemovePermission.Run),
                    Operation.Write("PurgeQueue", PurgeQueue.Run),
                    Operation.Write("SendMessage", SendMessage.Run),
                    Operation.Write("SendMessageBatch", SendMessageBatch.Run),
                    Operation.Polling("ReceiveMessage", ReceiveMessage.Run, ReceiveMessage.PollAsync),
                    Operation.Write("DeleteMessage", DeleteMessage.Run),
                    Operation.Write("DeleteMessageBatch", DeleteMessageBatch.Run),
                    Operation.Write("ChangeMessageVisibility", ChangeMessageVisibility.Run),
                    Operation.Write("ChangeMessageVisibilityBatch", ChangeMessageVisibilityBatch.Run),
                ]
            )
            {
                TargetPrefix = "AmazonSQS",
                JsonVersion = "1.0",
                ErrorPrefix = "com.amazonaws.sqs#",
                QueryErrorCode = SqsErrors.CodeOf,
            },
        ];

    public void Register(Store store) => store.Forget(ExpiredMessages.Sweep);
}
