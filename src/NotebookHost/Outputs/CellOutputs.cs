namespace NotebookHost.Outputs;

using MimeBundle = IEnumerable<KeyValuePair<string, string>>;

/// <summary>Collects what one cell shows, in order; writes to the same stream are joined.</summary>
internal sealed class CellOutputs(int executionCount, Action<OutputChange>? onChange)
{
    private readonly Lock _lock = new();
    private readonly List<JsonObject> _outputs = [];
    private readonly Dictionary<string, int> _displays = [];
    private readonly StringBuilder _text = new();
    private string? _stream;

    /// <param name="kind">stdout, stderr, display or result.</param>
    /// <param name="id">Under which a display may be shown anew, in its place.</param>
    /// <param name="forms">By MIME type; a stream has one, its text.</param>
    public void Add(string kind, string? id, MimeBundle forms)
    {
        lock (_lock)
        {
            switch (kind)
            {
                case "stdout" or "stderr":
                    Write(kind, forms.First().Value);
                    break;
                case "display" when id is not null && _displays.TryGetValue(id, out var index):
                    Set(index, CellOutput.Display(forms));
                    break;
                case "display":
                    _displays[id ?? $"{_outputs.Count}"] = _outputs.Count;
                    Append(CellOutput.Display(forms));
                    break;
                default:
                    Append(CellOutput.Result(forms, executionCount));
                    break;
            }
        }
    }

    public void Add(CellError error)
    {
        lock (_lock)
        {
            Append(CellOutput.Error(error));
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

    // The text of the stream that is written to is put together only when somebody wants to see it.
    private void Write(string stream, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (_stream != stream)
        {
            EndStream();
            _stream = stream;
            _outputs.Add(CellOutput.Stream(stream, ""));
        }

        _text.Append(text);
        Tell(_outputs.Count - 1);
    }

    private void Append(JsonObject output)
    {
        EndStream();
        _outputs.Add(output);
        Set(_outputs.Count - 1, output);
    }

    private void Set(int index, JsonObject output)
    {
        _outputs[index] = output;
        Tell(index);
    }

    private void Tell(int index) => onChange?.Invoke(new OutputChange(index, () => Now(index)));

    private JsonObject Now(int index)
    {
        lock (_lock)
        {
            return _stream is not null && index == _outputs.Count - 1
                ? CellOutput.Stream(_stream, _text.ToString())
                : (JsonObject)_outputs[index].DeepClone();
        }
    }

    private void EndStream()
    {
        if (_stream is not null)
        {
            _outputs[^1] = CellOutput.Stream(_stream, _text.ToString());
        }

        _text.Clear();
        _stream = null;
    }
}
