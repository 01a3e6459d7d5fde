using System.Text.Json;

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

    public void Write(string dataFolder)
    {
        // Written beside and moved, so that a reader never sees half of it.
        var file = Path.Combine(dataFolder, Name);
        File.WriteAllText(file + ".new", JsonSerializer.Serialize(this, JsonSerializerOptions.Web));
        File.Move(file + ".new", file, overwrite: true);
    }

    public static void Remove(string dataFolder) => File.Delete(Path.Combine(dataFolder, Name));
}
