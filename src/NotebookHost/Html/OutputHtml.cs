using System.Net;
using System.Text.RegularExpressions;
using NotebookHost.Notebooks;

namespace NotebookHost.Html;

/// <summary>One output of a cell as HTML: the richest form that needs no script.</summary>
internal static partial class OutputHtml
{
    public static string Render(JsonObject output, Pictures pictures) =>
        (string?)output["output_type"] switch
        {
            "stream" => (string?)output["name"] == "stderr"
                ? $"<pre class=\"stream stderr\" aria-label=\"Written to standard error\">{Encode(output["text"])}</pre>"
                : $"<pre class=\"stream\">{Encode(output["text"])}</pre>",
            "error" => Error(output),
            _ => Data(output["data"]?.AsObject() ?? [], pictures),
        };

    private static string Error(JsonObject output) =>
        $"<div class=\"error\"><p><strong>Error:</strong> {Encode(output["ename"])}: {Encode(output["evalue"])}</p>"
        + $"<pre>{WebUtility.HtmlEncode(Ansi().Replace(string.Join('\n', Lines(output["traceback"])), ""))}</pre></div>";

    private static string Data(JsonObject data, Pictures pictures)
    {
        var text = data["text/plain"];
        if (data["text/html"] is { } html)
        {
            return $"<div class=\"rich\">{Clean(MultilineText.Join(html), pictures)}</div>";
        }

        if (data["image/svg+xml"] is { } svg)
        {
            var picture = MultilineText.Join(svg);
            var title = SvgTitle().Match(picture);
            return Picture(
                "image/svg+xml",
                Convert.ToBase64String(Encoding.UTF8.GetBytes(picture)),
                title.Success ? WebUtility.HtmlDecode(title.Groups[1].Value) : MultilineText.Join(text)
            );
        }

        foreach (var mimeType in new[] { "image/png", "image/jpeg", "image/gif" })
        {
            if (data[mimeType] is { } picture)
            {
                return Picture(mimeType, MultilineText.Join(picture).ReplaceLineEndings(""), MultilineText.Join(text));
            }
        }

        if (data["text/markdown"] is { } markdown)
        {
            return Clean(Markdig.Markdown.ToHtml(MultilineText.Join(markdown)), pictures);
        }

        var shown = text ?? data.Select(item => item.Value).FirstOrDefault();
        return shown is JsonObject ? Block(WebUtility.HtmlEncode(shown.ToJsonString())) : Block(Encode(shown));
    }

    // It may be wider than the page; with a tab index the keyboard can scroll it.
    private static string Block(string encoded) => $"<pre tabindex=\"0\">{encoded}</pre>";

    private static string Clean(string html, Pictures pictures) =>
        SafeHtml.Clean(html, source => pictures.Inline(source));

    private static string Picture(string mimeType, string base64, string alt)
    {
        var data = WebUtility.HtmlEncode(base64);
        var description = WebUtility.HtmlEncode(alt.Length > 0 ? alt : "Picture without a description");
        return $"<img src=\"data:{mimeType};base64,{data}\" alt=\"{description}\">";
    }

    private static string Encode(JsonNode? text) => WebUtility.HtmlEncode(Ansi().Replace(MultilineText.Join(text), ""));

    private static IEnumerable<string> Lines(JsonNode? lines) =>
        lines is JsonArray array ? array.Select(line => (string?)line ?? "") : [];

    [GeneratedRegex("<title[^>]*>(.*?)</title>", RegexOptions.Singleline)]
    private static partial Regex SvgTitle();

    // Colours for a terminal.
    [GeneratedRegex(@"\x1b\[[0-9;]*m")]
    private static partial Regex Ansi();
}
