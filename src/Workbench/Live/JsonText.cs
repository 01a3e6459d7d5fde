using System.Text.Encodings.Web;
using System.Text.Json;

namespace Workbench.Live;

/// <summary>JSON for people.</summary>
public static class JsonText
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The JSON on lines of its own; the text as it stands when it is not JSON.</summary>
    public static string Pretty(string? text)
    {
        try
        {
            using var document = JsonDocument.Parse(text ?? "");
            return JsonSerializer.Serialize(document.RootElement, Indented);
        }
        catch (JsonException)
        {
            return text ?? "";
        }
    }

    /// <summary>The first value of a member of that name, however deep; null when there is none.</summary>
    public static string? Find(string? text, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(text ?? "");
            return Find(document.RootElement, name);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Find(JsonElement element, string name) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element.TryGetProperty(name, out var found)
            && found.ValueKind == JsonValueKind.String
                ? found.GetString()
                : element
                    .EnumerateObject()
                    .Select(member => Find(member.Value, name))
                    .FirstOrDefault(f => f is not null),
            JsonValueKind.Array => element
                .EnumerateArray()
                .Select(item => Find(item, name))
                .FirstOrDefault(f => f is not null),
            _ => null,
        };
}
