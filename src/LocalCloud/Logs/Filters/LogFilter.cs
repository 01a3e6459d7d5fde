using LocalCloud.Protocol;

namespace LocalCloud.Logs.Filters;

/// <summary>
/// A filter pattern (docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html): terms for plain text,
/// <c>{ $.member = value }</c> for JSON.
/// </summary>
internal abstract class LogFilter
{
    public abstract bool Matches(string message);

    /// <exception cref="AwsException">InvalidParameterException: the pattern is not valid.</exception>
    public static LogFilter Parse(string pattern)
    {
        var text = pattern.Trim();
        if (text.StartsWith('['))
        {
            throw LogErrors.Invalid(
                "The local cloud does not have filter patterns for space-delimited events ([a, b, …]); use terms or { $.member = value }.");
        }
        return text.StartsWith('{') ? JsonFilterParser.Parse(text) : TermFilter.Parse(text);
    }

    public static AwsException Invalid(string pattern) => LogErrors.Invalid($"Invalid filter pattern: {pattern}");
}
