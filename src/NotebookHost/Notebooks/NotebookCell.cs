namespace NotebookHost.Notebooks;

public enum CellKind
{
    Code,
    Markdown,
    Raw,
}

public sealed class NotebookCell
{
    internal NotebookCell(JsonObject json) => Json = json;

    public CellKind Kind =>
        Json["cell_type"]!.GetValue<string>() switch
        {
            "code" => CellKind.Code,
            "markdown" => CellKind.Markdown,
            _ => CellKind.Raw,
        };

    public string? Id => (string?)Json["id"];

    public JsonObject Metadata => (JsonObject)(Json["metadata"] ??= new JsonObject());

    public string Source => MultilineText.Join(Json["source"]);

    public int? ExecutionCount => (int?)Json["execution_count"];

    /// <summary>What the cell showed, as nbformat output objects.</summary>
    public IReadOnlyList<JsonObject> Outputs =>
        Json["outputs"] is JsonArray outputs ? [.. outputs.Select(output => output!.AsObject())] : [];

    /// <summary>The language of a code cell: <c>csharp</c> unless its metadata say otherwise.</summary>
    public string Language =>
        (string?)Json["metadata"]?["polyglot_notebook"]?["kernelName"]
        ?? (string?)Json["metadata"]?["dotnet_interactive"]?["language"]
        ?? "csharp";

    internal JsonObject Json { get; }

    internal void SetResult(int? executionCount, IEnumerable<JsonObject> outputs)
    {
        Json["execution_count"] = executionCount;
        Json["outputs"] = new JsonArray([.. outputs.Select(output => output.DeepClone())]);
    }
}
