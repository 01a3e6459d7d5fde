namespace Microsoft.Data.Analysis;

/// <summary>A column of <see cref="System.UInt16"/>.</summary>
public partial class UInt16DataFrameColumn : PrimitiveDataFrameColumn<ushort>
{
    public UInt16DataFrameColumn(string name, IEnumerable<ushort?> values)
        : base(name, values) { }

    public UInt16DataFrameColumn(string name, IEnumerable<ushort> values)
        : base(name, values) { }

    public UInt16DataFrameColumn(string name, long length = 0)
        : base(name, length) { }

    protected override PrimitiveDataFrameColumn<ushort> CreateNewColumn(string name, long length = 0) =>
        new UInt16DataFrameColumn(name, length);
}
