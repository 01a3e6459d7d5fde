using LocalCloud.EventBridge.Patterns;

namespace LocalCloud.EventBridge.Targets;

/// <summary>Checks JSON that a request carries as text.</summary>
internal static class JsonText
{
    /// <summary>Where the text stops being JSON, as AWS writes places; null when it is JSON.</summary>
    public static string? FirstError(string text) => FirstError(text, manyValues: false);

    /// <summary>The same for a text that may be several values, as the quoted lines of an input template are.</summary>
    public static string? FirstErrorInLines(string text) => FirstError(text, manyValues: true);

    private static string? FirstError(string text, bool manyValues)
    {
        var reader = new PatternReader(text);
        try
        {
            while (reader.Next() != PatternToken.None) { }
        }
        catch (PatternException e)
        {
            return e.Location;
        }
        if (manyValues)
        {
            return null;
        }
        try
        {
            // What the reader is too lenient for: nothing, too deep, or more than one value.
            JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = Nesting.Json }).Dispose();
            return null;
        }
        catch (JsonException)
        {
            return reader.Error("").Location;
        }
    }
}
