using System.Text;
using System.Text.Json.Nodes;
using NotebookHost.Notebooks;

namespace NotebookHost.Outputs;

/// <summary>Collects what one cell shows, in order; writes to the same stream are joined.</summary>
internal sealed class CellOutputs
{
    private readonly Lock _lock = new();
    private readonly List<JsonObject> _outputs = [];
    private readonly Dictionary<string, JsonObject> _displays = [];
    private readonly StringBuilder _text = new();
    private string? _stream;

    public void Write(string stream, string text)
    {
        lock (_lock)
        {
            if (_stream != stream)
            {
                EndStream();
                _stream = stream;
            }

            _text.Append(text);
        }
    }

    public void Display(string displayId, IEnumerable<KeyValuePair<string, string>> mimeBundle)
    {
        lock (_lock)
        {
            EndStream();
            if (_displays.TryGetValue(displayId, out var shown))
            {
                shown["data"] = CellOutput.Data(mimeBundle);
                return;
            }

            _displays[displayId] = CellOutput.Display(mimeBundle);
            _outputs.Add(_displays[displayId]);
        }
    }

    public void Add(JsonObject output)
    {
        lock (_lock)
        {
            EndStream();
            _outputs.Add(output);
        }
    }

    public bool Has(string displayId)
    {
        lock (_lock)
        {
            return _displays.ContainsKey(displayId);
        }
    }

    public IReadOnlyList<JsonObject> ToList()
    {
        lock (_lock)
        {
            EndStream();
            return [.. _outputs.Select(output => (JsonObject)output.DeepClone())];
        }
    }

    private void EndStream()
    {
        if (_stream is null)
        {
            return;
        }

        // Text that goes on after a pause in writing belongs to the output that is there.
        if (_outputs.LastOrDefault() is { } last && (string?)last["name"] == _stream)
        {
            last["text"] = MultilineText.Split(MultilineText.Join(last["text"]) + _text);
        }
        else if (_text.Length > 0)
        {
            _outputs.Add(CellOutput.Stream(_stream, _text.ToString()));
        }

        _text.Clear();
        _stream = null;
    }
}
