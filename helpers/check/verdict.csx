using System.Net;

public enum Outcome
{
    NotAttempted,
    Wrong,
    Error,
    Right,
}

// What a check found. Each of the four outcomes says what it is in a word, and what to do next. Programs read the
// outcome from the attributes data-exercise and data-outcome of the HTML; nobody needs to parse the text.
public sealed class Verdict
{
    private readonly List<(string Label, string Text)> parts = new();

    private Verdict(Outcome outcome) => Outcome = outcome;

    public Outcome Outcome { get; }

    // Which exercise was judged; null for a check that belongs to none.
    public string Exercise { get; init; }

    public static Verdict Right(string why) => new Verdict(Outcome.Right).With("", why);

    public static Verdict Wrong(string found, string expected, string look) =>
        new Verdict(Outcome.Wrong).With("Found", found).With("Expected", expected).With("Where to look", look);

    public static Verdict NotAttempted(string what) => new Verdict(Outcome.NotAttempted).With("", what);

    public static Verdict Error(string what, string look) =>
        new Verdict(Outcome.Error).With("What happened", what).With("Where to look", look);

    public Verdict Of(string exercise)
    {
        var named = new Verdict(Outcome) { Exercise = exercise };
        named.parts.AddRange(parts);
        return named;
    }

    // What was found, expected and so on, without the outcome's word.
    public string Explanation => string.Join("\n", parts.Select(Line));

    public override string ToString() => $"{Words}\n{Explanation}";

    public string ToHtml()
    {
        var lines = string.Join("<br/>", parts.Select(Line).Select(WebUtility.HtmlEncode));
        var exercise = Exercise is null ? "" : $" data-exercise=\"{WebUtility.HtmlEncode(Exercise)}\"";
        return $"<div{exercise} data-outcome=\"{Name}\"><p><strong>{Words}</strong></p><p>{lines}</p></div>";
    }

    private string Words =>
        Outcome switch
        {
            Outcome.Right => "✔ Right.",
            Outcome.Wrong => "✘ Not right yet.",
            Outcome.Error => "⚠ Error.",
            _ => "○ Not attempted.",
        };

    private string Name =>
        Outcome switch
        {
            Outcome.Right => "right",
            Outcome.Wrong => "wrong",
            Outcome.Error => "error",
            _ => "not-attempted",
        };

    private Verdict With(string label, string text)
    {
        parts.Add((label, text));
        return this;
    }

    private static string Line((string Label, string Text) part) =>
        part.Label.Length == 0 ? part.Text : $"{part.Label}: {part.Text}";
}
