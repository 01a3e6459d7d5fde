using LocalCloud.Logs.Operations;
using LocalCloud.Protocol.Checks;

namespace LocalCloud.Logs;

/// <summary>Amazon CloudWatch Logs: groups, streams, events and their filters.</summary>
internal sealed class LogsModule : IModule
{
    public string Tables =>
        """
            create table log_group (
                id integer primary key,
                name text not null unique,
                created integer not null,
                retention integer,
                kms_key text,
                class text not null default 'STANDARD');
            create table log_stream (
                id integer primary key,
                grp integer not null,
                name text not null,
                created integer not null,
                first integer,
                last integer,
                ingested integer,
                unique (grp, name));
            create table log_event (
                id integer primary key,
                grp integer not null,
                stream integer not null,
                time integer not null,
                ingested integer not null,
                message text not null);
            -- Ends with the id, as each index does.
            create index log_event_group on log_event (grp, time);
            -- Of no group: see LogEvents.
            insert into log_event (id, grp, stream, time, ingested, message) values (0, 0, 0, 0, 0, '');
            create table log_tag (
                grp integer not null,
                key text not null,
                value text not null,
                primary key (grp, key)) without rowid;
            create table log_policy (
                name text primary key,
                document text not null,
                updated integer not null) without rowid;
            """;

    private readonly RequestChecks checks = new("logs") { ErrorType = LogErrors.InvalidType };

    public IEnumerable<Service> Services =>
        [
            new Service(
                "logs",
                "logs",
                checks
                    .Before([
                        Operation.Write("CreateLogGroup", CreateLogGroup.Run),
                        Operation.Write("DeleteLogGroup", DeleteLogGroup.Run),
                        Operation.Read("DescribeLogGroups", DescribeLogGroups.Run),
                        Operation.Write("PutRetentionPolicy", PutRetentionPolicy.Run),
                        Operation.Write("DeleteRetentionPolicy", DeleteRetentionPolicy.Run),
                        Operation.Write("CreateLogStream", CreateLogStream.Run),
                        Operation.Write("DeleteLogStream", DeleteLogStream.Run),
                        Operation.Read("DescribeLogStreams", DescribeLogStreams.Run),
                        Operation.Write("PutLogEvents", PutLogEvents.Run),
                        Operation.Read("GetLogEvents", GetLogEvents.Run),
                        Operation.Read("FilterLogEvents", FilterLogEvents.Run),
                        Operation.Write("TagResource", TagResource.Run),
                        Operation.Write("UntagResource", UntagResource.Run),
                        Operation.Read("ListTagsForResource", ListTagsForResource.Run),
                        Operation.Write("TagLogGroup", TagLogGroup.Run),
                        Operation.Write("UntagLogGroup", UntagLogGroup.Run),
                        Operation.Read("ListTagsLogGroup", ListTagsLogGroup.Run),
                        Operation.Write("PutResourcePolicy", PutResourcePolicy.Run),
                        Operation.Read("DescribeResourcePolicies", DescribeResourcePolicies.Run),
                        Operation.Write("DeleteResourcePolicy", DeleteResourcePolicy.Run),
                    ])
                    .Select(operation => operation.Behind(LogNames.Check))
            )
            {
                TargetPrefix = "Logs_20140328",
            },
        ];

    public void Register(Store store) => store.Forget(ExpiredEvents.Sweep);
}
