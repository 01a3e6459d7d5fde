using System.Net;

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

    public IReadOnlyList<string[]> Rows => rows;

    public override string ToString()
    {
        if (rows.Count == 0)
        {
            return Sentence;
        }
        var widths = headings.Select((heading, i) => Math.Max(heading.Length, rows.Max(row => Shorten(row[i]).Length)));
        var format = widths.ToArray();
        string Line(string[] cells) =>
            string.Join("  ", cells.Select((cell, i) => Shorten(cell).PadRight(format[i]))).TrimEnd();
        var rule = format.Select(width => new string('-', width)).ToArray();
        var lines = new List<string> { Sentence, "", Line(headings), Line(rule) };
        lines.AddRange(rows.Select(Line));
        return string.Join("\n", lines);
    }

    public string ToHtml()
    {
        var html = new StringBuilder($"<p>{WebUtility.HtmlEncode(Sentence)}</p>");
        if (rows.Count > 0)
        {
            html.Append("<table><thead><tr>");
            headings
                .ToList()
                .ForEach(heading => html.Append($"<th scope=\"col\">{WebUtility.HtmlEncode(heading)}</th>"));
            html.Append("</tr></thead><tbody>");
            foreach (var row in rows)
            {
                html.Append("<tr>");
                row.ToList().ForEach(cell => html.Append($"<td>{WebUtility.HtmlEncode(cell)}</td>"));
                html.Append("</tr>");
            }
            html.Append("</tbody></table>");
        }
        return html.ToString();
    }

    // One line of bounded width, so that the columns stay aligned.
    private static string Shorten(string cell)
    {
        var line = cell.ReplaceLineEndings(" ");
        return line.Length <= WidestColumn ? line : line[..(WidestColumn - 1)] + "…";
    }
}

/// One row for each item, one column for each (heading, value). A list that the SDK left null counts as empty.
Report Tabulate<T>(string sentence, IEnumerable<T> items, params (string Heading, Func<T, object> Value)[] columns) =>
    new Report(
        sentence,
        columns.Select(column => column.Heading).ToArray(),
        (items ?? Enumerable.Empty<T>()).Select(item => columns.Select(column => $"{column.Value(item)}").ToArray())
    );

/// JSON with line breaks and indentation.
string Pretty(string json) =>
    System.Text.Json.JsonSerializer.Serialize(
        System.Text.Json.Nodes.JsonNode.Parse(json),
        new System.Text.Json.JsonSerializerOptions
        {
            WriteIndented = true,
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }
    );

/// The beginning of a long text and its length, as tables show a task token.
string Brief(string text) => text is null || text.Length <= 40 ? text : $"{text[..24]}… ({text.Length} characters)";

/// "1 rule", "2 rules".
string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
