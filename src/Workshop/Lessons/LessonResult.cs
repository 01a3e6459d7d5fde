namespace Workshop.Lessons;

/// <summary>How a lesson went.</summary>
/// <param name="Name">The notebook's file name without its ending.</param>
/// <param name="Cells">Code cells that ran.</param>
/// <param name="Seconds">From the kernel's start to the last cell's end.</param>
/// <param name="Failure">What failed, or null.</param>
public sealed record LessonResult(string Name, int Cells, double Seconds, LessonFailure? Failure)
{
    public bool Failed => Failure is not null;
}

/// <summary>Why a lesson did not pass.</summary>
/// <param name="Cell">The code cell at fault, from 1.</param>
/// <param name="Line">The line of code that failed; null if that is not known.</param>
/// <param name="Error">What went wrong, for people.</param>
/// <param name="Ended">Whether the cells after it did not run.</param>
public sealed record LessonFailure(int Cell, string? Line, string Error, bool Ended = true);
