using System.Text;

namespace Microsoft.Data.Analysis;

public partial class DataFrame
{
    internal const int DefaultMaxRowsToShowInPreview = 25;

    /// <summary>Each column's type and how many of its values are not null.</summary>
    public DataFrame Info()
    {
        if (Columns.Count == 0)
            return new DataFrame();

        var labels = new StringDataFrameColumn("Info", [Messages.DataType, Messages.DescriptionLength]);
        return new DataFrame(Columns.Select(DataFrameColumn (column) => column.Info()).Prepend(labels));
    }

    /// <summary>Number of values, maximum, minimum and mean of each column that has them.</summary>
    public DataFrame Description()
    {
        var described = Columns.Where(column => column.HasDescription()).ToList();
        if (described.Count == 0)
            return new DataFrame();

        var labels = new StringDataFrameColumn("Description", [Messages.DescriptionLength, "Max", "Min", "Mean"]);
        return new DataFrame(described.Select(column => column.Description()).Prepend(labels));
    }

    public override string ToString() => ToString(DefaultMaxRowsToShowInPreview);

    /// <summary>The table as text: all columns as wide as the longest name, and at least ten characters.</summary>
    public string ToString(long rowsToShow)
    {
        var width = Math.Max(10, Columns.Select(column => column.Name.Length).DefaultIfEmpty().Max() + 1);
        var text = new StringBuilder();
        AppendLine(Columns.Select(column => column.Name));
        foreach (var row in Rows.Take((int)Math.Min(rowsToShow, Rows.Count)))
            AppendLine(row.Select(value => (value ?? "null").ToString()));

        if (rowsToShow < Rows.Count)
            text.AppendLine(Messages.AmountOfRowsShown(rowsToShow, Rows.Count));

        return text.ToString();

        void AppendLine(IEnumerable<string> cells) =>
            text.AppendLine(string.Concat(cells.Select(cell => cell.PadRight(width))));
    }
}
