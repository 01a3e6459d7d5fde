using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Storage;
using LocalCloud.DynamoDb.Tables;

namespace LocalCloud.DynamoDb.Operations;

/// <summary>Changes take effect at once; only the back-fill of a new index over many items goes on after the answer.</summary>
internal static class UpdateTable
{
    private static readonly string[] Changes =
    [
        "ProvisionedThroughput",
        "BillingMode",
        "GlobalSecondaryIndexUpdates",
        "StreamSpecification",
        "SSESpecification",
        "TableClass",
        "DeletionProtectionEnabled",
        "OnDemandThroughput",
        "WarmThroughput",
        "TableThroughputMode",
    ];

    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var name = TableName.RequiredOf(request);
        Check(request, name);
        name = TableName.Resolve(name);
        if (request["ReplicaUpdates"] is not null || request["GlobalTableWitnessUpdates"] is not null)
        {
            throw DynamoErrors.Validation(
                "Global tables (ReplicaUpdates) are not in the local cloud. They need a real AWS account."
            );
        }
        var updates = request.Structures("GlobalSecondaryIndexUpdates");
        // An empty list of index changes counts as none, but is refused beside other changes.
        if (!Changes.Any(c => request[c] is not null && !(c == "GlobalSecondaryIndexUpdates" && updates?.Count == 0)))
        {
            throw DynamoErrors.Validation(
                "At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, GlobalSecondaryIndexUpdates, "
                    + "SSESpecification, ReplicaUpdates, MultiAccountReplicaReady, ReplicaTransitRoleArn, MultiRegionConsistency, "
                    + "DeletionProtectionEnabled, OnDemandThroughput, WarmThroughput or TableClass is required"
            );
        }
        if (updates?.Count == 0)
        {
            throw DynamoErrors.Invalid("List of GlobalSecondaryIndexUpdates is empty");
        }
        CheckBilling(request);
        WarmThroughput.CheckGiven(request, "table");
        GlobalIndexUpdates.CheckTogether(updates ?? []);
        var table = TableCatalog.Find(tx, name)
            ?? throw DynamoErrors.NotFound($"Requested resource not found: Table: {name} not found");
        if (updates?.Count(u => u["Create"] is not null || u["Delete"] is not null) > 1)
        {
            throw new AwsException(
                "LimitExceededException",
                "Subscriber limit exceeded: Only 1 online index can be created or deleted simultaneously per table"
            );
        }
        CheckCombination(request, updates ?? []);
        var changed = ChangeBilling(tx, request, WarmThroughput.Keep(table));
        changed = changed with
        {
            Shown = TableSettings.Read(tx, request, table.Name, table),
            DeletionProtected = request.Flag("DeletionProtectionEnabled") ?? table.DeletionProtected,
            Ceiling = OnDemandCeiling.Read(request, table.Ceiling, changed.OnDemand, null, isNew: false),
            Warm = request.Structure("WarmThroughput") is { } warm
                ? WarmThroughput.ReadChange(warm, "table", WarmThroughput.Now(changed))
                : changed.Warm,
        };
        foreach (var update in updates ?? [])
        {
            changed = GlobalIndexUpdates.Apply(tx, request, changed, update);
        }
        GlobalIndexUpdates.CheckCapacity(changed);
        changed = TableCatalog.Save(tx, changed);
        var gone = table.Indexes.Where(i => changed.Indexes.All(c => c.Id != i.Id)).Select(i => i.Id).ToList();
        if (gone.Count > 0)
        {
            Purge.Begin(tx, [], gone);
        }
        var shown = TableDescription.Of(tx, changed, "UPDATING");
        if (
            request["SSESpecification"] is not null
            && (shown["SSEDescription"] ?? table.Show("SSEDescription")) is JsonObject encryption
        )
        {
            encryption["Status"] = "UPDATING";
            shown["SSEDescription"] = encryption.Parent is null ? encryption : encryption.DeepClone();
        }
        ShowIndexChanges(shown, gone.Count > 0 ? table : null, changed);
        if (changed.Indexes.Any(i => !i.IsActive))
        {
            Backfill.Begin(tx, changed);
        }
        return new JsonObject { ["TableDescription"] = shown };
    }

    /// <summary>Some changes come alone (recorded behaviour).</summary>
    private static void CheckCombination(JsonObject request, IReadOnlyList<JsonObject> updates)
    {
        var given = Changes.Where(c => request[c] is not null).ToList();
        (string Member, string Shown)[] alone =
        [
            ("SSESpecification", "Server-Side Encryption"),
            ("TableClass", "TableClass"),
            ("DeletionProtectionEnabled", "DeletionProtection"),
        ];
        foreach (var (member, shown) in alone)
        {
            if (given.Count > 1 && given.Contains(member))
            {
                throw DynamoErrors.Invalid($"{shown} modification must be the only operation in the request");
            }
        }
        if (given.Contains("WarmThroughput") && updates.Any(u => u["Create"] is not null))
        {
            throw DynamoErrors.Invalid(
                "Create global secondary index cannot be specified when updating WarmThroughput"
            );
        }
        if (given.Contains("WarmThroughput") && given.Except(["GlobalSecondaryIndexUpdates"]).Count() > 1)
        {
            throw DynamoErrors.Invalid("WarmThroughput must be the only operation in the request");
        }
        if (
            given.Contains("OnDemandThroughput")
            && given
                .Except(["OnDemandThroughput", "BillingMode", "TableThroughputMode", "GlobalSecondaryIndexUpdates"])
                .Any()
        )
        {
            throw DynamoErrors.Invalid(
                "OnDemandThroughput can only be combined with BillingMode in an UpdateTable request"
            );
        }
        var (stream, throughput) = (given.Contains("StreamSpecification"), given.Contains("ProvisionedThroughput"));
        if (stream && throughput)
        {
            throw DynamoErrors.Invalid("You cannot modify stream status while updating table IOPS");
        }
        if ((stream || throughput) && updates.Any(u => u["Create"] is not null || u["Delete"] is not null))
        {
            var other = stream ? "changing stream status" : "updating table IOPS";
            throw DynamoErrors.Invalid($"You cannot create or delete index while {other}");
        }
    }

    private static void Check(JsonObject request, string name)
    {
        var checks = TableName.Check(new Checks(), name).Member(request, "AttributeDefinitions");
        TableSettings.Check(request, checks);
        var at = 0;
        foreach (var update in request.Structures("GlobalSecondaryIndexUpdates") ?? [])
        {
            GlobalIndexUpdates.Check(update, $"globalSecondaryIndexUpdates.{++at}.member.", checks);
        }
        checks.Throw();
    }

    /// <summary>What must hold whatever the table is (recorded: architect/dynalite, test/updateTable.js).</summary>
    private static void CheckBilling(JsonObject request)
    {
        if (SchemaReader.ReadThroughput(request) is null && TableSettings.BillingMode(request) == "PROVISIONED")
        {
            throw DynamoErrors.Invalid("ProvisionedThroughput must be specified when BillingMode is PROVISIONED");
        }
    }

    private static TableDefinition ChangeBilling(Transaction tx, JsonObject request, TableDefinition table)
    {
        var throughput = SchemaReader.ReadThroughput(request);
        var onDemand = TableSettings.BillingMode(request) switch
        {
            "PAY_PER_REQUEST" => true,
            "PROVISIONED" => false,
            _ => table.OnDemand,
        };
        if (onDemand && throughput is not null)
        {
            throw DynamoErrors.Invalid(
                "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST"
            );
        }
        if (
            throughput is not null
            && throughput == table.Throughput
            && request["GlobalSecondaryIndexUpdates"] is null
            && onDemand == table.OnDemand
        )
        {
            throw DynamoErrors.Validation(CapacityTexts.WillNotChange("the table", "the table", throughput));
        }
        var units = onDemand ? new Throughput(0, 0) : throughput ?? table.Throughput;
        return table with
        {
            OnDemand = onDemand,
            OnDemandSince = onDemand && !table.OnDemand ? tx.Now : table.OnDemandSince,
            Throughput = units,
            Indexes = onDemand
                ? [.. table.Indexes.Select(i => i with { Throughput = new Throughput(0, 0) })]
                : table.Indexes,
        };
    }

    /// <summary>The answer shows an index that goes as DELETING, and a new one as CREATING.</summary>
    private static void ShowIndexChanges(JsonObject shown, TableDefinition? before, TableDefinition changed)
    {
        var gone = before?.Global.Where(i => changed.Index(i.Name) is null).ToList() ?? [];
        if (gone.Count == 0)
        {
            return;
        }
        var list = shown["GlobalSecondaryIndexes"] as JsonArray ?? [];
        foreach (var index in gone)
        {
            list.Add(
                new JsonObject
                {
                    ["IndexName"] = index.Name,
                    ["IndexStatus"] = "DELETING",
                    ["KeySchema"] = TableDescription.Keys(index.Keys),
                    ["Projection"] = TableDescription.ProjectionOf(index),
                }
            );
        }
        if (list.Parent is null)
        {
            shown["GlobalSecondaryIndexes"] = list;
        }
    }
}
