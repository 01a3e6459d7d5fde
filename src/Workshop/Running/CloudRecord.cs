using System.Text.Json;
using System.Text.Json.Serialization;
using LocalCloud.Security;
using LocalCloud.Storage;

namespace Workshop.Running;

/// <summary>
/// What a running local cloud leaves in its data folder so that the other commands find it. It may be old, or another's: only
/// the port is taken from it, and who answers there has to prove itself.
/// </summary>
public sealed record CloudRecord(
    string Endpoint,
    int ProcessId,
    DateTimeOffset Started,
    string Region,
    bool Auth,
    string? ProcessMark = null
)
{
    private const string Name = "running.json";

    /// <summary>The port on loopback; null when the record holds no address of a local cloud.</summary>
    [JsonIgnore]
    public int? Port =>
        Uri.TryCreate(Endpoint, UriKind.Absolute, out var uri)
        && uri is { Scheme: "http", Host: "127.0.0.1", Port: > 0 }
            ? uri.Port
            : null;

    /// <summary>Whether the process that wrote the record runs; a later one of the same number does not count.</summary>
    [JsonIgnore]
    public bool IsAlive => ProcessMark is not null && LocalCloud.Security.ProcessMark.Of(ProcessId) == ProcessMark;

    /// <summary>The record of this process.</summary>
    public static CloudRecord Mine(Uri endpoint, string region, bool auth) =>
        new(
            endpoint.ToString().TrimEnd('/'),
            Environment.ProcessId,
            DateTimeOffset.UtcNow,
            region,
            auth,
            LocalCloud.Security.ProcessMark.Of(Environment.ProcessId)
        );

    public static CloudRecord? Read(string dataFolder)
    {
        try
        {
            return JsonSerializer.Deserialize<CloudRecord>(
                PrivateFile.ReadText(Path.Combine(dataFolder, Name)),
                JsonSerializerOptions.Web
            );
        }
        catch (Exception e) when (e is IOException or JsonException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public void Write(string dataFolder) =>
        PrivateFile.Write(Path.Combine(dataFolder, Name), JsonSerializer.Serialize(this, JsonSerializerOptions.Web));

    public static void Remove(string dataFolder) => File.Delete(Path.Combine(dataFolder, Name));
}
