namespace ServiceModels;

/// <summary>An operation of a service's API.</summary>
public sealed class Operation(string name, string? documentation, Traits traits)
{
    public string Name => name;

    public string? Documentation => documentation;

    public Traits Traits => traits;

    /// <summary>A structure without members where the model names none.</summary>
    public Shape Input { get; internal set; } = null!;

    /// <summary>A structure without members where the model names none.</summary>
    public Shape Output { get; internal set; } = null!;

    public IReadOnlyList<Shape> Errors { get; internal set; } = [];

    public override string ToString() => name;
}
