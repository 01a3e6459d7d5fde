using System.Text;

namespace Microsoft.Data.Analysis;

/// <summary>Splits CSV into fields; a quoted one may hold separators, line breaks and doubled quotes.</summary>
internal static class CsvLines
{
    public static IEnumerable<string[]> Split(string csv, char separator)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        var lineHasText = false;

        for (var i = 0; i < csv.Length; i++)
        {
            var c = csv[i];
            if (quoted && c == '"' && i + 1 < csv.Length && csv[i + 1] == '"')
            {
                field.Append(csv[i++]);
            }
            else if (c == '"')
            {
                quoted = !quoted;
                lineHasText = true;
            }
            else if (!quoted && c == separator)
            {
                fields.Add(Take(field));
                lineHasText = true;
            }
            else if (!quoted && c is '\n' or '\r')
            {
                if (lineHasText)
                    yield return EndLine();
            }
            else
            {
                field.Append(c);
                lineHasText = true;
            }
        }

        if (lineHasText)
            yield return EndLine();

        string[] EndLine()
        {
            fields.Add(Take(field));
            var line = fields.ToArray();
            fields.Clear();
            lineHasText = false;
            return line;
        }
    }

    private static string Take(StringBuilder field)
    {
        var text = field.ToString();
        field.Clear();
        return text;
    }
}
