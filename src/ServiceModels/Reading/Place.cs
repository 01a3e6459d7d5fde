namespace ServiceModels;

/// <summary>Where in a model something stands.</summary>
internal readonly struct Place(string file, int line)
{
    public ModelException Wrong(string problem) => new(file, line, problem);
}
