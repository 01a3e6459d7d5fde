using System.Text.Json.Nodes;

namespace LocalCloud.StepFunctions.Executions;

/// <summary>
/// The large inputs of the states in which executions wait, so that they need not be read from the history and parsed again when the
/// wait is over. Used by the writer's thread only; holds what is committed.
/// </summary>
internal sealed class InputCache
{
    /// <summary>Text kept at most, in characters; about 2 MB, and some more for the values.</summary>
    private const int MostCharacters = 1024 * 1024;

    private readonly Dictionary<(long Execution, long Event), (JsonNode Node, string Text)> inputs = [];
    private readonly Queue<(long Execution, long Event)> oldest = new();
    private int characters;

    /// <summary>Keeps a value; it must not change any more.</summary>
    /// <param name="id">The event that has its text.</param>
    public void Keep(long execution, long id, JsonNode node, string text)
    {
        if (inputs.TryAdd((execution, id), (node, text)))
        {
            oldest.Enqueue((execution, id));
            characters += text.Length;
        }
        while (characters > MostCharacters)
        {
            Remove(oldest.Dequeue());
        }
    }

    public (JsonNode Node, string Text)? Find(long execution, long id) =>
        inputs.TryGetValue((execution, id), out var found) ? found : null;

    private void Remove((long Execution, long Event) key)
    {
        if (inputs.Remove(key, out var found))
        {
            characters -= found.Text.Length;
        }
    }
}
