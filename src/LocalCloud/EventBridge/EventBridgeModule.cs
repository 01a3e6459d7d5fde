using LocalCloud.EventBridge.Archives;
using LocalCloud.EventBridge.Operations;
using LocalCloud.EventBridge.Schedules;
using LocalCloud.EventBridge.Targets;
using LocalCloud.Protocol.Checks;

namespace LocalCloud.EventBridge;

/// <summary>Amazon EventBridge: buses, rules, targets, events and their delivery, schedules, archives.</summary>
internal sealed class EventBridgeModule : IModule
{
    public string Tables =>
        """
            create table events_bus (
                name text primary key,
                description text,
                kms_key text,
                dead_letter text,
                log_config text,
                policy text,
                created integer not null,
                modified integer not null,
                stamp integer not null) without rowid;
            insert into events_bus (name, created, modified, stamp) values ('default', unixepoch() * 1000, unixepoch() * 1000, 0);
            create table events_rule (
                bus text not null,
                name text not null,
                pattern text,
                schedule text,
                state text not null,
                description text,
                role text,
                managed text,
                primary key (bus, name)) without rowid;
            create table events_target (
                place integer primary key autoincrement,
                bus text not null,
                rule text not null,
                id text not null,
                arn text not null,
                body text not null,
                unique (bus, rule, id));
            create index events_target_arn on events_target (arn);
            create table events_tag (
                arn text not null,
                key text not null,
                value text not null,
                primary key (arn, key)) without rowid;
            create table events_archive (
                name text primary key,
                bus text not null,
                pattern text,
                description text,
                retention integer not null,
                kms_key text,
                created integer not null) without rowid;
            create table events_archived (
                id integer primary key autoincrement,
                archive text not null,
                time integer not null,
                archived integer not null,
                bytes integer not null,
                json blob not null);
            create index events_archived_time on events_archived (archive, time, id);
            create index events_archived_age on events_archived (archive, archived);
            create table events_replay (
                name text primary key,
                archive text not null,
                bus text not null,
                description text,
                filters text,
                first integer not null,
                last integer not null,
                state text not null,
                started integer not null,
                ended integer,
                reached integer) without rowid;
            """;

    /// <summary>Who EventBridge is to the policies of its targets.</summary>
    public const string Principal = "events.amazonaws.com";

    // AWS's message about too many entries, recorded, shows two members that its public model lacks.
    private readonly RequestChecks checks = new("events")
    {
        Hidden = new Dictionary<string, string[]>
        {
            ["PutEventsRequestEntry"] = ["kmsKeyIdentifier", "internalMetadata"],
        },
    };

    /// <summary>How lists come in pages.</summary>
    public static readonly Paging Paging = new("Limit", "NextToken", 100, () =>
        Errors.Invalid("Parameter NextToken is not valid.")
    );

    private readonly EventRouter router = new();

    public EventBridgeModule() => ServiceEvents = new ServiceEvents(router);

    /// <summary>What services tell the default event bus.</summary>
    public ServiceEvents ServiceEvents { get; }

    public IEnumerable<Service> Services =>
        [
            new Service(
                "events",
                "events",
                checks.Before([
                    Operation.Write("CreateEventBus", CreateEventBus.Run),
                    Operation.Read("DescribeEventBus", DescribeEventBus.Run),
                    Operation.Write("UpdateEventBus", UpdateEventBus.Run),
                    Operation.Read("ListEventBuses", ListEventBuses.Run),
                    Operation.Write("DeleteEventBus", DeleteEventBus.Run),
                    Operation.Write("PutPermission", PutPermission.Run),
                    Operation.Write("RemovePermission", RemovePermission.Run),
                    Operation.Write("PutRule", PutRule.Run),
                    Operation.Read("DescribeRule", DescribeRule.Run),
                    Operation.Read("ListRules", ListRules.Run),
                    Operation.Write("EnableRule", EnableRule.Run),
                    Operation.Write("DisableRule", DisableRule.Run),
                    Operation.Write("DeleteRule", DeleteRule.Run),
                    Operation.Write("PutTargets", PutTargets.Run),
                    Operation.Read("ListTargetsByRule", ListTargetsByRule.Run),
                    Operation.Read("ListRuleNamesByTarget", ListRuleNamesByTarget.Run),
                    Operation.Write("RemoveTargets", RemoveTargets.Run),
                    Operation.Write("TagResource", TagResource.Run),
                    Operation.Write("UntagResource", UntagResource.Run),
                    Operation.Read("ListTagsForResource", ListTagsForResource.Run),
                    Operation.Write("PutEvents", new PutEvents(router).Run),
                    Operation.Read("TestEventPattern", TestEventPattern.Run),
                    Operation.Write("CreateArchive", CreateArchive.Run),
                    Operation.Write("UpdateArchive", UpdateArchive.Run),
                    Operation.Read("DescribeArchive", DescribeArchive.Run),
                    Operation.Read("ListArchives", ListArchives.Run),
                    Operation.Write("DeleteArchive", DeleteArchive.Run),
                    Operation.Write("StartReplay", StartReplay.Run),
                    Operation.Read("DescribeReplay", DescribeReplay.Run),
                    Operation.Read("ListReplays", ListReplays.Run),
                    Operation.Write("CancelReplay", CancelReplay.Run),
                ])
            )
            {
                TargetPrefix = "AWSEvents",
            },
        ];

    public IEnumerable<Worker> Workers =>
        [
            Delivery.Kind.By(new Delivery(router).Retry),
            Scheduler.Kind.By(new Scheduler(router).Fire),
            Replayer.Kind.By(new Replayer(router).Continue),
            ServiceEvents.Kind.By(ServiceEvents.Deliver),
        ];

    public void Register(Store store) => store.Forget(ArchivedEvents.Sweep);
}
