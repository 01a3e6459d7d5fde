using System.Globalization;
using System.Text;

namespace Microsoft.Data.Analysis;

public partial class DataFrame
{
    /// <summary>Reads a CSV file; without types it guesses bool, float, date or string from the first rows.</summary>
    public static DataFrame LoadCsv(
        string filename,
        char separator = ',',
        bool header = true,
        string[] columnNames = null,
        Type[] dataTypes = null,
        int numRows = -1,
        int guessRows = 10,
        bool addIndexColumn = false,
        Encoding encoding = null,
        bool renameDuplicatedColumns = false,
        CultureInfo cultureInfo = null
    )
    {
        using var stream = File.OpenRead(filename);
        return LoadCsv(
            stream,
            separator,
            header,
            columnNames,
            dataTypes,
            numRows,
            guessRows,
            addIndexColumn,
            encoding,
            renameDuplicatedColumns,
            cultureInfo
        );
    }

    /// <summary>Reads CSV from a stream, which must be seekable.</summary>
    public static DataFrame LoadCsv(
        Stream csvStream,
        char separator = ',',
        bool header = true,
        string[] columnNames = null,
        Type[] dataTypes = null,
        long numberOfRowsToRead = -1,
        int guessRows = 10,
        bool addIndexColumn = false,
        Encoding encoding = null,
        bool renameDuplicatedColumns = false,
        CultureInfo cultureInfo = null
    )
    {
        if (!csvStream.CanSeek)
            throw new ArgumentException(Messages.NonSeekableStream, nameof(csvStream));

        using var reader = new StreamReader(csvStream, encoding ?? Encoding.UTF8, leaveOpen: true);
        return LoadCsvFromString(
            reader.ReadToEnd(),
            separator,
            header,
            columnNames,
            dataTypes,
            numberOfRowsToRead,
            guessRows,
            addIndexColumn,
            renameDuplicatedColumns,
            cultureInfo
        );
    }

    /// <summary>Reads CSV from a string.</summary>
    public static DataFrame LoadCsvFromString(
        string csvString,
        char separator = ',',
        bool header = true,
        string[] columnNames = null,
        Type[] dataTypes = null,
        long numberOfRowsToRead = -1,
        int guessRows = 10,
        bool addIndexColumn = false,
        bool renameDuplicatedColumns = false,
        CultureInfo cultureInfo = null
    )
    {
        var reader = new CsvReader(cultureInfo ?? CultureInfo.CurrentCulture)
        {
            Separator = separator,
            Header = header,
            ColumnNames = columnNames,
            DataTypes = dataTypes,
            RowsToRead = numberOfRowsToRead,
            GuessRows = guessRows,
            RenameDuplicates = renameDuplicatedColumns,
        };
        var table = reader.Read(csvString);
        if (addIndexColumn)
        {
            var numbers = Enumerable.Range(0, (int)table.Rows.Count);
            table.Columns.Insert(0, new Int32DataFrameColumn("IndexColumn", numbers));
        }

        return table;
    }

    public static void SaveCsv(
        DataFrame dataFrame,
        string path,
        char separator = ',',
        bool header = true,
        Encoding encoding = null,
        CultureInfo cultureInfo = null
    )
    {
        using var stream = File.Create(path);
        SaveCsv(dataFrame, stream, separator, header, encoding, cultureInfo);
    }

    /// <summary>Writes CSV to a stream and leaves it open; null is an empty field.</summary>
    public static void SaveCsv(
        DataFrame dataFrame,
        Stream csvStream,
        char separator = ',',
        bool header = true,
        Encoding encoding = null,
        CultureInfo cultureInfo = null
    )
    {
        var culture = cultureInfo ?? CultureInfo.CurrentCulture;
        if (culture.NumberFormat.NumberDecimalSeparator == separator.ToString())
            throw new ArgumentException("Decimal separator cannot match the column separator");

        using var writer = new StreamWriter(csvStream, encoding ?? new UTF8Encoding(false), leaveOpen: true);
        if (header)
            writer.WriteLine(string.Join(separator, dataFrame.Columns.Select(column => Quote(column.Name, separator))));

        foreach (var row in dataFrame.Rows)
            writer.WriteLine(string.Join(separator, row.Select(value => Field(value, separator, culture))));
    }

    private static string Field(object value, char separator, CultureInfo culture) =>
        value switch
        {
            string text => Quote(text, separator),
            float number => number.ToString("G9", culture),
            double number => number.ToString("G17", culture),
            decimal number => number.ToString("G31", culture),
            IFormattable other => other.ToString(null, culture),
            _ => value?.ToString(),
        };

    private static string Quote(string text, char separator) =>
        text.Contains(separator) || text.Contains('\n') || text.Contains('"')
            ? $"\"{text.Replace("\"", "\"\"")}\""
            : text;
}
