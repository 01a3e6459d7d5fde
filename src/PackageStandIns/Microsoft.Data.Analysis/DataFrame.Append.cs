using System.Globalization;

namespace Microsoft.Data.Analysis;

public partial class DataFrame
{
    /// <summary>Appends rows, by column name; values are converted to the columns' types.</summary>
    public DataFrame Append(IEnumerable<DataFrameRow> rows, bool inPlace = false, CultureInfo cultureInfo = null)
    {
        var result = inPlace ? this : Clone();
        foreach (var row in rows.ToList())
            result.Append(row.GetValues(), inPlace: true, cultureInfo);

        return result;
    }

    /// <summary>Appends a row; a column without a value gets null, and so do the strings "" and "null".</summary>
    public DataFrame Append(IEnumerable<object> row = null, bool inPlace = false, CultureInfo cultureInfo = null)
    {
        var given = row?.ToList() ?? [];
        if (given.Count > Columns.Count)
            throw new ArgumentException(Messages.ExceedsNumberOfColumns(Columns.Count), nameof(row));

        var converted = given
            .Select((value, i) => Convert(NullText(value, Columns[i]), Columns[i], cultureInfo))
            .ToList();
        var result = inPlace ? this : Clone();
        for (var i = 0; i < result.Columns.Count; i++)
            AppendTo(result.Columns[i], i < converted.Count ? converted[i] : null);

        result.Columns.RowCount++;
        return result;
    }

    /// <summary>Appends a row from column names and values; other columns get null.</summary>
    public DataFrame Append(
        IEnumerable<KeyValuePair<string, object>> row,
        bool inPlace = false,
        CultureInfo cultureInfo = null
    )
    {
        ArgumentNullException.ThrowIfNull(row);

        var converted = row.ToDictionary(cell => cell.Key, cell => Convert(cell.Value, Columns[cell.Key], cultureInfo));
        var result = inPlace ? this : Clone();
        foreach (var column in result.Columns)
            AppendTo(column, converted.GetValueOrDefault(column.Name));

        result.Columns.RowCount++;
        return result;
    }

    private static object NullText(object value, DataFrameColumn column) =>
        value switch
        {
            "" when column.DataType != typeof(string) => null,
            string text when text.Equals("null", StringComparison.OrdinalIgnoreCase) => null,
            _ => value,
        };

    private static object Convert(object value, DataFrameColumn column, CultureInfo culture) =>
        value is null ? null : System.Convert.ChangeType(value, column.DataType, culture ?? CultureInfo.CurrentCulture);

    private static void AppendTo(DataFrameColumn column, object value)
    {
        column.Resize(column.Length + 1);
        column[column.Length - 1] = value;
    }
}
