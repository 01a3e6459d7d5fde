using System.Text.Json.Nodes;

namespace NotebookHost.Tests;

/// <summary>Notebooks for tests, with the metadata that the workshop's notebooks have.</summary>
public static class NotebookText
{
    public static string With(params string[] codeCells) => WithCells([.. codeCells.Select(Code)]);

    public static string WithCells(params JsonObject[] cells)
    {
        foreach (var (index, cell) in cells.Index())
        {
            cell["id"] ??= $"cell-{index + 1}";
        }

        var notebook = (JsonObject)
            JsonNode.Parse(
                """
                {
                  "metadata": {
                    "kernelspec": {"display_name": ".NET (C#)", "language": "C#", "name": ".net-csharp"},
                    "language_info": {"name": "polyglot-notebook", "file_extension": ".cs", "mimetype": "text/x-csharp", "pygments_lexer": "csharp"},
                    "polyglot_notebook": {"kernelInfo": {"defaultKernelName": "csharp", "items": [{"aliases": [], "name": "csharp"}]}}
                  },
                  "nbformat": 4,
                  "nbformat_minor": 5
                }
                """
            )!;
        notebook["cells"] = new JsonArray([.. cells]);
        return notebook.ToJsonString();
    }

    public static JsonObject Code(string source) =>
        new()
        {
            ["cell_type"] = "code",
            ["execution_count"] = null,
            ["metadata"] = JsonNode.Parse(
                """
                {"polyglot_notebook": {"kernelName": "csharp"}, "dotnet_interactive": {"language": "csharp"}}
                """
            ),
            ["outputs"] = new JsonArray(),
            ["source"] = source,
        };

    public static JsonObject Markdown(string source) =>
        new()
        {
            ["cell_type"] = "markdown",
            ["metadata"] = new JsonObject(),
            ["source"] = source,
        };
}
