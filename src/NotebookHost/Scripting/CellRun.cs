using NotebookHost.Outputs;

namespace NotebookHost.Scripting;

/// <summary>What one cell did: nbformat outputs, and why it failed if it did.</summary>
public sealed record CellRun(int ExecutionCount, IReadOnlyList<JsonObject> Outputs, CellError? Error);
