using NotebookHost.Notebooks;

namespace NotebookHost.Html;

/// <summary>
/// The parts of a notebook as HTML that shows something and can do nothing: no scripts, nothing to load.
/// </summary>
/// <param name="folder">The notebook's folder, for the pictures that its text names.</param>
public sealed class CellHtml(string folder)
{
    private readonly Pictures _pictures = new(folder);

    /// <summary>A text cell.</summary>
    public string Text(NotebookCell cell) => MarkdownHtml.Render(cell, _pictures);

    /// <summary>An output of a code cell: an nbformat output object.</summary>
    public string Output(JsonObject output) => OutputHtml.Render(output, _pictures);

    /// <summary>C# with its keywords, strings and comments marked.</summary>
    public static string Code(string code) => CodeHtml.Highlight(code);

    /// <summary>The first heading of the notebook as text, its name if there is none.</summary>
    public static string Title(Notebook notebook) => MarkdownHtml.Title(notebook);
}
