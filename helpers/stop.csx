// Ends a lesson's cell with a sentence for the reader: what is missing, and what to do about it.
public sealed class LessonStop : Exception
{
    public LessonStop(string sentence)
        : base(sentence) { }

    // Notebooks show this text. A stack trace would bury the sentence.
    public override string ToString() => Message;
}
