using System.Text.RegularExpressions;

namespace Workbench.Components.Lessons;

/// <summary>A lesson's text for this page: links to other lessons lead to their pages.</summary>
public static partial class LinkedText
{
    public static string Of(string html) => Notebook().Replace(html, "href=\"/lessons/$1\"");

    /// <summary>
    /// A text of the lesson. Code in it may be wider than the page; with a tab index the keyboard can scroll it.
    /// </summary>
    public static string OfText(string html) =>
        Of(html).Replace("<pre>", "<pre tabindex=\"0\">", StringComparison.Ordinal);

    /// <summary>
    /// What a cell shows, whose ids are its own: one that is called as a part of the page would be found in its place.
    /// </summary>
    public static string OfOutput(string html) => Id().Replace(Of(html), "$1shown-");

    // In a tag only; in text a < stands encoded.
    [GeneratedRegex("(?<=<[a-z][^<>]*\\s)(id=\"|href=\"#)")]
    private static partial Regex Id();

    [GeneratedRegex("href=\"([A-Za-z0-9_-]+)\\.ipynb(#[^\"]*)?\"")]
    private static partial Regex Notebook();
}
