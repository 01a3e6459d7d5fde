namespace Microsoft.Data.Analysis;

public partial class DataFrame
{
    /// <summary>The rows in groups that have the same value in a column; rows with null there are left out.</summary>
    public GroupBy GroupBy(string columnName)
    {
        var index = Columns.IndexOf(columnName);
        return index >= 0
            ? Columns[index].GroupBy(index, this)
            : throw new ArgumentException(Messages.InvalidColumnName(columnName), nameof(columnName));
    }

    public GroupBy<TKey> GroupBy<TKey>(string columnName) =>
        GroupBy(columnName) as GroupBy<TKey>
        ?? throw new InvalidCastException(
            $"Cannot cast elements of column '{columnName}' type of {this[columnName].DataType} to type {typeof(TKey)} "
                + "used as TKey in grouping "
        );
}
