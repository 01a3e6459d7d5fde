namespace LocalCloud.StepFunctions.Language;

/// <summary>A path leads nowhere; the message says where it ends.</summary>
internal sealed class PathNotFoundException(string message) : Exception(message)
{
    /// <summary>How the message begins when an index meets something that is no array.</summary>
    public const string NoArray = "Filter: ";
}
