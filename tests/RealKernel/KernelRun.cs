using System.Text.Json.Nodes;

namespace RealKernel.Tests;

/// <summary>What a cell did in the real kernel: its events as outputs of a notebook.</summary>
internal sealed class KernelRun
{
    private readonly List<JsonObject> _outputs = [];
    private readonly Dictionary<string, int> _displays = [];

    public IReadOnlyList<JsonObject> Outputs => _outputs;

    /// <summary>Why the cell failed; null if it did not.</summary>
    public string? Failure { get; private set; }

    public void Add(JsonNode happened)
    {
        var shown = happened["event"]!;
        var id = (string?)shown["valueId"] ?? "";
        switch ((string)happened["eventType"]!)
        {
            case "StandardOutputValueProduced":
                AddText("stdout", (string)shown["formattedValues"]![0]!["value"]!);
                break;
            case "StandardErrorValueProduced":
                AddText("stderr", (string)shown["formattedValues"]![0]!["value"]!);
                break;
            case "DisplayedValueProduced":
                _displays[id] = _outputs.Count;
                _outputs.Add(Shown(shown, "display_data"));
                break;
            case "DisplayedValueUpdated" when _displays.TryGetValue(id, out var index):
                _outputs[index] = Shown(shown, "display_data");
                break;
            case "ReturnValueProduced":
                _outputs.Add(Shown(shown, "execute_result"));
                break;
            case "CommandFailed":
                Failure = (string?)shown["message"] ?? "";
                break;
        }
    }

    // The kernel tells each write; a notebook joins them.
    private void AddText(string stream, string text)
    {
        if (_outputs.LastOrDefault() is { } last && (string?)last["name"] == stream)
        {
            last["text"] = (string?)last["text"] + text;
            return;
        }

        _outputs.Add(
            new JsonObject
            {
                ["output_type"] = "stream",
                ["name"] = stream,
                ["text"] = text,
            }
        );
    }

    private static JsonObject Shown(JsonNode shown, string type)
    {
        var data = new JsonObject();
        foreach (var form in shown["formattedValues"]!.AsArray())
        {
            data[(string)form!["mimeType"]!] = (string?)form["value"];
        }

        return new JsonObject { ["output_type"] = type, ["data"] = data };
    }
}
