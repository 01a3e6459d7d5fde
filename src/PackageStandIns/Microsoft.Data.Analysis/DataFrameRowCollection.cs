using System.Collections;

namespace Microsoft.Data.Analysis;

/// <summary>A table's rows.</summary>
public class DataFrameRowCollection : IEnumerable<DataFrameRow>
{
    private readonly DataFrame dataFrame;

    internal DataFrameRowCollection(DataFrame dataFrame) => this.dataFrame = dataFrame;

    public long Count => dataFrame.Columns.RowCount;

    public DataFrameRow this[long index] => new(dataFrame, index);

    public IEnumerator<DataFrameRow> GetEnumerator()
    {
        for (long i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
