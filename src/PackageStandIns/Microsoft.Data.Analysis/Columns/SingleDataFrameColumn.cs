namespace Microsoft.Data.Analysis;

/// <summary>A column of <see cref="System.Single"/>.</summary>
public partial class SingleDataFrameColumn : PrimitiveDataFrameColumn<float>
{
    public SingleDataFrameColumn(string name, IEnumerable<float?> values)
        : base(name, values) { }

    public SingleDataFrameColumn(string name, IEnumerable<float> values)
        : base(name, values) { }

    public SingleDataFrameColumn(string name, long length = 0)
        : base(name, length) { }

    protected override PrimitiveDataFrameColumn<float> CreateNewColumn(string name, long length = 0) =>
        new SingleDataFrameColumn(name, length);
}
