namespace NotebookHost.Outputs;

/// <summary>Why a cell failed.</summary>
/// <param name="Name">What kind of error: <c>CompilationError</c>, or the exception's type.</param>
/// <param name="Message">The sentences for the reader.</param>
/// <param name="Line">The line of the cell, from 1; null if no line is to blame.</param>
/// <param name="Code">That line.</param>
/// <param name="Traceback">What a notebook shows: message, line of code, script frames.</param>
public sealed record CellError(string Name, string Message, int? Line, string? Code, IReadOnlyList<string> Traceback);
