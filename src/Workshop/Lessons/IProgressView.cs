namespace Workshop.Lessons;

/// <summary>Shows a run as it goes.</summary>
internal interface IProgressView
{
    void LessonBegan(string lesson, int codeCells);

    void CellBegan(string lesson, int number);

    void CellEnded(string lesson, int number, double seconds);

    void LessonEnded(LessonResult result);
}
