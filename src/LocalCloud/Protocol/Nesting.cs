namespace LocalCloud.Protocol;

/// <summary>
/// How deep what comes from outside may nest. A stack that overflows can't be caught, so every reader that calls itself
/// keeps one of these before it goes down.
/// </summary>
public static class Nesting
{
    /// <summary>
    /// Levels of JSON text, and of the data that a workflow makes of it: what Jackson reads and writes, the JSON
    /// library whose sentences AWS's services show (github.com/FasterXML/jackson-core,
    /// StreamReadConstraints.DEFAULT_MAX_DEPTH).
    /// </summary>
    public const int Json = 1000;

    /// <summary>Levels of what this cloud wrote itself: data, and what it keeps around it.</summary>
    public const int Stored = 2 * Json;

    /// <summary>
    /// Levels of what is read as a language: payload templates, filters in paths, filters of logs, YAML (ours).
    /// </summary>
    public const int Language = 100;

    /// <summary>
    /// Levels of a definition's states within states, and of a Choice rule's rules within rules (ours).
    /// </summary>
    public const int States = 25;

    /// <summary>Steps of one path (ours): no deeper than the data that it can lead into.</summary>
    public const int PathSteps = Json;

    /// <summary>What Jackson says of a text that is too deep.</summary>
    public static readonly string TooDeepToRead = TooDeep("StreamReadConstraints");

    /// <summary>What Jackson says of a value that is too deep to be written.</summary>
    public static readonly string TooDeepToWrite = TooDeep("StreamWriteConstraints");

    /// <summary>
    /// Whether a regular expression has no more groups in groups than a language may nest: to compile one that has
    /// takes seconds.
    /// </summary>
    public static bool IsShallow(string expression)
    {
        var open = 0;
        var inClass = false;
        for (var at = 0; at < expression.Length; at++)
        {
            switch (expression[at])
            {
                case '\\':
                    at++;
                    break;
                case ']':
                    inClass = false;
                    break;
                case '[':
                    inClass = true;
                    break;
                case '(' when !inClass && ++open > Language:
                    return false;
                case ')' when !inClass:
                    open--;
                    break;
            }
        }
        return true;
    }

    private static string TooDeep(string constraints) =>
        $"Document nesting depth ({Json + 1}) exceeds the maximum allowed ({Json}, from `{constraints}.getMaxNestingDepth()`)";
}
