namespace NotebookHost.Notebooks;

/// <summary>nbformat keeps a text of several lines as an array of lines that keep their line ends.</summary>
internal static class MultilineText
{
    public static string Join(JsonNode? node) =>
        node switch
        {
            null => "",
            JsonArray lines => string.Concat(lines.Select(line => line?.GetValue<string>())),
            _ => node.GetValue<string>(),
        };

    public static JsonArray Split(string text)
    {
        var lines = new JsonArray();
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf('\n', start);
            var next = end < 0 ? text.Length : end + 1;
            lines.Add((JsonNode)text[start..next]);
            start = next;
        }

        return lines;
    }
}
