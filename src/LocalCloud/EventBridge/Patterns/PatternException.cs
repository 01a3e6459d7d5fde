namespace LocalCloud.EventBridge.Patterns;

/// <summary>
/// An event pattern (or other JSON of the service) is wrong; the message is the reason as AWS words it.
/// </summary>
/// <param name="location"><c>[Source: …; line: 1, column: 2]</c> when the reason has one.</param>
internal sealed class PatternException(string reason, string? location = null)
    : Exception(location is null ? reason : $"{reason}\n at {location}")
{
    public string? Location => location;
}
