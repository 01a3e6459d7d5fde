namespace LocalCloud.Logs.Filters;

/// <summary>
/// A filter pattern (docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html): terms for plain
/// text,
/// <c>{ $.member = value }</c> for JSON, <c>[first, second = value]</c> for words between spaces.
/// </summary>
internal abstract class LogFilter
{
    public abstract bool Matches(string message);

    /// <exception cref="AwsException">InvalidParameterException: the pattern is not valid.</exception>
    public static LogFilter Parse(string pattern)
    {
        var text = pattern.Trim();
        return text switch
        {
            ['{', .., not '}'] or "{" => throw Unclosed('{', '}'),
            ['[', .., not ']'] or "[" => throw Unclosed('[', ']'),
            ['{', ..] => JsonFilterParser.Parse(text),
            ['[', ..] => SpaceFilterParser.Parse(text),
            _ => TermFilter.Parse(text),
        };
    }

    private static AwsException Unclosed(char start, char end) =>
        LogErrors.Invalid($"If a filter pattern starts with '{start}' it must end with '{end}'");

    /// <param name="term">The part of the pattern that can't be read.</param>
    public static AwsException Invalid(string term) =>
        LogErrors.Invalid($"Invalid filter pattern: Invalid character(s) in term '{term}'");
}
