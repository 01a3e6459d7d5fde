namespace LocalCloud.EventBridge.Patterns;

/// <summary>An event pattern is wrong; the message is the reason as AWS words it.</summary>
internal sealed class PatternException(string reason) : Exception(reason);
