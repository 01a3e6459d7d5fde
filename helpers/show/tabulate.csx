using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

/// One row for each item, one column for each (heading, value). A list that the SDK left null counts as empty.
Report Tabulate<T>(string sentence, IEnumerable<T> items, params (string Heading, Func<T, object> Value)[] columns) =>
    new Report(
        sentence,
        columns.Select(column => column.Heading).ToArray(),
        (items ?? Enumerable.Empty<T>()).Select(item => columns.Select(column => $"{column.Value(item)}").ToArray())
    );

/// JSON with line breaks and indentation.
string Pretty(string json) =>
    JsonSerializer.Serialize(
        JsonNode.Parse(json),
        new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
    );

/// The beginning of a long text and its length, as tables show a task token.
string Brief(string text) => text is null || text.Length <= 40 ? text : $"{text[..24]}… ({text.Length} characters)";

/// "1 rule", "2 rules".
string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
