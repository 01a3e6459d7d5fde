#nullable disable
using System.Globalization;
using System.Net;
using System.Text;

// A sentence and a table. Shown as plain text where HTML is not, and each of the two stands alone.
public sealed class Report
{
    private const int WidestColumn = 110;

    private readonly string[] headings;
    private readonly List<string[]> rows;

    public Report(string sentence, string[] headings, IEnumerable<string[]> rows)
    {
        Sentence = sentence;
        this.headings = headings;
        this.rows = rows.ToList();
    }

    public string Sentence { get; }

    public IReadOnlyList<string> Headings => headings;

    public IReadOnlyList<string[]> Rows => rows;

    public override string ToString()
    {
        if (rows.Count == 0)
        {
            return Sentence;
        }
        var widths = headings
            .Select((heading, i) => Math.Max(heading.Length, rows.Max(row => Shorten(row[i]).Length)))
            .ToArray();
        string Line(string[] cells) =>
            string.Join("  ", cells.Select((cell, i) => Pad(Shorten(cell), widths[i], IsNumeric(i)))).TrimEnd();
        var rule = widths.Select(width => new string('-', width)).ToArray();
        var lines = new List<string> { Sentence, "", Line(headings), Line(rule) };
        lines.AddRange(rows.Select(Line));
        return string.Join("\n", lines);
    }

    // The alignment stands on each cell: hosts' own styles centre or right-align what says nothing.
    public string ToHtml()
    {
        if (rows.Count == 0)
        {
            return $"<p>{WebUtility.HtmlEncode(Sentence)}</p>";
        }
        var html = new StringBuilder("<table>");
        html.Append($"<caption style=\"text-align:left\">{WebUtility.HtmlEncode(Sentence)}</caption><thead><tr>");
        foreach (var (heading, i) in headings.Select((heading, i) => (heading, i)))
        {
            html.Append($"<th scope=\"col\"{Aligned(i)}>{WebUtility.HtmlEncode(heading)}</th>");
        }
        html.Append("</tr></thead><tbody>");
        foreach (var row in rows)
        {
            var cells = row.Select((cell, i) => $"<td{Aligned(i)}>{WebUtility.HtmlEncode(cell)}</td>");
            html.Append($"<tr>{string.Concat(cells)}</tr>");
        }
        return html.Append("</tbody></table>").ToString();
    }

    private string Aligned(int column) => $" style=\"text-align:{(IsNumeric(column) ? "right" : "left")}\"";

    private bool IsNumeric(int column) =>
        rows.All(row =>
            row[column].Length == 0
            || decimal.TryParse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out _)
        ) && rows.Any(row => row[column].Length > 0);

    private static string Pad(string text, int width, bool right) => right ? text.PadLeft(width) : text.PadRight(width);

    // One line of bounded width, so that the columns stay aligned.
    private static string Shorten(string cell)
    {
        var line = cell.ReplaceLineEndings(" ");
        return line.Length <= WidestColumn ? line : line[..(WidestColumn - 1)] + "…";
    }
}
