namespace NotebookHost.Cells;

/// <summary>A line of a cell that starts with # and can't be followed.</summary>
internal sealed class DirectiveException(string source, int line, string message) : Exception(message)
{
    public string SourceName => source;

    public int Line => line;
}
