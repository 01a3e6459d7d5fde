using System.Text.Json;
using System.Text.RegularExpressions;
using NotebookHost.Notebooks;

namespace NotebookHost.Rules;

/// <summary>
/// What a notebook must be like to be committed, so that one file opens in VS Code, in Jupyter, on GitHub and here:
/// nbformat 4.5, the metadata they agree on, an id for each cell, no outputs.
/// </summary>
public static partial class NotebookRules
{
    private static readonly JsonObject NotebookMetadata = Json(
        """
        {
          "kernelspec": {"display_name": ".NET (C#)", "language": "C#", "name": ".net-csharp"},
          "language_info": {
            "name": "polyglot-notebook", "file_extension": ".cs", "mimetype": "text/x-csharp",
            "pygments_lexer": "csharp"
          },
          "polyglot_notebook": {
            "kernelInfo": {"defaultKernelName": "csharp", "items": [{"aliases": [], "name": "csharp"}]}
          }
        }
        """
    );

    private static readonly JsonObject CodeMetadata = Json(
        """
        {"polyglot_notebook": {"kernelName": "csharp"}, "dotnet_interactive": {"language": "csharp"}}
        """
    );

    /// <summary>What is wrong with the file, a sentence each; nothing if it may be committed.</summary>
    public static IReadOnlyList<string> Check(string path)
    {
        var text = File.ReadAllText(path);
        Notebook notebook;
        try
        {
            notebook = Notebook.Parse(text, Path.GetFileName(path));
        }
        catch (NotebookFormatException e)
        {
            return [e.Message];
        }

        var problems = CheckNotebook(notebook).Concat(notebook.Cells.SelectMany(CheckCell)).Concat(CheckIds(notebook));
        var name = Path.GetFileName(path);
        return [.. problems.Concat(CheckLayout(notebook, text)).Select(problem => $"{name}: {problem}")];
    }

    private static IEnumerable<string> CheckNotebook(Notebook notebook)
    {
        if (notebook.Json["nbformat_minor"]?.ToJsonString() is var minor and not "5")
        {
            yield return $"nbformat_minor is {minor ?? "missing"}; it should be 5.";
        }

        foreach (var problem in Compare("metadata", notebook.Metadata, NotebookMetadata))
        {
            yield return problem;
        }
    }

    private static IEnumerable<string> CheckCell(NotebookCell cell, int index)
    {
        var name = $"cell {index + 1}";
        if (cell.Kind != CellKind.Code)
        {
            if (cell.Metadata.Count > 0)
            {
                yield return $"{name} has metadata {cell.Metadata.ToJsonString()}; a text cell should have none.";
            }

            yield break;
        }

        foreach (var problem in Compare($"{name}: metadata", cell.Metadata, CodeMetadata))
        {
            yield return problem;
        }

        if (cell.Outputs.Count > 0 || cell.Json["outputs"] is not JsonArray)
        {
            yield return $"{name} has {cell.Outputs.Count} outputs; a committed notebook has an empty list of them. "
                + "Clear all outputs before you save.";
        }

        if (cell.ExecutionCount is not null)
        {
            yield return $"{name} has execution_count {cell.ExecutionCount}; it should be null. "
                + "Clear all outputs before you save.";
        }
    }

    private static IEnumerable<string> CheckIds(Notebook notebook)
    {
        var seen = new Dictionary<string, int>();
        foreach (var (index, cell) in notebook.Cells.Index())
        {
            if (cell.Id is null || !CellId().IsMatch(cell.Id))
            {
                yield return $"cell {index + 1} has the id '{cell.Id}'; it should be 1 to 64 letters, digits, - or _.";
            }
            else if (!seen.TryAdd(cell.Id, index + 1))
            {
                yield return $"cell {index + 1} has the id '{cell.Id}', as cell {seen[cell.Id]} has; ids should differ.";
            }
        }
    }

    private static IEnumerable<string> CheckLayout(Notebook notebook, string text)
    {
        var wanted = notebook.ToJson();
        if (text == wanted)
        {
            yield break;
        }

        string[] actual = text.Split('\n'),
            expected = wanted.Split('\n');
        var line = Enumerable
            .Range(0, Math.Min(actual.Length, expected.Length))
            .FirstOrDefault(i => actual[i] != expected[i], Math.Min(actual.Length, expected.Length) - 1);
        yield return $"line {line + 1} reads '{actual[line]}' where Jupyter would write "
            + $"'{expected[line]}' (keys sorted, indent of 1, a line end at the end of the file).";
    }

    private static IEnumerable<string> Compare(string name, JsonObject actual, JsonObject expected)
    {
        foreach (var (key, value) in expected)
        {
            if (!JsonNode.DeepEquals(actual[key], value))
            {
                var found = actual[key]?.ToJsonString(Plain) ?? "missing";
                yield return $"{name}.{key} is {found}; it should be {value!.ToJsonString(Plain)}.";
            }
        }

        foreach (var (key, _) in actual.Where(member => !expected.ContainsKey(member.Key)))
        {
            yield return $"{name}.{key} should not be there.";
        }
    }

    private static JsonSerializerOptions Plain { get; } =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static JsonObject Json(string text) => (JsonObject)JsonNode.Parse(text)!;

    [GeneratedRegex("^[a-zA-Z0-9-_]{1,64}$")]
    private static partial Regex CellId();
}
