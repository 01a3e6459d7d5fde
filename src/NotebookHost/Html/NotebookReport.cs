using System.Net;

namespace NotebookHost.Html;

/// <summary>A folder that shows what a run did: each executed notebook, its page, and an index of them.</summary>
public static class NotebookReport
{
    /// <summary>Writes <c>NAME.ipynb</c> and <c>NAME.html</c> for each run, and <c>index.html</c>.</summary>
    /// <param name="folder">Where to; made if it does not exist.</param>
    /// <param name="title">The heading of the index.</param>
    /// <param name="runs">The notebooks, in order.</param>
    /// <param name="notebookFolder">Where the notebooks' pictures are.</param>
    public static void Write(string folder, string title, IReadOnlyList<NotebookRun> runs, string? notebookFolder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (index, run) in runs.Index())
        {
            var file = Path.Combine(folder, run.Notebook.Name);
            run.Notebook.Save(file + ".ipynb");
            var navigation = string.Join(
                '\n',
                new[]
                {
                    "<a href=\"index.html\">All notebooks</a>",
                    Link("Before: ", runs.ElementAtOrDefault(index - 1)),
                    Link("Next: ", runs.ElementAtOrDefault(index + 1)),
                }.OfType<string>()
            );
            File.WriteAllText(file + ".html", NotebookHtml.Render(run.Notebook, notebookFolder, navigation, run.Cells));
        }

        File.WriteAllText(Path.Combine(folder, "index.html"), IndexHtml.Render(title, runs));
    }

    private static string? Link(string label, NotebookRun? run) =>
        run is null
            ? null
            : $"<a href=\"{Uri.EscapeDataString(run.Notebook.Name)}.html\">{label}"
                + $"{WebUtility.HtmlEncode(MarkdownHtml.Title(run.Notebook))}</a>";
}
