using System.Globalization;
using System.Text;

namespace Workshop;

/// <summary>
/// Text from outside (answers, names, files, other programs) as a terminal may show it: control characters and those
/// that turn the reading direction are written as their numbers, so that nothing moves the cursor, hides a line or
/// types for the user.
/// </summary>
internal static class Harmless
{
    public static string Text(string text)
    {
        if (!text.Any(IsHarmful))
        {
            return text;
        }
        var safe = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' || !IsHarmful(text[i]))
            {
                safe.Append(text[i]);
            }
            else
            {
                safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}");
            }
        }
        return safe.ToString();
    }

    private static bool IsHarmful(char c) =>
        c is not ('\n' or '\t')
        && (
            char.IsControl(c)
            || char.GetUnicodeCategory(c)
                is UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator
        );
}

/// <summary>Lets only harmless text through to the terminal.</summary>
internal sealed class HarmlessWriter(TextWriter inner) : TextWriter(inner.FormatProvider)
{
    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => inner.Write(Harmless.Text(value.ToString()));

    public override void Write(string? value) => inner.Write(Harmless.Text(value ?? ""));

    public override void Write(char[] buffer, int index, int count) =>
        inner.Write(Harmless.Text(new string(buffer, index, count)));

    public override void Write(ReadOnlySpan<char> buffer) => inner.Write(Harmless.Text(new string(buffer)));

    public override void WriteLine() => inner.WriteLine();

    public override void WriteLine(string? value) => inner.WriteLine(Harmless.Text(value ?? ""));

    public override void Flush() => inner.Flush();
}
