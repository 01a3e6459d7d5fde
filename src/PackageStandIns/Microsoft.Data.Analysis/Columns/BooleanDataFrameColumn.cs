namespace Microsoft.Data.Analysis;

/// <summary>A column of <see cref="System.Boolean"/>.</summary>
public partial class BooleanDataFrameColumn : PrimitiveDataFrameColumn<bool>
{
    public BooleanDataFrameColumn(string name, IEnumerable<bool?> values)
        : base(name, values) { }

    public BooleanDataFrameColumn(string name, IEnumerable<bool> values)
        : base(name, values) { }

    public BooleanDataFrameColumn(string name, long length = 0)
        : base(name, length) { }

    public static BooleanDataFrameColumn operator &(BooleanDataFrameColumn left, BooleanDataFrameColumn right) =>
        (BooleanDataFrameColumn)left.And(right);

    public static BooleanDataFrameColumn operator |(BooleanDataFrameColumn left, BooleanDataFrameColumn right) =>
        (BooleanDataFrameColumn)left.Or(right);

    public static BooleanDataFrameColumn operator ^(BooleanDataFrameColumn left, BooleanDataFrameColumn right) =>
        (BooleanDataFrameColumn)left.Xor(right);

    /// <summary>True if no value is false; nulls don't count.</summary>
    public override bool All() => !this.Contains(false);

    /// <summary>True if a value is true.</summary>
    public override bool Any() => this.Contains(true);

    protected override PrimitiveDataFrameColumn<bool> CreateNewColumn(string name, long length = 0) =>
        new BooleanDataFrameColumn(name, length);
}
