using System.Collections;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Plain text that stands alone: a value, a list, an aligned table, or a name and value a line.</summary>
internal static class DefaultText
{
    public static void Write(object? value, FormatContext context)
    {
        if (value is Microsoft.AspNetCore.Html.IHtmlContent html)
        {
            html.WriteTo(context.Writer, System.Text.Encodings.Web.HtmlEncoder.Default);
            return;
        }

        if (Shape.Scalar(value) is { } text)
        {
            context.Writer.Write(text);
            return;
        }

        var nested = context.Depth > 1;
        if (value is IEnumerable sequence and not IDictionary)
        {
            WriteSequence(sequence, context, nested);
            return;
        }

        WriteObject(value!, context, nested);
    }

    private static void WriteSequence(IEnumerable sequence, FormatContext context, bool nested)
    {
        var (items, more) = Shape.Items(sequence);
        var columns = nested || !Shape.AreRows(items) ? [] : Shape.Columns(items);
        if (columns.Count > 0)
        {
            WriteTable(items, columns, more, context);
            return;
        }

        context.Writer.Write("[ ");
        context.Writer.Write(string.Join(", ", items.Select(item => Inline(item, context))));
        context.Writer.Write(
            more ? ", ... ]"
            : items.Count == 0 ? "]"
            : " ]"
        );
    }

    private static void WriteTable(
        IReadOnlyList<object?> items,
        IReadOnlyList<string> columns,
        bool more,
        FormatContext context
    )
    {
        var rows = new List<string[]> { columns.ToArray() };
        foreach (var item in items)
        {
            var members = Shape.Members(item!).ToDictionary(member => member.Name, member => member.Value);
            rows.Add([.. columns.Select(c => members.TryGetValue(c, out var cell) ? Inline(cell, context) : "")]);
        }

        int[] widths = [.. columns.Select((_, column) => rows.Max(row => row[column].Length))];
        rows.Insert(1, [.. widths.Select(width => new string('-', width))]);
        var lines = rows.Select(row => string.Join("  ", row.Select((cell, i) => cell.PadRight(widths[i]))).TrimEnd());
        context.Writer.Write(string.Join('\n', lines));
        if (more)
        {
            context.Writer.Write($"\n... (more than {items.Count} rows)");
        }
    }

    private static void WriteObject(object value, FormatContext context, bool nested)
    {
        if (context.Depth > Formatter.RecursionLimit)
        {
            context.Writer.Write(value);
            return;
        }

        var members = Shape.Members(value);
        if (nested)
        {
            var parts = members.Select(member => $"{member.Name}: {Inline(member.Value, context)}");
            context.Writer.Write(members.Count == 0 ? "{ }" : $"{{ {string.Join(", ", parts)} }}");
            return;
        }

        var width = members.Select(member => member.Name.Length).DefaultIfEmpty().Max();
        var lines = members.Select(m => $"{(m.Name + ":").PadRight(width + 1)} {Inline(m.Value, context)}");
        context.Writer.Write(string.Join('\n', lines));
    }

    private static string Inline(object? value, FormatContext context)
    {
        using var writer = new StringWriter();
        value.FormatTo(new FormatContext(writer) { Depth = context.Depth }, PlainTextFormatter.MimeType);
        return writer.ToString().ReplaceLineEndings(" ");
    }
}
