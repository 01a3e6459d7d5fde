namespace NotebookHost.Html;

/// <summary>Brings a notebook's pictures into the page, so that the page needs no other file.</summary>
internal sealed class Pictures(string? notebookFolder)
{
    private static readonly Dictionary<string, string> MimeTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".gif"] = "image/gif",
        [".webp"] = "image/webp",
        [".svg"] = "image/svg+xml",
    };

    /// <summary>A data URI for the picture, null for one that is elsewhere on the network or missing.</summary>
    public string? Inline(string source, JsonNode? attachments = null)
    {
        if (source.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase))
        {
            return source;
        }

        if (source.StartsWith("attachment:", StringComparison.Ordinal))
        {
            var attached = attachments?[Uri.UnescapeDataString(source["attachment:".Length..])]?.AsObject();
            return attached is { Count: > 0 } ? $"data:{attached.First().Key};base64,{attached.First().Value}" : null;
        }

        if (notebookFolder is null || !MimeTypes.TryGetValue(Path.GetExtension(source), out var mimeType))
        {
            return null;
        }

        var path = Path.GetFullPath(Uri.UnescapeDataString(source), notebookFolder);
        return File.Exists(path) ? $"data:{mimeType};base64,{Convert.ToBase64String(File.ReadAllBytes(path))}" : null;
    }
}
