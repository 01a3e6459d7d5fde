namespace Microsoft.Data.Analysis;

public partial class DataFrameColumnCollection
{
    public PrimitiveDataFrameColumn<T> GetPrimitiveColumn<T>(string name)
        where T : unmanaged => Get<PrimitiveDataFrameColumn<T>>(name, typeof(T));

    public StringDataFrameColumn GetStringColumn(string name) => Get<StringDataFrameColumn>(name, typeof(string));

    public BooleanDataFrameColumn GetBooleanColumn(string name) => Get<BooleanDataFrameColumn>(name, typeof(bool));

    public ByteDataFrameColumn GetByteColumn(string name) => Get<ByteDataFrameColumn>(name, typeof(byte));

    public CharDataFrameColumn GetCharColumn(string name) => Get<CharDataFrameColumn>(name, typeof(char));

    public DateTimeDataFrameColumn GetDateTimeColumn(string name) =>
        Get<DateTimeDataFrameColumn>(name, typeof(DateTime));

    public DecimalDataFrameColumn GetDecimalColumn(string name) => Get<DecimalDataFrameColumn>(name, typeof(decimal));

    public DoubleDataFrameColumn GetDoubleColumn(string name) => Get<DoubleDataFrameColumn>(name, typeof(double));

    public Int16DataFrameColumn GetInt16Column(string name) => Get<Int16DataFrameColumn>(name, typeof(short));

    public Int32DataFrameColumn GetInt32Column(string name) => Get<Int32DataFrameColumn>(name, typeof(int));

    public Int64DataFrameColumn GetInt64Column(string name) => Get<Int64DataFrameColumn>(name, typeof(long));

    public SByteDataFrameColumn GetSByteColumn(string name) => Get<SByteDataFrameColumn>(name, typeof(sbyte));

    public SingleDataFrameColumn GetSingleColumn(string name) => Get<SingleDataFrameColumn>(name, typeof(float));

    public UInt16DataFrameColumn GetUInt16Column(string name) => Get<UInt16DataFrameColumn>(name, typeof(ushort));

    public UInt32DataFrameColumn GetUInt32Column(string name) => Get<UInt32DataFrameColumn>(name, typeof(uint));

    public UInt64DataFrameColumn GetUInt64Column(string name) => Get<UInt64DataFrameColumn>(name, typeof(ulong));

    private TColumn Get<TColumn>(string name, Type type)
        where TColumn : DataFrameColumn
    {
        var column = this[name];
        return column as TColumn ?? throw new ArgumentException(Messages.BadColumnCast(column.DataType, type));
    }
}
