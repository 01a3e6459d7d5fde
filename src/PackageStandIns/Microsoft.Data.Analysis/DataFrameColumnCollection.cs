using System.Collections.ObjectModel;

namespace Microsoft.Data.Analysis;

/// <summary>A table's columns, by position and by name.</summary>
public partial class DataFrameColumnCollection : Collection<DataFrameColumn>
{
    internal DataFrameColumnCollection(IEnumerable<DataFrameColumn> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        foreach (var column in columns)
            Add(column);
    }

    internal long RowCount { get; set; }

    public DataFrameColumn this[string columnName]
    {
        get
        {
            var index = IndexOf(columnName);
            return index >= 0
                ? this[index]
                : throw new ArgumentException(Messages.InvalidColumnName(columnName), nameof(columnName));
        }
        set
        {
            var index = IndexOf(columnName);
            value.SetName(columnName);
            if (index < 0)
                Add(value);
            else
                this[index] = value;
        }
    }

    /// <summary>The position of a column, -1 if there is none of that name; case matters.</summary>
    public int IndexOf(string columnName)
    {
        for (var i = 0; i < Count; i++)
        {
            if (this[i].Name == columnName)
                return i;
        }

        return -1;
    }

    public void Insert<T>(int columnIndex, IEnumerable<T> column, string columnName)
        where T : unmanaged => Insert(columnIndex, new PrimitiveDataFrameColumn<T>(columnName, column));

    public void Remove(string columnName)
    {
        var index = IndexOf(columnName);
        if (index >= 0)
            RemoveAt(index);
    }

    public void RenameColumn(string currentName, string newName) => this[currentName].SetName(newName);

    protected override void InsertItem(int columnIndex, DataFrameColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        if (Count > 0 && column.Length != RowCount)
            throw new ArgumentException(Messages.MismatchedColumnLengths, nameof(column));

        if (IndexOf(column.Name) >= 0)
            throw new ArgumentException(Messages.DuplicateColumnName(column.Name), nameof(column));

        RowCount = column.Length;
        base.InsertItem(columnIndex, column);
    }

    protected override void SetItem(int columnIndex, DataFrameColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        if (RowCount > 0 && column.Length != RowCount)
            throw new ArgumentException(Messages.MismatchedColumnLengths, nameof(column));

        var existing = IndexOf(column.Name);
        if (existing >= 0 && existing != columnIndex)
            throw new ArgumentException(Messages.DuplicateColumnName(column.Name), nameof(column));

        base.SetItem(columnIndex, column);
    }

    protected override void ClearItems()
    {
        base.ClearItems();
        RowCount = 0;
    }
}
