using System.Diagnostics;
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
    private readonly SortedDictionary<int, Func<JsonObject>> pending = [];
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
            var began = Stopwatch.GetTimestamp();
            // Outside of the lock: writing to the console's stream takes the lock of Console.Out, and code that prints
            // has that one when it comes here.
            parts.ForEach(part => send(new OutputPart(part.Key, part.Value())));
            // A long text takes long to send: the cell shall have most of the time.
            await Task.Delay(Pause + 4 * Stopwatch.GetElapsedTime(began)).ConfigureAwait(false);
        }
    }

    private List<KeyValuePair<int, Func<JsonObject>>> Take()
    {
        lock (guard)
        {
            List<KeyValuePair<int, Func<JsonObject>>> parts = closed ? [] : [.. pending];
            pending.Clear();
            sending = parts.Count > 0;
            return parts;
        }
    }
}
