using System.Text.Json.Nodes;

namespace NotebookHost.Outputs;

/// <summary>An output of a running cell is new, or is no longer what it was: a text has grown, a display was updated.</summary>
/// <param name="Index">Its place among the cell's outputs, from 0.</param>
/// <param name="Output">What it is now: an nbformat output object of the receiver's own.</param>
public sealed record OutputChange(int Index, JsonObject Output);
