using System.Globalization;

namespace Microsoft.Data.Analysis;

/// <summary>Makes a table from CSV: names from the header, types given or guessed.</summary>
internal sealed class CsvReader(CultureInfo culture)
{
    public char Separator { get; init; }

    public bool Header { get; init; }

    public string[] ColumnNames { get; init; }

    public Type[] DataTypes { get; init; }

    public long RowsToRead { get; init; }

    public int GuessRows { get; init; }

    public bool RenameDuplicates { get; init; }

    public DataFrame Read(string csv)
    {
        if (DataTypes is null && GuessRows <= 0)
            throw new ArgumentException("Expected either guessRows or dataTypes to be provided");

        var lines = CsvLines.Split(csv, Separator).ToList();
        if (lines.Count == 0)
            throw new FormatException(Messages.EmptyFile);

        var rows = lines.Skip(Header ? 1 : 0).ToList();
        var names = ColumnNames ?? (Header ? lines[0] : null);
        var sample = rows.Take(GuessRows).ToList();
        var count = sample.Select(row => row.Length).Append(DataTypes?.Length ?? names?.Length ?? 0).Max();

        var table = new DataFrame();
        for (var i = 0; i < count; i++)
            table.Columns.Add(NewColumn(DataTypes?[i] ?? Guess(sample, i), UniqueName(table, Name(names, i))));

        foreach (var row in RowsToRead < 0 ? rows : rows.Take((int)RowsToRead))
            table.Append(row, inPlace: true, culture);

        return table;
    }

    private static string Name(string[] names, int index) =>
        names is null || string.IsNullOrEmpty(names.ElementAtOrDefault(index)) ? $"Column{index}" : names[index];

    private string UniqueName(DataFrame table, string name)
    {
        if (!RenameDuplicates || table.Columns.IndexOf(name) < 0)
            return name;

        var number = 1;
        while (table.Columns.IndexOf($"{name}.{number}") >= 0)
            number++;

        return $"{name}.{number}";
    }

    private static DataFrameColumn NewColumn(Type type, string name) =>
        Type.GetTypeCode(type) switch
        {
            TypeCode.String => new StringDataFrameColumn(name),
            TypeCode.Boolean => new BooleanDataFrameColumn(name),
            TypeCode.Byte => new ByteDataFrameColumn(name),
            TypeCode.SByte => new SByteDataFrameColumn(name),
            TypeCode.Char => new CharDataFrameColumn(name),
            TypeCode.Int16 => new Int16DataFrameColumn(name),
            TypeCode.UInt16 => new UInt16DataFrameColumn(name),
            TypeCode.Int32 => new Int32DataFrameColumn(name),
            TypeCode.UInt32 => new UInt32DataFrameColumn(name),
            TypeCode.Int64 => new Int64DataFrameColumn(name),
            TypeCode.UInt64 => new UInt64DataFrameColumn(name),
            TypeCode.Single => new SingleDataFrameColumn(name),
            TypeCode.Double => new DoubleDataFrameColumn(name),
            TypeCode.Decimal => new DecimalDataFrameColumn(name),
            TypeCode.DateTime => new DateTimeDataFrameColumn(name),
            _ => throw new NotSupportedException(Messages.NotSupportedColumnType(type)),
        };

    private Type Guess(List<string[]> sample, int column)
    {
        var guesses = new HashSet<Type>();
        for (var line = 0; line < sample.Count; line++)
        {
            if (column >= sample[line].Length)
                throw new FormatException(Messages.LessColumnsThanExpected(line + 1));

            var text = sample[line][column];
            if (text.Length > 0 && !text.Equals("null", StringComparison.OrdinalIgnoreCase))
                guesses.Add(TypeOf(text));
        }

        return guesses.Count == 1 ? guesses.Single() : typeof(string);
    }

    private Type TypeOf(string text)
    {
        if (bool.TryParse(text, out _))
            return typeof(bool);

        if (float.TryParse(text, culture, out _))
            return typeof(float);

        return DateTime.TryParse(text, culture, out _) ? typeof(DateTime) : typeof(string);
    }
}
