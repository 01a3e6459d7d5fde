using System.IO.Enumeration;

namespace LocalCloud.Matching;

/// <summary>
/// The condition ArnLike: each of an ARN's six parts on its own, with <c>*</c> and <c>?</c> as wildcards
/// (docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html).
/// </summary>
internal sealed class ArnLike(string pattern)
{
    private const int Parts = 6;

    private readonly string[] patterns = Wildcards(pattern).Split(':', Parts);

    public bool Matches(ReadOnlySpan<char> arn)
    {
        Span<Range> parts = stackalloc Range[Parts];
        if (arn.Split(parts, ':') != patterns.Length)
        {
            return false;
        }
        for (var i = 0; i < patterns.Length; i++)
        {
            if (!FileSystemName.MatchesSimpleExpression(patterns[i], arn[parts[i]], ignoreCase: false))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>The condition StringLike, and how policies name actions and resources.</summary>
    public static bool MatchesText(string pattern, string text, bool ignoreCase = false) =>
        FileSystemName.MatchesSimpleExpression(Wildcards(pattern), text, ignoreCase);

    /// <summary>A backslash is no escape in policies.</summary>
    private static string Wildcards(string pattern) => pattern.Replace("\\", "\\\\", StringComparison.Ordinal);
}
