using System.Text.Json;
using LocalCloud.Storage;

namespace Workshop.Running;

/// <summary>What a running local cloud leaves in its data folder so that the other commands find it.</summary>
public sealed record CloudRecord(string Endpoint, int ProcessId, DateTimeOffset Started, string Region, bool Auth)
{
    private const string Name = "running.json";

    public static CloudRecord? Read(string dataFolder)
    {
        try
        {
            return JsonSerializer.Deserialize<CloudRecord>(
                File.ReadAllText(Path.Combine(dataFolder, Name)),
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
