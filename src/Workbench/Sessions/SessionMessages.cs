using System.Text.Json;
using System.Text.Json.Nodes;

namespace Workbench.Sessions;

/// <summary>What the page asks of a session's process: one JSON object a line.</summary>
/// <param name="Id">The answer carries it.</param>
/// <param name="Kind">run, cancel, complete, signature, hover or check.</param>
/// <param name="Name">What errors call the cell.</param>
/// <param name="Position">Where the cursor is in the code, from 0.</param>
internal sealed record SessionRequest(int Id, string Kind, string Name = "", string Code = "", int Position = 0);

/// <summary>What a session's process says: outputs while a cell runs, then one answer for each request.</summary>
/// <param name="Kind">ready, output or answer.</param>
internal sealed record SessionReply(int Id, string Kind, JsonNode? Body = null);

/// <summary>How a cell ended.</summary>
/// <param name="Outputs">nbformat output objects.</param>
/// <param name="ErrorLine">
/// The line of the cell that failed, from 1; null when it did not, or no line is to blame.
/// </param>
/// <param name="Runs">It was interrupted and its code goes on all the same.</param>
internal sealed record CellEnd(
    int ExecutionCount,
    IReadOnlyList<JsonObject> Outputs,
    bool Failed,
    int? ErrorLine,
    bool Runs
);

/// <summary>An output of a running cell is new or has changed.</summary>
internal sealed record OutputPart(int Index, JsonObject Output);

internal static class SessionJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static JsonNode? Of<T>(T value) => JsonSerializer.SerializeToNode(value, Options);
}
