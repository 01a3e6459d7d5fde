namespace Microsoft.Data.Analysis;

public partial class DataFrame
{
    /// <summary>Puts two tables side by side, row number by row number.</summary>
    public DataFrame Join(
        DataFrame other,
        string leftSuffix = "_left",
        string rightSuffix = "_right",
        JoinAlgorithm joinAlgorithm = JoinAlgorithm.Left
    )
    {
        var rows = joinAlgorithm switch
        {
            JoinAlgorithm.Left => Rows.Count,
            JoinAlgorithm.Right => other.Rows.Count,
            JoinAlgorithm.FullOuter => Math.Max(Rows.Count, other.Rows.Count),
            _ => Math.Min(Rows.Count, other.Rows.Count),
        };
        return SideBySide(other, Indices(this), Indices(other), leftSuffix, rightSuffix);

        Int64DataFrameColumn Indices(DataFrame side) =>
            new("Indices", Enumerable.Range(0, (int)rows).Select(row => row < side.Rows.Count ? (long?)row : null));
    }

    /// <summary>Joins two tables on a column of each whose values are equal.</summary>
    public DataFrame Merge<TKey>(
        DataFrame other,
        string leftJoinColumn,
        string rightJoinColumn,
        string leftSuffix = "_left",
        string rightSuffix = "_right",
        JoinAlgorithm joinAlgorithm = JoinAlgorithm.Left
    ) => Merge(other, [leftJoinColumn], [rightJoinColumn], leftSuffix, rightSuffix, joinAlgorithm);

    /// <summary>Joins two tables on columns whose values are equal, like a database.</summary>
    public DataFrame Merge(
        DataFrame other,
        string[] leftJoinColumns,
        string[] rightJoinColumns,
        string leftSuffix = "_left",
        string rightSuffix = "_right",
        JoinAlgorithm joinAlgorithm = JoinAlgorithm.Left
    )
    {
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(leftJoinColumns);
        ArgumentNullException.ThrowIfNull(rightJoinColumns);
        if (leftJoinColumns.Length != rightJoinColumns.Length)
            throw new ArgumentException("Expected as many right columns as left ones.", nameof(leftJoinColumns));

        var left = new RowKeys(this, leftJoinColumns);
        var right = new RowKeys(other, rightJoinColumns);
        var pairs = joinAlgorithm switch
        {
            JoinAlgorithm.Left => left.Match(right, keepUnmatched: true),
            JoinAlgorithm.Right => Swap(right.Match(left, keepUnmatched: true)),
            JoinAlgorithm.FullOuter => left.Match(right, keepUnmatched: true).Concat(Swap(right.Unmatched(left))),

            // The larger table gives the order, as in the real library.
            _ when Rows.Count > other.Rows.Count => left.Match(right, keepUnmatched: false),
            _ => Swap(right.Match(left, keepUnmatched: false)),
        };

        var rows = pairs.ToList();
        return SideBySide(
            other,
            new Int64DataFrameColumn("Left", rows.Select(pair => pair.Own)),
            new Int64DataFrameColumn("Right", rows.Select(pair => pair.Other)),
            leftSuffix,
            rightSuffix
        );
    }

    private static IEnumerable<(long? Own, long? Other)> Swap(IEnumerable<(long? Own, long? Other)> pairs) =>
        pairs.Select(pair => (pair.Other, pair.Own));

    private DataFrame SideBySide(
        DataFrame other,
        DataFrameColumn ownRows,
        DataFrameColumn otherRows,
        string leftSuffix,
        string rightSuffix
    )
    {
        var result = new DataFrame(Columns.Select(column => column.Clone(ownRows)));
        foreach (var column in other.Columns.Select(column => column.Clone(otherRows)))
        {
            while (result.Columns.IndexOf(column.Name) is >= 0 and var existing)
            {
                result.Columns[existing].SetName(column.Name + leftSuffix);
                column.SetName(column.Name + rightSuffix);
            }

            result.Columns.Add(column);
        }

        return result;
    }
}
