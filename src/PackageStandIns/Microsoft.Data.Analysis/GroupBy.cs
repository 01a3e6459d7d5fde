namespace Microsoft.Data.Analysis;

/// <summary>
/// A table's rows in groups of one value each. Without column names a result has all the columns, with the grouping
/// one first.
/// </summary>
public abstract class GroupBy
{
    /// <summary>The number of values in each group, nulls left out.</summary>
    public abstract DataFrame Count(params string[] columnNames);

    public abstract DataFrame First(params string[] columnNames);

    /// <summary>The first rows of each group.</summary>
    public abstract DataFrame Head(int numberOfRows);

    /// <summary>The last rows of each group.</summary>
    public abstract DataFrame Tail(int numberOfRows);

    public abstract DataFrame Max(params string[] columnNames);

    public abstract DataFrame Min(params string[] columnNames);

    public abstract DataFrame Product(params string[] columnNames);

    public abstract DataFrame Sum(params string[] columnNames);

    public abstract DataFrame Mean(params string[] columnNames);
}
