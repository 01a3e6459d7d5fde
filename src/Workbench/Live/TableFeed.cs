using Amazon.DynamoDBv2.DocumentModel;
using Amazon.DynamoDBv2.Model;

namespace Workbench.Live;

/// <summary>An item of a table.</summary>
/// <param name="Key">Its primary key as text, which tells it from all others.</param>
/// <param name="Changed">When the page first saw it so; null for what was there at the first look.</param>
/// <param name="IsNew">It was not there before.</param>
public sealed record TableRow(
    string Key,
    IReadOnlyDictionary<string, string> Values,
    string Json,
    DateTimeOffset? Changed,
    bool IsNew
);

/// <summary>What a look at a table saw.</summary>
/// <param name="Most">So many rows were asked for.</param>
/// <param name="More">There is more than is shown.</param>
public sealed record TablePage(IReadOnlyList<string> Columns, IReadOnlyList<TableRow> Rows, int Most, bool More);

/// <summary>The first items of a table or of one of its indexes, with what has changed since the last look.</summary>
public sealed class TableFeed
{
    private readonly ShopClients clients;
    private readonly TableDescription table;
    private readonly string? index;

    public TableFeed(ShopClients clients, TableDescription table, string? index)
    {
        this.clients = clients;
        this.table = table;
        this.index = string.IsNullOrEmpty(index) ? null : index;
        Page = new Watched<TablePage>(LookAsync, clients.Target.Pause);
    }

    /// <summary>So many items are read; the next look follows a change.</summary>
    public int Most { get; set; } = 100;

    public Watched<TablePage> Page { get; }

    private async Task<TablePage> LookAsync(TablePage? before, CancellationToken cancelled)
    {
        var most = Most;
        var (items, more) = await ScanAsync(most, cancelled).ConfigureAwait(false);
        var known = before?.Rows.ToDictionary(row => row.Key) ?? [];
        // What only comes into sight because more was asked for has not changed.
        DateTimeOffset? now = before?.Most == most ? DateTimeOffset.UtcNow : null;
        var rows = items.Select(item => Row(item, known, now)).OrderBy(row => row.Key, StringComparer.Ordinal).ToList();
        return
            before is not null
            && before.Most == most
            && before.More == more
            && before.Rows.SequenceEqual(rows, Same.Rows)
            ? before
            : new TablePage(Columns(items), rows, most, more);
    }

    private async Task<(List<Dictionary<string, AttributeValue>> Items, bool More)> ScanAsync(
        int most,
        CancellationToken cancelled
    )
    {
        var items = new List<Dictionary<string, AttributeValue>>();
        var request = new ScanRequest { TableName = table.TableName, IndexName = index };
        do
        {
            request.Limit = most - items.Count;
            var page = await clients.Tables.ScanAsync(request, cancelled).ConfigureAwait(false);
            items.AddRange(page.Items ?? []);
            request.ExclusiveStartKey = page.LastEvaluatedKey;
        } while (request.ExclusiveStartKey is { Count: > 0 } && items.Count < most);
        return (items, request.ExclusiveStartKey is { Count: > 0 });
    }

    private TableRow Row(
        Dictionary<string, AttributeValue> item,
        Dictionary<string, TableRow> known,
        DateTimeOffset? now
    )
    {
        var key = string.Join(" · ", table.KeySchema.Select(part => ItemText.Of(item[part.AttributeName])));
        var json = JsonText.Pretty(Document.FromAttributeMap(item).ToJson());
        var old = known.GetValueOrDefault(key);
        if (old is not null && old.Json == json)
        {
            return old;
        }
        var values = item.ToDictionary(pair => pair.Key, pair => ItemText.Of(pair.Value));
        return new TableRow(key, values, json, now, old is null);
    }

    // The key first, then what most people look for, then the rest by name.
    private List<string> Columns(IEnumerable<Dictionary<string, AttributeValue>> items)
    {
        var keys = table.KeySchema.Select(part => part.AttributeName).ToList();
        var others = items.SelectMany(item => item.Keys).Distinct().Except(keys).Order(StringComparer.Ordinal);
        return [.. keys, .. others];
    }

    private sealed class Same : IEqualityComparer<TableRow>
    {
        public static readonly Same Rows = new();

        public bool Equals(TableRow? x, TableRow? y) => ReferenceEquals(x, y);

        public int GetHashCode(TableRow row) => row.Key.GetHashCode(StringComparison.Ordinal);
    }
}
