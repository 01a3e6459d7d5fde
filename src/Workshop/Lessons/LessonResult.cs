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

/// <summary>The cell that ended a lesson: its number among all cells (from 1), the line of code and the error.</summary>
public sealed record LessonFailure(int Cell, string? Line, string Error);
