namespace LocalCloud.Deployment;

/// <summary>Lists in sentences.</summary>
internal static class Words
{
    /// <summary><c>A, B and C</c></summary>
    public static string List(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.Take(words.Count - 1))} and {words[^1]}";
}
