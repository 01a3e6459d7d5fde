using System.Net;
using Microsoft.AspNetCore.Html;

namespace Microsoft.DotNet.Interactive.Formatting;

public static class Html
{
    /// <summary>Escapes the text, so that it shows as it stands.</summary>
    public static IHtmlContent HtmlEncode(this string content) => new HtmlString(WebUtility.HtmlEncode(content));

    /// <summary>Takes the text as HTML, as it stands.</summary>
    public static IHtmlContent ToHtmlContent(this string value) => new HtmlString(value);
}
