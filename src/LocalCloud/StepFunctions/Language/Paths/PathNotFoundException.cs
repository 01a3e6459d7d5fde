namespace LocalCloud.StepFunctions.Language;

/// <summary>A path that leads nowhere in the value it was applied to; the message is AWS's (Jayway's) sentence.</summary>
internal sealed class PathNotFoundException(string message) : Exception(message);
