namespace ServiceModels;

/// <summary>A model's text and the name that messages call it by.</summary>
public sealed class ModelFile(string name, string text) : IEquatable<ModelFile>
{
    public string Name => name;

    public string Text => text;

    public bool Equals(ModelFile? other) => other is not null && other.Name == name && other.Text == text;

    public override bool Equals(object? obj) => Equals(obj as ModelFile);

    public override int GetHashCode() => name.GetHashCode() ^ text.GetHashCode();
}
