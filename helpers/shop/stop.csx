// Ends a lesson's cell with a sentence for the reader: what is missing, and what to do about it.
public sealed class LessonStop : Exception
{
    // A person needs longer than this to mend a cell, so what runs sooner is part of the same Run All.
    private static readonly TimeSpan SameRun = TimeSpan.FromSeconds(3);

    private static LessonStop latest;
    private readonly DateTime at = DateTime.UtcNow;

    public LessonStop(string sentence)
        : base(sentence)
    {
        First = Recent?.First ?? sentence;
        latest = this;
    }

    // The stop of a cell above in the same Run All, or null.
    public static LessonStop Recent => latest is { } stop && DateTime.UtcNow - stop.at < SameRun ? stop : null;

    // There is nobody to ask: no further call will do better.
    public bool NobodyAnswers { get; init; }

    // The sentence of the first of several stops in a row.
    public string First { get; }

    // Something worked again: what follows may wait.
    public static void Forget() => latest = null;

    // Notebooks show this text. A stack trace would bury the sentence.
    public override string ToString() => Message;
}
