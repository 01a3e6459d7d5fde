using Microsoft.CodeAnalysis;

namespace NotebookHost.Scripting;

/// <summary>
/// References to the shared framework. Reading them is the dear part of a compilation, so all kernels share them.
/// </summary>
internal static class FrameworkReferences
{
    private static readonly Lazy<IReadOnlyDictionary<string, PortableExecutableReference>> ByName = new(Load);

    public static IEnumerable<MetadataReference> All => ByName.Value.Values;

    public static PortableExecutableReference? Find(string assemblyName) =>
        ByName.Value.GetValueOrDefault(assemblyName);

    private static Dictionary<string, PortableExecutableReference> Load()
    {
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return trusted
            .Where(file => Path.GetDirectoryName(file) == folder)
            .Distinct()
            .ToDictionary(
                file => Path.GetFileNameWithoutExtension(file),
                References.FromFile,
                StringComparer.OrdinalIgnoreCase
            );
    }
}
