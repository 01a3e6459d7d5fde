using System.Text.Json.Nodes;

namespace Workshop.Tests;

/// <summary>Notebooks for tests.</summary>
internal static class NotebookFile
{
    /// <summary>A notebook with these code cells.</summary>
    public static string Text(params string[] cells)
    {
        var notebook = new JsonObject
        {
            ["nbformat"] = 4,
            ["nbformat_minor"] = 5,
            ["metadata"] = new JsonObject
            {
                ["kernelspec"] = new JsonObject
                {
                    ["display_name"] = ".NET (C#)",
                    ["language"] = "C#",
                    ["name"] = ".net-csharp",
                },
            },
            ["cells"] = new JsonArray([
                .. cells.Select(
                    (source, i) =>
                        (JsonNode)
                            new JsonObject
                            {
                                ["cell_type"] = "code",
                                ["id"] = $"cell-{i}",
                                ["metadata"] = new JsonObject(),
                                ["source"] = source,
                                ["outputs"] = new JsonArray(),
                                ["execution_count"] = null,
                            }
                ),
            ]),
        };
        return notebook.ToJsonString();
    }
}
