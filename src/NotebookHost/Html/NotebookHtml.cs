using System.Net;
using NotebookHost.Notebooks;

namespace NotebookHost.Html;

/// <summary>A notebook as a web page: one file, no scripts, nothing from the network.</summary>
public static class NotebookHtml
{
    /// <param name="run">What was run.</param>
    /// <param name="folder">The notebook's folder, for the pictures that its text names; null leaves them out.</param>
    public static string Render(NotebookRun run, string? folder = null) => Render(run.Notebook, folder, "", run.Cells);

    /// <inheritdoc cref="Render(NotebookRun,string?)"/>
    public static string Render(Notebook notebook, string? folder = null) => Render(notebook, folder, "", []);

    internal static string Render(
        Notebook notebook,
        string? folder,
        string navigation,
        IReadOnlyList<CellResult> results
    )
    {
        var pictures = new Pictures(folder);
        var main = new StringBuilder();
        var number = 0;
        foreach (var (index, cell) in notebook.Cells.Index())
        {
            main.Append(
                cell.Kind switch
                {
                    CellKind.Code => Code(cell, ++number, results.ElementAtOrDefault(index), pictures),
                    CellKind.Markdown => $"<section class=\"text\">{MarkdownHtml.Render(cell, pictures)}</section>\n",
                    _ => $"<section class=\"text\"><pre>{WebUtility.HtmlEncode(cell.Source)}</pre></section>\n",
                }
            );
        }

        return Page.Render(MarkdownHtml.Title(notebook), navigation, main.ToString());
    }

    private static string Code(NotebookCell cell, int number, CellResult? result, Pictures pictures)
    {
        var note = result switch
        {
            null => "",
            { Ran: false } => ", did not run",
            { Error: not null } => FormattableString.Invariant($", failed after {result.Seconds:0.0} s"),
            _ => FormattableString.Invariant($", {result.Seconds:0.0} s"),
        };
        var outputs = string.Concat(cell.Outputs.Select(output => OutputHtml.Render(output, pictures) + "\n"));
        return $"""
            <section class="cell" id="cell-{number}" aria-labelledby="cell-{number}-title">
            <p class="which" id="cell-{number}-title">Cell {number}{note}</p>
            <div class="in"><pre tabindex="0"><code>{CodeHtml.Highlight(cell.Source)}</code></pre></div>
            {(outputs.Length == 0 ? "" : $"<div class=\"out\">\n{outputs}</div>\n")}</section>

            """;
    }
}
