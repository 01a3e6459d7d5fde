using System.Net;
using System.Text.RegularExpressions;

namespace NotebookHost.Html;

/// <summary>
/// Lets through the HTML that shows something and nothing that does something: known elements with known
/// attributes. Scripts and styles go with their content; any other element shows as text.
/// </summary>
internal static partial class SafeHtml
{
    private static readonly HashSet<string> Elements = new(StringComparer.OrdinalIgnoreCase)
    {
        "a",
        "abbr",
        "b",
        "blockquote",
        "br",
        "caption",
        "cite",
        "code",
        "col",
        "colgroup",
        "dd",
        "del",
        "details",
        "dfn",
        "div",
        "dl",
        "dt",
        "em",
        "figcaption",
        "figure",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "i",
        "img",
        "ins",
        "kbd",
        "li",
        "mark",
        "ol",
        "p",
        "pre",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strong",
        "sub",
        "summary",
        "sup",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "time",
        "tr",
        "u",
        "ul",
        "var",
        "wbr",
    };

    private static readonly HashSet<string> Attributes = new(StringComparer.OrdinalIgnoreCase)
    {
        "abbr",
        "align",
        "alt",
        "class",
        "colspan",
        "datetime",
        "dir",
        "headers",
        "height",
        "href",
        "id",
        "lang",
        "open",
        "role",
        "rowspan",
        "scope",
        "span",
        "src",
        "start",
        "style",
        "tabindex",
        "title",
        "width",
    };

    /// <param name="html">HTML of unknown origin.</param>
    /// <param name="pictureSource">Turns the src of a picture into a data URI; null drops the picture's src.</param>
    public static string Clean(string html, Func<string, string?> pictureSource)
    {
        var result = new StringBuilder();
        var position = 0;
        html = WithContent().Replace(html, "");
        foreach (Match tag in Tag().Matches(html))
        {
            result.Append(Text(html[position..tag.Index]));
            position = tag.Index + tag.Length;
            var name = tag.Groups["name"].Value;
            if (tag.Value.StartsWith("<!--", StringComparison.Ordinal))
            {
                continue;
            }

            if (!Elements.Contains(name))
            {
                result.Append(WebUtility.HtmlEncode(tag.Value));
                continue;
            }

            result.Append('<').Append(tag.Groups["close"].Value).Append(name.ToLowerInvariant());
            if (tag.Groups["close"].Length == 0)
            {
                AppendAttributes(tag.Groups["attributes"].Value, pictureSource, result);
            }

            result.Append('>');
        }

        return result.Append(Text(html[position..])).ToString();
    }

    private static void AppendAttributes(string attributes, Func<string, string?> pictureSource, StringBuilder result)
    {
        foreach (Match attribute in Attribute().Matches(attributes))
        {
            var name = attribute.Groups["name"].Value.ToLowerInvariant();
            if (!Attributes.Contains(name) && !name.StartsWith("aria-", StringComparison.Ordinal))
            {
                continue;
            }

            var value = WebUtility.HtmlDecode(attribute.Groups["value"].Value.Trim('"', '\''));
            var safe = name switch
            {
                "src" => pictureSource(value),
                "href" => SafeLink(value),
                "style" => SafeStyle(value),
                _ => value,
            };
            if (safe is not null)
            {
                result.Append(' ').Append(name).Append("=\"").Append(WebUtility.HtmlEncode(safe)).Append('"');
            }
        }
    }

    private static string? SafeLink(string link)
    {
        var scheme = Scheme().Match(link);
        var harmless = !scheme.Success || scheme.Groups[1].Value.ToLowerInvariant() is "http" or "https" or "mailto";
        return harmless ? link : null;
    }

    // A style may not fetch anything; a backslash could spell url( in other letters.
    private static string? SafeStyle(string style) =>
        style.Contains("url", StringComparison.OrdinalIgnoreCase) || style.Contains('\\') ? null : style;

    // What is not a tag is text that may already be encoded; only a lone < can still open something.
    private static string Text(string text) => text.Replace("<", "&lt;", StringComparison.Ordinal);

    [GeneratedRegex(
        @"<(script|style|template|iframe|object)\b.*?(</\1\s*>|\z)",
        RegexOptions.IgnoreCase | RegexOptions.Singleline
    )]
    private static partial Regex WithContent();

    [GeneratedRegex(
        """<!--.*?(-->|\z)|<(?<close>/?)(?<name>[a-z][a-z0-9-]*)(?<attributes>(?:[^<>"']|"[^"]*"|'[^']*')*)>""",
        RegexOptions.IgnoreCase | RegexOptions.Singleline
    )]
    private static partial Regex Tag();

    [GeneratedRegex("""(?<name>[^\s"'<>/=]+)(?:\s*=\s*(?<value>"[^"]*"|'[^']*'|[^\s"'=<>`]+))?""")]
    private static partial Regex Attribute();

    [GeneratedRegex(@"^[\s\x00-\x20]*([a-z][a-z0-9+.\-\s]*):", RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();
}
