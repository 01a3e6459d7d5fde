using System.Reflection;

namespace ServiceModels;

/// <summary>The models that this assembly carries, by the names of their files: events, states, lambda…</summary>
public static class PublishedModels
{
    /// <summary>Reads a model, which takes some milliseconds: keep what you get.</summary>
    /// <exception cref="ArgumentException">There is no model of that name.</exception>
    public static ServiceModel Read(string name)
    {
        var file = name + ".smithy";
        using var stream = typeof(PublishedModels).GetTypeInfo().Assembly.GetManifestResourceStream(file)
            ?? throw new ArgumentException($"There is no model {file}.", nameof(name));
        using var reader = new StreamReader(stream);
        return ModelReader.Read(new ModelFile(file, reader.ReadToEnd()));
    }
}
