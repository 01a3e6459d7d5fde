using System.Text.RegularExpressions;

namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// ISO-8601 extended offset date-times, as <c>2024-01-31T12:00:00.5Z</c>; a text without offset is none (recorded).
/// </summary>
internal static partial class Timestamps
{
    public static bool TryParse(string text, out DateTimeOffset time)
    {
        time = default;
        return Form().IsMatch(text)
            && DateTimeOffset.TryParse(Cut(text), CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
    }

    /// <summary>.NET keeps seven digits of a second.</summary>
    private static string Cut(string text)
    {
        var dot = text.IndexOf('.');
        if (dot < 0)
        {
            return text;
        }
        var end = dot + 1;
        while (char.IsAsciiDigit(text[end]))
        {
            end++;
        }
        return end - dot > 8 ? text[..(dot + 8)] + text[end..] : text;
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
