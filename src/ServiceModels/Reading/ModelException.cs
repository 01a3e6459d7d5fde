namespace ServiceModels;

/// <summary>A model that can't be read: where it is wrong, and what was expected there.</summary>
public sealed class ModelException(string file, int line, string problem) : Exception($"{file}, line {line}: {problem}")
{
    public string File => file;

    /// <summary>Counted from 1.</summary>
    public int Line => line;

    public string Problem => problem;
}
