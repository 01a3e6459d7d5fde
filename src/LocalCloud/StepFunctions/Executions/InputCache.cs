namespace LocalCloud.StepFunctions.Executions;

/// <summary>
/// The texts of large inputs of states in which executions wait, so that they need not be put together from the history
/// again when the wait is over. Their values are not kept: many small objects that live that long cost the garbage
/// collector more than parsing them. Used by the writer's thread only; holds what is committed.
/// </summary>
internal sealed class InputCache
{
    /// <summary>Text kept at most, in characters; about 2 MB.</summary>
    private const int MostCharacters = 1024 * 1024;

    private readonly Dictionary<(long Execution, long Event), string> inputs = [];
    private readonly Queue<(long Execution, long Event)> oldest = new();
    private int characters;

    /// <param name="id">The event that has the text.</param>
    public void Keep(long execution, long id, string text)
    {
        if (inputs.TryAdd((execution, id), text))
        {
            oldest.Enqueue((execution, id));
            characters += text.Length;
        }
        while (characters > MostCharacters)
        {
            Remove(oldest.Dequeue());
        }
    }

    public string? Find(long execution, long id) => inputs.GetValueOrDefault((execution, id));

    private void Remove((long Execution, long Event) key)
    {
        if (inputs.Remove(key, out var found))
        {
            characters -= found.Length;
        }
    }
}
