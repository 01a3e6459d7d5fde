using System.Text.RegularExpressions;

namespace Workbench.Components.Lessons;

/// <summary>A lesson's text for this page: links to other lessons lead to their pages.</summary>
public static partial class LinkedText
{
    public static string Of(string html) => Notebook().Replace(html, "href=\"/lessons/$1\"");

    [GeneratedRegex("href=\"([A-Za-z0-9_-]+)\\.ipynb(#[^\"]*)?\"")]
    private static partial Regex Notebook();
}
