using System.Text.Json.Nodes;
using NotebookHost.Outputs;

namespace Workbench.Sessions;

/// <summary>
/// Passes the outputs of a running cell on, not more often than people see: a cell that writes ten thousand lines is
/// not sent ten thousand times.
/// </summary>
internal sealed class OutputBatch(Action<OutputPart> send)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(40);

    private readonly Lock guard = new();
    private readonly SortedDictionary<int, JsonObject> pending = [];
    private bool sending;
    private bool closed;

    public void Add(OutputChange change)
    {
        lock (guard)
        {
            pending[change.Index] = change.Output;
            if (sending || closed)
            {
                return;
            }
            sending = true;
        }
        _ = Task.Run(SendAsync);
    }

    /// <summary>Nothing is sent from here on: the cell's end says it all.</summary>
    public void Close()
    {
        lock (guard)
        {
            closed = true;
        }
    }

    private async Task SendAsync()
    {
        while (Take() is { Count: > 0 } parts)
        {
            // Outside of the lock: writing to the console's stream takes the lock of Console.Out, and code that prints has
            // that one when it comes here.
            parts.ForEach(send);
            await Task.Delay(Pause).ConfigureAwait(false);
        }
    }

    private List<OutputPart> Take()
    {
        lock (guard)
        {
            List<OutputPart> parts = closed ? [] : [.. pending.Select(part => new OutputPart(part.Key, part.Value))];
            pending.Clear();
            sending = parts.Count > 0;
            return parts;
        }
    }
}
