using LocalCloud.DynamoDb.Expressions;
using LocalCloud.DynamoDb.Storage;
using LocalCloud.DynamoDb.Tables;
using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Requests;

/// <summary>
/// Counts what a request consumes: 4 KB for a read unit (half when eventually consistent), 1 KB for a write unit
/// (developer guide, "DynamoDB read and write operations"). Counted only when the request asks for it.
/// </summary>
internal sealed class ConsumedCapacity
{
    private const int ReadUnit = 4096;
    private const int WriteUnit = 1024;

    private readonly List<Usage> usages = [];
    private readonly Dictionary<string, string> arns = [];
    private readonly bool wanted;
    private readonly bool withIndexes;

    private ConsumedCapacity(string? mode)
    {
        wanted = mode is "TOTAL" or "INDEXES";
        withIndexes = mode == "INDEXES";
    }

    /// <summary>"Read" or "Write" in a transaction, whose answers name the kind of unit; null elsewhere.</summary>
    public string? TransactionKind { get; init; }

    private double Factor => TransactionKind is null ? 1 : 2;

    public static ConsumedCapacity Of(JsonObject request)
    {
        var consumed = new ConsumedCapacity(request.Text("ReturnConsumedCapacity"));
        consumed.Called(request.Text("TableName"));
        return consumed;
    }

    public static ConsumedCapacity InTransaction(JsonObject request, string kind) =>
        new(request.Text("ReturnConsumedCapacity")) { TransactionKind = kind };

    /// <summary>Tables are shown as the request calls them: by its ARN one that it names by its ARN.</summary>
    public void Called(string? asked)
    {
        if (wanted && asked is not null && TableName.FromArn(asked) is { } name)
        {
            arns.TryAdd(name, asked);
        }
    }

    /// <summary>Counts a read of <paramref name="bytes"/> from the table or one of its indexes.</summary>
    /// <param name="places">How many places the read looked at, each of which counts at least one unit.</param>
    public void Read(TableDefinition table, IndexDefinition? index, long bytes, bool consistent, int places = 1)
    {
        if (!wanted)
        {
            return;
        }
        var units = Math.Max(places, Units(bytes, ReadUnit)) * (consistent ? 1 : 0.5) * Factor;
        var usage = For(table);
        if (index is null)
        {
            usage.Table += units;
            return;
        }
        usage.Add(index, units);
    }

    /// <summary>
    /// Counts a write that brought an item from <paramref name="old"/> to <paramref name="item"/>; either may be null.
    /// </summary>
    public void Write(TableDefinition table, StoredItem? old, StoredItem? item)
    {
        if (!wanted)
        {
            return;
        }
        var usage = For(table);
        usage.Table += Math.Max(1, Units(Math.Max(old?.Size ?? 0, item?.Size ?? 0), WriteUnit)) * Factor;
        foreach (var index in table.Indexes)
        {
            if (IndexWrite(table, index, old?.Item, item?.Item) is > 0 and var units)
            {
                usage.Add(index, units * Factor);
            }
        }
    }

    /// <summary>Puts the one table's usage into an answer.</summary>
    public void AddTo(JsonObject answer)
    {
        if (usages.Count > 0)
        {
            answer["ConsumedCapacity"] = Show(usages[0]);
        }
    }

    /// <summary>Puts the usage of all tables into the answer of a batch or transaction.</summary>
    public void AddListTo(JsonObject answer)
    {
        if (wanted)
        {
            answer["ConsumedCapacity"] = new JsonArray([.. usages.Select(Show)]);
        }
    }

    private static double Units(long bytes, int unit) => (bytes + unit - 1) / unit;

    private static double IndexWrite(TableDefinition table, IndexDefinition index, Item? old, Item? item)
    {
        var before = old is null ? null : ItemKey.InIndex(table, index, old);
        var after = item is null ? null : ItemKey.InIndex(table, index, item);
        var projection = index.HoldsAll ? null : Projection.Of(index.Projected(table.Keys));
        var gone = before is null ? null : projection?.Apply(old!) ?? old;
        var come = after is null ? null : projection?.Apply(item!) ?? item;
        if (before is { } from && after is { } to && from.SameAs(to))
        {
            return gone!.EqualTo(come!) ? 0 : Math.Max(1, Units(Math.Max(gone.Size, come!.Size), WriteUnit));
        }
        return (gone is null ? 0 : Math.Max(1, Units(gone.Size, WriteUnit)))
            + (come is null ? 0 : Math.Max(1, Units(come.Size, WriteUnit)));
    }

    private Usage For(TableDefinition table)
    {
        var usage = usages.Find(u => u.Name == table.Name);
        if (usage is null)
        {
            usages.Add(usage = new Usage(table.Name));
        }
        return usage;
    }

    private JsonObject Show(Usage usage)
    {
        var shown = Amount(usage.Table + usage.Local.Values.Sum() + usage.Global.Values.Sum());
        shown.Insert(0, "TableName", arns.GetValueOrDefault(usage.Name, usage.Name));
        if (!withIndexes)
        {
            return shown;
        }
        shown["Table"] = Amount(usage.Table);
        foreach (
            var (member, indexes) in (ReadOnlySpan<(string, Dictionary<string, double>)>)
                [("LocalSecondaryIndexes", usage.Local), ("GlobalSecondaryIndexes", usage.Global)]
        )
        {
            if (indexes.Count > 0)
            {
                shown[member] = new JsonObject(
                    indexes.Select(i => KeyValuePair.Create<string, JsonNode?>(i.Key, Amount(i.Value)))
                );
            }
        }
        return shown;
    }

    private JsonObject Amount(double units)
    {
        var amount = new JsonObject { ["CapacityUnits"] = units };
        if (TransactionKind is not null)
        {
            amount[$"{TransactionKind}CapacityUnits"] = units;
        }
        return amount;
    }

    private sealed class Usage(string name)
    {
        public string Name => name;

        public double Table { get; set; }

        public Dictionary<string, double> Local { get; } = [];

        public Dictionary<string, double> Global { get; } = [];

        public void Add(IndexDefinition index, double units)
        {
            var indexes = index.IsGlobal ? Global : Local;
            indexes[index.Name] = indexes.GetValueOrDefault(index.Name) + units;
        }
    }
}
