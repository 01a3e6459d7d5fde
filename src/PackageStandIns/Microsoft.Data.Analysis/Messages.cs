namespace Microsoft.Data.Analysis;

/// <summary>The real library's messages, so that an error reads the same with either.</summary>
internal static class Messages
{
    public const string MismatchedColumnLengths = "Column lengths are mismatched";
    public const string MapIndicesExceedsColumnLength = "MapIndices exceeds column length";
    public const string IndexOutOfRange = "Index cannot be greater than the Column's Length";
    public const string EmptyFile = "Empty file";
    public const string NonSeekableStream = "Expected a seekable stream";
    public const string DataType = "DataType";
    public const string DescriptionLength = "Length (excluding null values)";

    public static string InvalidColumnName(string name) => $"Column '{name}' does not exist";

    public static string DuplicateColumnName(string name) => $"DataFrame already contains a column called {name}";

    public static string BadColumnCast(Type from, Type to) => $"Cannot cast column holding {from} values to type {to}";

    public static string MismatchedValueType(Type expected) => $"Expected value to be of type {expected}";

    public static string MismatchedColumnValueType(Type expected) =>
        $"Expected column to hold values of type {expected}";

    public static string ExceedsNumberOfColumns(int count) =>
        $"Parameter.Count exceeds the number of columns({count}) in the DataFrame ";

    public static string ExceedsNumberOfRows(long count) =>
        $"Parameter.Count exceeds the number of rows({count}) in the DataFrame ";

    public static string AmountOfRowsShown(long shown, long all) => $"Showing {shown} of {all} rows";

    public static string NoSuchOperation(string operation, Type type) =>
        $"{operation} is not there for values of {type}";

    public static string NotSupportedColumnType(Type type) => $"{type} is not a supported column type.";

    public static string LessColumnsThanExpected(long line) => $"Line {line} has less columns than expected";
}
