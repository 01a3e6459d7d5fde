namespace ServiceModels;

/// <summary>A named part of a shape.</summary>
public sealed class Member(string name, string? documentation, Traits traits)
{
    /// <summary>The name in the model, which is the name in JSON unless <c>@jsonName</c> says another.</summary>
    public string Name => name;

    public string? Documentation => documentation;

    public Traits Traits => traits;

    public Shape Target { get; internal set; } = null!;

    public string JsonName => traits.Text("jsonName") ?? name;

    public bool IsRequired => traits.Has("required");

    public override string ToString() => $"{name}: {Target.Name}";
}
