using System.Collections;
using System.Net;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>HTML without scripts, styles or ids: a real table for objects and sequences.</summary>
internal static class DefaultHtml
{
    public static void Write(object? value, FormatContext context)
    {
        if (value is Microsoft.AspNetCore.Html.IHtmlContent html)
        {
            html.WriteTo(context.Writer, System.Text.Encodings.Web.HtmlEncoder.Default);
            return;
        }

        var top = context.Depth <= 1;
        if (Shape.Scalar(value) is { } text)
        {
            var encoded = WebUtility.HtmlEncode(text);
            context.Writer.Write(top ? $"<pre>{encoded}</pre>" : encoded);
            return;
        }

        if (context.Depth > Formatter.RecursionLimit)
        {
            context.Writer.Write(WebUtility.HtmlEncode(value!.ToString()));
            return;
        }

        if (value is IEnumerable sequence and not IDictionary)
        {
            WriteSequence(sequence, context);
            return;
        }

        Table(context, Header(value is IDictionary ? "key" : "name", "value"), Shape.Members(value!), member =>
        {
            context.Writer.Write($"<th scope=\"row\">{WebUtility.HtmlEncode(member.Name)}</th>");
            Cell(member.Value, context);
        });
    }

    private static void WriteSequence(IEnumerable sequence, FormatContext context)
    {
        var (items, more) = Shape.Items(sequence);
        if (items.Count == 0)
        {
            context.Writer.Write("<i>(empty)</i>");
            return;
        }

        if (!Shape.AreRows(items))
        {
            Table(context, Header("index", "value"), items.Index(), item =>
            {
                context.Writer.Write($"<th scope=\"row\">{item.Index}</th>");
                Cell(item.Item, context);
            });
        }
        else
        {
            var columns = Shape.Columns(items);
            Table(context, Header([.. columns]), items, item =>
            {
                var members = Shape.Members(item!).ToDictionary(member => member.Name, member => member.Value);
                foreach (var column in columns)
                {
                    Cell(members.TryGetValue(column, out var value) ? value : "", context);
                }
            });
        }

        if (more)
        {
            context.Writer.Write($"<p>... (more than {items.Count} rows)</p>");
        }
    }

    private static void Table<T>(FormatContext context, string header, IEnumerable<T> rows, Action<T> writeRow)
    {
        context.Writer.Write($"<table><thead><tr>{header}</tr></thead><tbody>");
        foreach (var row in rows)
        {
            context.Writer.Write("<tr>");
            writeRow(row);
            context.Writer.Write("</tr>");
        }

        context.Writer.Write("</tbody></table>");
    }

    private static string Header(params string[] names) =>
        string.Concat(names.Select(name => $"<th scope=\"col\">{WebUtility.HtmlEncode(name)}</th>"));

    private static void Cell(object? value, FormatContext context)
    {
        context.Writer.Write("<td>");
        value.FormatTo(context, HtmlFormatter.MimeType);
        context.Writer.Write("</td>");
    }
}
