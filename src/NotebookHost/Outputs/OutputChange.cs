namespace NotebookHost.Outputs;

/// <summary>
/// An output of a running cell is new, or is no longer what it was: a text has grown, a display was updated.
/// </summary>
/// <param name="Index">Its place among the cell's outputs, from 0.</param>
/// <param name="Output">
/// Gives what it is by then: an nbformat output object of the receiver's own. A text that grows is put together only
/// for who asks, and must not be asked for within the call that tells of the change.
/// </param>
public sealed record OutputChange(int Index, Func<JsonObject> Output);
