using Markdig;
using NotebookHost.Notebooks;

namespace NotebookHost.Html;

/// <summary>A text cell as HTML.</summary>
internal static class MarkdownHtml
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAutoIdentifiers()
        .UseAutoLinks()
        .UseEmphasisExtras()
        .UseTaskLists()
        .Build();

    public static string Render(NotebookCell cell, Pictures pictures) =>
        SafeHtml.Clean(Markdown.ToHtml(cell.Source, Pipeline), source =>
            pictures.Inline(source, cell.Json["attachments"])
        );

    /// <summary>The first heading of the notebook as text, its name if there is none.</summary>
    public static string Title(Notebook notebook)
    {
        var heading = notebook
            .Cells.Where(cell => cell.Kind == CellKind.Markdown)
            .SelectMany(cell => cell.Source.Split('\n'))
            .FirstOrDefault(line => line.StartsWith("# ", StringComparison.Ordinal));
        return heading is null ? notebook.Name : Markdown.ToPlainText(heading[2..], Pipeline).Trim();
    }
}
