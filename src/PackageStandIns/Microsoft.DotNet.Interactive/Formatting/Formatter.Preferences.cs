namespace Microsoft.DotNet.Interactive.Formatting;

public static partial class Formatter
{
    private static readonly List<(Type Type, string[] MimeTypes)> Preferred = [];

    /// <summary>The MIME type of values that nobody set a preference for; plain text goes along with it.</summary>
    public static string DefaultMimeType { get; set; } = HtmlFormatter.MimeType;

    public static void SetPreferredMimeTypesFor(Type type, params string[] preferredMimeTypes)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (preferredMimeTypes.Length == 0)
        {
            throw new ArgumentException("At least one MIME type is needed.", nameof(preferredMimeTypes));
        }

        lock (Registered)
        {
            Preferred.Add((type, preferredMimeTypes));
        }
    }

    public static IReadOnlyList<string> GetPreferredMimeTypesFor(Type? type)
    {
        if (type is null)
        {
            return [PlainTextFormatter.MimeType];
        }

        (Type Type, string[] MimeTypes)[] candidates;
        lock (Registered)
        {
            candidates = [.. Preferred.Where(preference => Fits(preference.Type, type))];
        }

        if (candidates.Length > 0)
        {
            return candidates.Reverse().MinBy(candidate => Distance(candidate.Type, type)).MimeTypes;
        }

        return type == typeof(string) || DefaultMimeType == PlainTextFormatter.MimeType
            ? [PlainTextFormatter.MimeType]
            : [DefaultMimeType, PlainTextFormatter.MimeType];
    }
}
