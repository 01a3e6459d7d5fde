namespace LocalCloud.StepFunctions.Language;

/// <summary>A text that is not a JSONPath; the message says what was expected and where.</summary>
public sealed class PathSyntaxException(string message) : FormatException(message);
