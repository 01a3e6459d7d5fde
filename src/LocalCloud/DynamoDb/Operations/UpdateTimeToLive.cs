using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Storage;
using LocalCloud.DynamoDb.Tables;

namespace LocalCloud.DynamoDb.Operations;

internal static class UpdateTimeToLive
{
    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var specification = request.Structure("TimeToLiveSpecification");
        var name = specification?.Text("AttributeName");
        new Checks()
            .Required(specification, "timeToLiveSpecification")
            .Member(request, "TimeToLiveSpecification")
            .Required(request["TableName"], "tableName")
            .Throw();
        var enabled = specification!.Flag("Enabled") == true;
        var tableName = TableName.ReadWhole(request);
        var table = TableCatalog.Find(tx, tableName)
            ?? throw DynamoErrors.NotFound($"Requested resource not found: Table: {tableName} not found");
        if (enabled)
        {
            Enable(tx, table, name!);
        }
        else
        {
            Disable(tx, table, name!);
        }
        return new JsonObject
        {
            ["TimeToLiveSpecification"] = new JsonObject { ["Enabled"] = enabled, ["AttributeName"] = name },
        };
    }

    private static void Enable(Transaction tx, TableDefinition table, string attribute)
    {
        if (table.TimeToLive is { } present)
        {
            throw DynamoErrors.Validation(
                present.Attribute == attribute
                    ? "TimeToLive is already enabled"
                    : $"TimeToLive is active on a different AttributeName: current AttributeName is {present.Attribute}"
            );
        }
        var changed = TableCatalog.Save(
            tx,
            table with
            {
                TimeToLive = new TimeToLive(attribute, TableCatalog.NextId(tx)),
            }
        );
        Backfill.Begin(tx, changed);
    }

    private static void Disable(Transaction tx, TableDefinition table, string attribute)
    {
        if (table.TimeToLive is not { } present)
        {
            throw DynamoErrors.Validation("TimeToLive is already disabled");
        }
        if (present.Attribute != attribute)
        {
            throw DynamoErrors.Validation(
                $"TimeToLive is active on a different AttributeName: current AttributeName is {present.Attribute}"
            );
        }
        TableCatalog.Save(tx, table with { TimeToLive = null });
        Purge.Begin(tx, [], [present.IndexId]);
    }
}
