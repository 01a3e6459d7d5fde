using System.Text.RegularExpressions;

namespace LocalCloud.Protocol.Checks;

/// <summary>
/// A model's pattern as .NET has it. AWS's services match with Java's regular expressions
/// (docs.oracle.com/javase/8/docs/api/java/util/regex/Pattern.html): the whole value, \d, \w and \s in ASCII.
/// </summary>
internal static class JavaPattern
{
    private static readonly Dictionary<string, string> Classes = new()
    {
        ["d"] = "0-9",
        ["w"] = "a-zA-Z0-9_",
        ["s"] = @"\t\n\v\f\r\x20",
        ["p{ASCII}"] = @"\x00-\x7F",
        ["p{Print}"] = @"\x20-\x7E",
        ["p{Graph}"] = @"\x21-\x7E",
        ["p{Alnum}"] = "a-zA-Z0-9",
        ["p{Alpha}"] = "a-zA-Z",
        ["p{Digit}"] = "0-9",
    };

    public static Regex Compile(string pattern) => new($@"\A(?:{Translate(pattern)})\z", RegexOptions.CultureInvariant);

    // Java reads code points, .NET halves of them: all characters beyond the first 65536 are two halves.
    private static string Translate(string pattern) =>
        TranslateEscapes(pattern.Replace(@"\uD800\uDC00-\uDBFF\uDFFF", @"\uD800-\uDFFF"));

    private static string TranslateEscapes(string pattern)
    {
        var translated = new StringBuilder();
        var inClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\')
            {
                var escape = Escape(pattern, i + 1);
                translated.Append(Translate(escape, inClass));
                i += escape.Length;
                continue;
            }
            inClass = pattern[i] switch
            {
                '[' => true,
                ']' => false,
                _ => inClass,
            };
            translated.Append(pattern[i]);
        }
        return translated.ToString();
    }

    /// <summary>What follows the backslash: a character, or p with its braces.</summary>
    private static string Escape(string pattern, int at) =>
        pattern[at] is 'p' or 'P' && pattern.IndexOf('}', at) is > 0 and var end
            ? pattern[at..(end + 1)]
            : pattern[at].ToString();

    private static string Translate(string escape, bool inClass)
    {
        if (Classes.TryGetValue(escape, out var characters))
        {
            return inClass ? characters : $"[{characters}]";
        }
        // Java lets any character that is no letter be escaped; .NET knows fewer escapes.
        return char.IsAsciiLetterOrDigit(escape[0]) ? @"\" + escape : Regex.Escape(escape).Replace("-", @"\-");
    }
}
