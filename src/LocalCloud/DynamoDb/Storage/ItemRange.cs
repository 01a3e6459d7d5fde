using LocalCloud.DynamoDb.Tables;

namespace LocalCloud.DynamoDb.Storage;

/// <summary>
/// A stretch of a table or an index to walk over: one partition within sort key bounds, or all partitions of a range of hashes.
/// </summary>
internal sealed record ItemRange
{
    public required TableDefinition Table { get; init; }

    /// <summary>Null for the table itself.</summary>
    public IndexDefinition? Index { get; init; }

    /// <summary>The one partition of a query; null for a scan.</summary>
    public ItemKey? Partition { get; init; }

    public KeyBounds Bounds { get; init; } = KeyBounds.All;

    public bool Backward { get; init; }

    public long FirstHash { get; init; } = long.MinValue;

    public long LastHash { get; init; } = long.MaxValue;

    /// <summary>Begin behind this entry (of the table or of the index)…</summary>
    public ItemKey? After { get; init; }

    /// <summary>…and, in an index, behind this item of several that share the entry's keys.</summary>
    public ItemKey? AfterItem { get; init; }

    /// <summary>True for a scan of all there is, from its beginning.</summary>
    public bool IsWholeTable =>
        Partition is null && After is null && FirstHash == long.MinValue && LastHash == long.MaxValue;

    /// <summary>Visits the items in order until <paramref name="visit"/> returns false.</summary>
    public void Walk(Transaction tx, Func<StoredItem, bool> visit)
    {
        var values = new List<object?>();
        var sql = new StringBuilder(256);
        if (Index is null)
        {
            sql.Append("select e.doc, e.size from dynamo_item e where e.tbl = ").Append(Bind(values, Table.Id));
        }
        else
        {
            // "cross join" keeps SQLite from walking the items and looking for their entries.
            sql.Append("select i.doc, i.size from dynamo_entry e cross join dynamo_item i on i.tbl = ")
                .Append(Bind(values, Table.Id))
                .Append(" and i.hash = e.item_hash and i.pk = e.item_pk and i.sk = e.item_sk where e.idx = ")
                .Append(Bind(values, Index.Id));
        }
        if (Partition is { } partition)
        {
            sql.Append(" and e.hash = ")
                .Append(Bind(values, partition.Hash))
                .Append(" and e.pk = ")
                .Append(Bind(values, partition.Partition));
            AddBounds(sql, values);
        }
        else
        {
            sql.Append(" and e.hash <= ").Append(Bind(values, LastHash));
            if (After is null)
            {
                sql.Append(" and e.hash >= ").Append(Bind(values, FirstHash));
            }
        }
        AddStart(sql, values);
        AddOrder(sql);
        tx.Each(sql.ToString(), row => visit(new StoredItem(row.Bytes(0), row.Int(1))), [.. values]);
    }

    private static string Bind(List<object?> values, object value)
    {
        values.Add(value);
        return Parameters.Name(values.Count);
    }

    private void AddBounds(StringBuilder sql, List<object?> values)
    {
        // The start stands for the bound on its side: two bounds would leave SQLite to choose the one to seek by.
        if (Bounds.Lower is not null && (After is null || Backward))
        {
            sql.Append(Bounds.LowerOpen ? " and e.sk > " : " and e.sk >= ").Append(Bind(values, Bounds.Lower));
        }
        if (Bounds.Upper is not null && (After is null || !Backward))
        {
            sql.Append(Bounds.UpperOpen ? " and e.sk < " : " and e.sk <= ").Append(Bind(values, Bounds.Upper));
        }
    }

    private void AddStart(StringBuilder sql, List<object?> values)
    {
        if (After is not { } after)
        {
            return;
        }
        List<(string Column, object Value)> start = [];
        if (Partition is null)
        {
            start.AddRange([("e.hash", after.Hash), ("e.pk", after.Partition)]);
        }
        start.Add(("e.sk", after.Sort));
        if (Index is not null)
        {
            var item = AfterItem!.Value;
            start.AddRange([("e.item_digest", item.Digest()), ("e.item_pk", item.Partition), ("e.item_sk", item.Sort)]);
        }
        sql.Append(" and (")
            .AppendJoin(", ", start.Select(s => s.Column))
            .Append(Backward ? ") < (" : ") > (")
            .AppendJoin(", ", start.Select(s => Bind(values, s.Value)))
            .Append(')');
    }

    private void AddOrder(StringBuilder sql)
    {
        string[] columns =
        [
            .. Partition is null ? ["e.hash", "e.pk", "e.sk"] : (string[])["e.sk"],
            .. Index is null ? [] : (string[])["e.item_digest", "e.item_pk", "e.item_sk"],
        ];
        sql.Append(" order by ").AppendJoin(", ", columns.Select(c => Backward ? c + " desc" : c));
    }
}
