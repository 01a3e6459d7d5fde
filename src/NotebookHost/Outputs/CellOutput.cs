using NotebookHost.Notebooks;

namespace NotebookHost.Outputs;

/// <summary>Makes nbformat output objects.</summary>
internal static class CellOutput
{
    public static JsonObject Stream(string name, string text) =>
        new()
        {
            ["name"] = name,
            ["output_type"] = "stream",
            ["text"] = MultilineText.Split(text),
        };

    public static JsonObject Display(IEnumerable<KeyValuePair<string, string>> mimeBundle) =>
        new()
        {
            ["data"] = Data(mimeBundle),
            ["metadata"] = new JsonObject(),
            ["output_type"] = "display_data",
        };

    public static JsonObject Result(IEnumerable<KeyValuePair<string, string>> mimeBundle, int executionCount) =>
        new()
        {
            ["data"] = Data(mimeBundle),
            ["execution_count"] = executionCount,
            ["metadata"] = new JsonObject(),
            ["output_type"] = "execute_result",
        };

    public static JsonObject Error(CellError error) =>
        new()
        {
            ["ename"] = error.Name,
            ["evalue"] = error.Message,
            ["output_type"] = "error",
            ["traceback"] = new JsonArray([.. error.Traceback.Select(line => (JsonNode)line)]),
        };

    public static JsonObject Data(IEnumerable<KeyValuePair<string, string>> mimeBundle)
    {
        var data = new JsonObject();
        foreach (var (mimeType, text) in mimeBundle)
        {
            data[mimeType] =
                mimeType == "application/json" ? JsonNode.Parse(text)
                : IsText(mimeType) ? MultilineText.Split(text)
                : text;
        }

        return data;
    }

    // nbformat splits the lines of text only; pictures in base64 stay one string.
    private static bool IsText(string mimeType) =>
        mimeType.StartsWith("text/", StringComparison.Ordinal) || mimeType == "image/svg+xml";
}
