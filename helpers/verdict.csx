using System.Net;

// What a check found. Each of the four says what it is in a word, and what to do next.
public sealed class Verdict
{
    private readonly List<(string Label, string Text)> parts = new();

    private Verdict(string outcome, string sign)
    {
        Outcome = outcome;
        Sign = sign;
    }

    public string Outcome { get; }

    private string Sign { get; }

    public static Verdict Right(string why) => new Verdict("Right.", "✔").With("", why);

    public static Verdict Wrong(string found, string expected, string look) =>
        new Verdict("Not right yet.", "✘").With("Found", found).With("Expected", expected).With("Where to look", look);

    public static Verdict NotAttempted(string what) => new Verdict("Not attempted.", "○").With("", what);

    public static Verdict Error(string what, string look) =>
        new Verdict("Error.", "⚠").With("What happened", what).With("Where to look", look);

    public override string ToString() => string.Join("\n", parts.Select(Line).Prepend($"{Sign} {Outcome}"));

    public string ToHtml()
    {
        var lines = parts.Select(Line).Select(WebUtility.HtmlEncode);
        return $"<p>{Sign} <strong>{Outcome}</strong></p><p>{string.Join("<br/>", lines)}</p>";
    }

    private Verdict With(string label, string text)
    {
        parts.Add((label, text));
        return this;
    }

    private static string Line((string Label, string Text) part) =>
        part.Label.Length == 0 ? part.Text : $"{part.Label}: {part.Text}";
}
