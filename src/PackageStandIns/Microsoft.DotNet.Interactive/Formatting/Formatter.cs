using System.Globalization;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Turns values into text: what <c>display</c> and a cell's last expression show.</summary>
public static partial class Formatter
{
    /// <summary>How many items of a sequence are written out.</summary>
    public static int ListExpansionLimit { get; set; }

    /// <summary>How many levels of an object graph are written out.</summary>
    public static int RecursionLimit { get; set; }

    /// <summary>What stands for null.</summary>
    public static string NullString { get; set; } = "";

    static Formatter() => ResetToDefault();

    public static void ResetToDefault()
    {
        lock (Registered)
        {
            Registered.Clear();
            Preferred.Clear();
        }

        DefaultMimeType = HtmlFormatter.MimeType;
        ListExpansionLimit = 20;
        RecursionLimit = 6;
        NullString = "<null>";
    }

    public static string ToDisplayString(this object? obj, string mimeType = PlainTextFormatter.MimeType)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        obj.FormatTo(writer, mimeType);
        return writer.ToString();
    }

    public static string ToDisplayString(this object? obj, ITypeFormatter formatter)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        formatter.Format(obj, new FormatContext(writer));
        return writer.ToString();
    }

    public static void FormatTo(this object? obj, TextWriter writer, string mimeType = PlainTextFormatter.MimeType) =>
        obj.FormatTo(new FormatContext(writer), mimeType);

    public static void FormatTo(this object? obj, FormatContext context, string mimeType = PlainTextFormatter.MimeType)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(mimeType);
        if (obj is not null && WriteRegistered(obj, context, mimeType))
        {
            return;
        }

        context.Depth++;
        switch (mimeType)
        {
            case HtmlFormatter.MimeType:
                DefaultHtml.Write(obj, context);
                break;
            case JsonFormatter.MimeType:
                context.Writer.Write(System.Text.Json.JsonSerializer.Serialize(obj));
                break;
            default:
                DefaultText.Write(obj, context);
                break;
        }

        context.Depth--;
    }
}
