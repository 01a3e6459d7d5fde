using System.Globalization;

namespace Workshop.Lessons;

/// <summary>One line for each lesson and each cell that took a second or more: for CI logs and pipes.</summary>
internal sealed class PlainView(TextWriter output) : IProgressView
{
    public void LessonBegan(string lesson, int codeCells) => output.WriteLine($"{lesson}: {codeCells} code cells");

    public void CellBegan(string lesson, int number) { }

    public void CellEnded(string lesson, int number, double seconds) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  cell {number}: {seconds:f1} s"));

    public void LessonEnded(LessonResult result)
    {
        if (result.Failure is null)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  passed in {result.Seconds:f1} s"));
        }
    }
}
