using System.Collections.Concurrent;
using System.Reflection;

namespace ServiceModels;

/// <summary>The models that this assembly carries, by the names of their files: events, states, lambda… Each is read once.</summary>
public static class PublishedModels
{
    private static readonly ConcurrentDictionary<string, ServiceModel> Known = new();

    /// <exception cref="ArgumentException">There is no model of that name.</exception>
    public static ServiceModel Read(string name) =>
        Find(name) ?? throw new ArgumentException($"There is no model {name}.smithy.", nameof(name));

    /// <summary>The model of that name, null if there is none. The first call for it takes some milliseconds.</summary>
    public static ServiceModel? Find(string name) =>
        Known.TryGetValue(name, out var model) ? model
        : FromResource(name) is { } read ? Known.GetOrAdd(name, read)
        : null;

    private static ServiceModel? FromResource(string name)
    {
        var file = name + ".smithy";
        using var stream = typeof(PublishedModels).GetTypeInfo().Assembly.GetManifestResourceStream(file);
        if (stream is null)
        {
            return null;
        }
        using var reader = new StreamReader(stream);
        return ModelReader.Read(new ModelFile(file, reader.ReadToEnd()));
    }
}
