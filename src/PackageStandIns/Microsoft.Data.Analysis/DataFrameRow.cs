using System.Collections;

namespace Microsoft.Data.Analysis;

/// <summary>One row: a view, so that setting a value changes the table.</summary>
public class DataFrameRow : IEnumerable<object>
{
    private readonly DataFrame dataFrame;
    private readonly long rowIndex;

    internal DataFrameRow(DataFrame dataFrame, long rowIndex)
    {
        this.dataFrame = dataFrame;
        this.rowIndex = rowIndex;
    }

    public object this[int index]
    {
        get => dataFrame.Columns[index][rowIndex];
        set => dataFrame.Columns[index][rowIndex] = value;
    }

    public object this[string columnName]
    {
        get => dataFrame[columnName][rowIndex];
        set => dataFrame[columnName][rowIndex] = value;
    }

    /// <summary>The row's column names with its values.</summary>
    public IEnumerable<KeyValuePair<string, object>> GetValues() =>
        dataFrame.Columns.Select(column => new KeyValuePair<string, object>(column.Name, column[rowIndex]));

    public IEnumerator<object> GetEnumerator() => dataFrame.Columns.Select(column => column[rowIndex]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => string.Concat(this.Select(value => $"{value ?? "null"} "));
}
