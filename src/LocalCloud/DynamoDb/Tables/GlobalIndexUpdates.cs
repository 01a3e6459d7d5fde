using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Tables;

/// <summary>GlobalSecondaryIndexUpdates of UpdateTable: one index made, changed or deleted.</summary>
internal static class GlobalIndexUpdates
{
    private static readonly string[] Verbs = ["Create", "Update", "Delete"];

    public static void Check(JsonObject update, string path, Checks checks)
    {
        checks.Fits(update["Create"], path + "create", "CreateGlobalSecondaryIndexAction");
        foreach (var verb in (ReadOnlySpan<string>)["Update", "Delete"])
        {
            if (update.Structure(verb) is { } other)
            {
                var name = other.Text("IndexName");
                var place = $"{path}{verb.ToLowerInvariant()}.";
                var member = place + "indexName";
                checks
                    .Required(name, member)
                    .Pattern(name, member, TableName.Allowed())
                    .Length(name, member, 3, 255)
                    .Fits(other["ProvisionedThroughput"], place + "provisionedThroughput", "ProvisionedThroughput");
            }
        }
    }

    /// <summary>After all updates every global index of a provisioned table must have its capacity.</summary>
    public static void CheckCapacity(TableDefinition table)
    {
        if (!table.OnDemand && table.Global.FirstOrDefault(i => i.Throughput.Read == 0) is { } without)
        {
            throw DynamoErrors.Invalid($"ProvisionedThroughput must be specified for index: {without.Name}");
        }
    }

    /// <summary>What must hold for the list before the table is looked for.</summary>
    public static void CheckTogether(IEnumerable<JsonObject> updates)
    {
        var names = new HashSet<string>();
        foreach (var update in updates)
        {
            var verbs = Verbs.Where(v => update[v] is not null).ToList();
            if (verbs.Count == 0)
            {
                throw DynamoErrors.Invalid(
                    "One of GlobalSecondaryIndexUpdate.Update, GlobalSecondaryIndexUpdate.Create, "
                        + "GlobalSecondaryIndexUpdate.Delete must not be null"
                );
            }
            if (verbs.Count > 1)
            {
                throw DynamoErrors.Invalid(
                    "Only one global secondary index action is allowed per GlobalSecondaryIndexUpdate object"
                );
            }
            var name = update.Structure(verbs[0])!.Text("IndexName")!;
            if (!names.Add(name))
            {
                throw DynamoErrors.Invalid(
                    $"Only one global secondary index update per index is allowed simultaneously. Index: {name}"
                );
            }
            WarmThroughput.CheckGiven(update.Structure("Update"), $"index: {name}");
        }
    }

    public static TableDefinition Apply(Transaction tx, JsonObject request, TableDefinition table, JsonObject update)
    {
        if (update.Structure("Create") is { } create)
        {
            return Create(tx, request, table, create);
        }
        var name = (update.Structure("Update") ?? update.Structure("Delete")!).Text("IndexName")!;
        if (table.Local.Any(i => i.Name == name))
        {
            var verb = update["Delete"] is null ? "update" : "delete";
            throw DynamoErrors.Validation($"Cannot {verb} an index that is not a GlobalSecondaryIndex: {name}");
        }
        if (table.Global.All(i => i.Name != name))
        {
            var shown = update["Update"] is null ? "" : $": Index {name} for table {table.Name}";
            throw DynamoErrors.NotFound("Requested resource not found" + shown);
        }
        if (update["Delete"] is not null)
        {
            var left = table.Indexes.Where(i => i.Name != name).ToList();
            var used = table.Keys.Attributes.Concat(left.SelectMany(i => i.Keys.Attributes)).ToHashSet();
            return table with
            {
                Indexes = left,
                AttributeTypes = table.AttributeTypes.Where(a => used.Contains(a.Key)).ToDictionary(),
            };
        }
        return table with
        {
            Indexes =
            [
                .. table.Indexes.Select(i => i.Name == name ? Change(table, i, update.Structure("Update")!) : i),
            ],
        };
    }

    private static IndexDefinition Change(TableDefinition table, IndexDefinition index, JsonObject update)
    {
        var units = SchemaReader.ReadThroughput(update);
        var warm = update.Structure("WarmThroughput");
        if (
            table.OnDemand
            && (units is not null || (warm is null && update.Structure("OnDemandThroughput") is not { Count: > 0 }))
        )
        {
            throw DynamoErrors.Invalid(
                $"The only Updates for index: {index.Name} when TableThroughputMode is PAY_PER_REQUEST "
                    + "can be to OnDemandThroughput, WarmThroughput"
            );
        }
        if (units is not null && units == index.Throughput)
        {
            throw DynamoErrors.Validation(
                CapacityTexts.WillNotChange($"the index {index.Name}", $"index {index.Name}", units)
            );
        }
        return index with
        {
            Throughput = units ?? index.Throughput,
            Warm = warm is null
                ? index.Warm
                : WarmThroughput.ReadChange(warm, $"index {index.Name}", WarmThroughput.Now(table, index)),
            Ceiling = OnDemandCeiling.Read(update, index.Ceiling, table.OnDemand, index.Name, isNew: false),
        };
    }

    private static TableDefinition Create(Transaction tx, JsonObject request, TableDefinition table, JsonObject create)
    {
        var types = new Dictionary<string, AttributeType>(table.AttributeTypes);
        var given = SchemaReader.ReadAttributes(request);
        foreach (var (name, type) in given)
        {
            if (types.TryGetValue(name, out var present) && present != type)
            {
                throw DynamoErrors.Invalid(
                    "Attributes cannot be redefined. Please check that your attribute has the same type as previously defined. "
                        + $"Existing schema: Schema:[SchemaElement: key{{{name}:{present.Name()}:HASH}}] "
                        + $"New schema: Schema:[SchemaElement: key{{{name}:{type.Name()}:HASH}}]"
                );
            }
            types[name] = type;
        }
        if (table.Index(create.Text("IndexName")!) is not null)
        {
            throw DynamoErrors.Validation("Attempting to create an index which already exists");
        }
        if (request["AttributeDefinitions"] is null)
        {
            throw DynamoErrors.Invalid($"AttributeDefinitions is not specified for index: {create.Text("IndexName")}");
        }
        // The request must define the index's keys, even those that the table knows already.
        var index = SchemaReader.ReadIndex(create, isGlobal: true, given, table.OnDemand);
        IndexDefinition[] indexes =
        [
            .. table.Indexes,
            index with
            {
                Id = TableCatalog.NextId(tx),
                FilledTo = long.MinValue,
            },
        ];
        IndexRules.Check(table.Keys, indexes, table.OnDemand, isNew: false);
        var used = table.Keys.Attributes.Concat(indexes.SelectMany(i => i.Keys.Attributes)).ToHashSet();
        return table with { Indexes = indexes, AttributeTypes = types.Where(t => used.Contains(t.Key)).ToDictionary() };
    }
}
