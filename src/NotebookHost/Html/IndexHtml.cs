using System.Globalization;
using System.Net;

namespace NotebookHost.Html;

/// <summary>The page that lists the notebooks of a run, each with its result.</summary>
internal static class IndexHtml
{
    public static string Render(string title, IReadOnlyList<NotebookRun> runs)
    {
        var failed = runs.Count(run => !run.Succeeded);
        var rows = new StringBuilder();
        foreach (var run in runs)
        {
            var (ran, all) = (run.Cells.Count(cell => cell.Ran), run.Cells.Count(cell => cell.CodeNumber is not null));
            var (page, name) = (Uri.EscapeDataString(run.Notebook.Name), Encode(MarkdownHtml.Title(run.Notebook)));
            rows.Append(
                CultureInfo.InvariantCulture,
                $"""
                <tr><th scope="row"><a href="{page}.html">{name}</a></th>
                <td class="n">{ran} of {all}</td>
                <td class="n">{run.Seconds:0.0}</td><td>{Result(run)}</td></tr>

                """
            );
        }

        var verdict =
            failed == 0
                ? $"<p><strong class=\"good\">All {runs.Count} passed.</strong></p>"
                : $"<p><strong class=\"bad\">{failed} of {runs.Count} failed.</strong></p>";
        return Page.Render(
            title,
            "",
            $"""
            <h1>{Encode(title)}</h1>
            {verdict}
            <div class="scroll" tabindex="0" role="region" aria-label="Results">
            <table>
            <thead><tr><th scope="col">Notebook</th><th scope="col">Cells run</th><th scope="col">Seconds</th>
            <th scope="col">Result</th></tr></thead>
            <tbody>
            {rows}</tbody>
            </table>
            </div>
            """
        );
    }

    private static string Result(NotebookRun run)
    {
        if (run.Failure is not { Error: { } error } failure)
        {
            return "<span class=\"good\">passed</span>";
        }

        var code = error.Code is { Length: > 0 } ? $"<br><code>{Encode(error.Code)}</code>" : "";
        var line = error.Line is null ? "" : $", line {error.Line}";
        return $"<span class=\"bad\">failed</span> at <a href=\"{Uri.EscapeDataString(run.Notebook.Name)}.html#cell-"
            + $"{failure.CodeNumber}\">cell {failure.CodeNumber}{line}</a>{code}<br>{Encode(error.Message)}";
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
