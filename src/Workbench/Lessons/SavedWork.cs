using System.Text.Json;
using System.Text.Json.Nodes;

namespace Workbench.Lessons;

/// <summary>What is kept of a cell between two runs of the page.</summary>
/// <param name="Source">Null as the lesson ships it.</param>
/// <param name="RanSource">Null when it did not run.</param>
internal sealed record SavedCell(
    string? Source,
    string? RanSource,
    bool Failed,
    double Seconds,
    int? ExecutionCount,
    IReadOnlyList<JsonObject> Outputs
);

/// <summary>What is kept of a learner's work on a lesson: a file of its own in the data folder.</summary>
/// <param name="Cells">By the cell's id.</param>
/// <param name="Outcomes">What the checks said last, by the exercise's id.</param>
internal sealed record SavedWork(Dictionary<string, SavedCell> Cells, Dictionary<string, string> Outcomes)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static SavedWork Nothing => new([], []);

    /// <summary>Nothing when there is no such file, or one that can't be read: then it is put aside.</summary>
    public static SavedWork Load(string file)
    {
        if (!File.Exists(file))
        {
            return Nothing;
        }
        try
        {
            return JsonSerializer.Deserialize<SavedWork>(File.ReadAllText(file), Options) ?? Nothing;
        }
        catch (JsonException)
        {
            File.Move(file, file + ".unreadable", overwrite: true);
            return Nothing;
        }
    }

    public void Save(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        // Written beside and moved, so that a reader, or the next start after a crash, never sees half of it.
        File.WriteAllText(file + ".new", JsonSerializer.Serialize(this, Options));
        File.Move(file + ".new", file, overwrite: true);
    }
}
