using System.Text.Json;

namespace NotebookHost.Notebooks;

/// <summary>
/// A notebook of nbformat 4. What it does not know, it keeps. (.NET Interactive's own document model, with which
/// imported notebooks are read, turns raw cells into code and loses attached pictures.)
/// </summary>
public sealed class Notebook
{
    private Notebook(JsonObject json, string name)
    {
        Json = json;
        Name = name;
        Cells = [.. json["cells"]!.AsArray().Select(cell => new NotebookCell(cell!.AsObject()))];
    }

    /// <summary>The file's name without folder and extension.</summary>
    public string Name { get; }

    public IReadOnlyList<NotebookCell> Cells { get; }

    public JsonObject Metadata => (JsonObject)(Json["metadata"] ??= new JsonObject());

    internal JsonObject Json { get; }

    /// <exception cref="NotebookFormatException">The file is not a notebook of nbformat 4.</exception>
    public static Notebook Load(string path) => Parse(File.ReadAllText(path), Path.GetFileNameWithoutExtension(path));

    /// <exception cref="NotebookFormatException">The text is not a notebook of nbformat 4.</exception>
    public static Notebook Parse(string json, string name = "notebook")
    {
        JsonNode? root;
        try
        {
            root = JsonNode.Parse(json);
        }
        catch (JsonException e)
        {
            throw new NotebookFormatException(
                $"'{name}' is not JSON: line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}: {e.Message}",
                e
            );
        }

        if (root is not JsonObject notebook || notebook["cells"] is not JsonArray cells)
        {
            throw new NotebookFormatException($"'{name}' is not a notebook: it has no array of cells.");
        }

        if (notebook["nbformat"]?.ToJsonString() != "4")
        {
            throw new NotebookFormatException(
                $"'{name}' has nbformat {notebook["nbformat"]?.ToJsonString() ?? "(none)"}; only version 4 is read."
            );
        }

        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i] is not JsonObject cell || cell["cell_type"] is not JsonValue)
            {
                throw new NotebookFormatException($"Cell {i + 1} of '{name}' has no cell_type.");
            }
        }

        return new Notebook(notebook, name);
    }

    public Notebook Copy() => new((JsonObject)Json.DeepClone(), Name);

    /// <summary>The notebook as Jupyter writes it to a file.</summary>
    public string ToJson() => NotebookJson.Write(Json);

    public void Save(string path) => File.WriteAllText(path, ToJson());
}

/// <summary>A file that should be a notebook and is not.</summary>
public sealed class NotebookFormatException(string message, Exception? inner = null) : Exception(message, inner);
