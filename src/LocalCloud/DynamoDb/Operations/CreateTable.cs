using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Tables;

namespace LocalCloud.DynamoDb.Operations;

/// <summary>The answer says CREATING as AWS's does; the table can be used at once, and DescribeTable says ACTIVE.</summary>
internal static class CreateTable
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        Check(request);
        var name = request.Text("TableName")!;
        var onDemand = TableSettings.BillingMode(request) == "PAY_PER_REQUEST";
        var throughput = SchemaReader.ReadThroughput(request);
        if (onDemand && throughput is not null)
        {
            throw DynamoErrors.Invalid(
                "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST"
            );
        }
        if (!onDemand && throughput is null)
        {
            throw DynamoErrors.Invalid(
                "ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED"
            );
        }
        var types = SchemaReader.ReadAttributes(request);
        var keys = SchemaReader.ReadKeys(request, types);
        IndexRules.CheckLocalAllowed(keys, request.List("LocalSecondaryIndexes") is { Count: > 0 });
        IndexDefinition[] indexes =
        [
            .. ReadIndexes(request, "LocalSecondaryIndexes", isGlobal: false),
            .. ReadIndexes(request, "GlobalSecondaryIndexes", isGlobal: true),
        ];
        IndexRules.Check(keys, indexes, onDemand, isNew: true);
        IndexRules.CheckAllUsed(types, keys, indexes);
        var tags = TagRules.Merge(new Dictionary<string, string>(), request);
        if (TableCatalog.Find(tx, name) is not null)
        {
            throw DynamoErrors.InUse($"Table already exists: {name}");
        }
        var table = TableCatalog.Save(
            tx,
            new TableDefinition
            {
                Id = TableCatalog.NextId(tx),
                Revision = 0,
                Name = name,
                Uid = Guid.NewGuid(),
                Created = tx.Now,
                AttributeTypes = types,
                Keys = keys,
                Indexes = [.. indexes.Select(i => i with { Id = TableCatalog.NextId(tx) })],
                OnDemand = onDemand,
                OnDemandSince = onDemand ? tx.Now : null,
                Throughput = throughput ?? new Throughput(0, 0),
                Warm = WarmThroughput.ReadNew(request, "table", onDemand, throughput ?? new Throughput(0, 0)),
                Ceiling = OnDemandCeiling.Read(request, null, onDemand, null, isNew: true),
                Shown = TableSettings.Read(tx, request, name, null),
                DeletionProtected = request.Flag("DeletionProtectionEnabled") == true,
                Tags = tags,
            }
        );
        return new JsonObject { ["TableDescription"] = TableDescription.Of(tx, table, "CREATING") };

        IEnumerable<IndexDefinition> ReadIndexes(JsonObject from, string member, bool isGlobal)
        {
            var given = from.Structures(member);
            return given?.Count == 0
                ? throw DynamoErrors.Invalid($"List of {member} is empty")
                : given?.Select(i => SchemaReader.ReadIndex(i, isGlobal, types, onDemand)) ?? [];
        }
    }

    private static void Check(JsonObject request)
    {
        var checks = new Checks();
        var name = TableName.RequiredOf(request);
        checks
            .Required(request["AttributeDefinitions"], "attributeDefinitions")
            .Length(name, "tableName", 3, 255)
            .Pattern(name, "tableName", TableName.Allowed());
        checks
            .Member(request, "AttributeDefinitions")
            .Required(request["KeySchema"], "keySchema")
            .Member(request, "KeySchema");
        SchemaReader.CheckPair(checks, request, "keySchema");
        TableSettings.Check(request, checks);
        checks
            .Member(request, "GlobalSecondaryIndexes", "GlobalSecondaryIndexList")
            .Member(request, "LocalSecondaryIndexes", "LocalSecondaryIndexList");
        var at = 0;
        foreach (var index in request.Structures("LocalSecondaryIndexes") ?? [])
        {
            SchemaReader.CheckPair(checks, index, $"localSecondaryIndexes.{++at}.member.keySchema");
        }
        checks.Throw();
    }
}
