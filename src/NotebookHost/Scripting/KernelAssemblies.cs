using System.Reflection;
using System.Runtime.Loader;

namespace NotebookHost.Scripting;

/// <summary>
/// The assemblies of one kernel: its submissions, packages, stand-ins and <c>#r</c> files, each loaded once. Kernels
/// do not share them, so static state stays in its notebook, and two notebooks may use two versions of a package.
/// </summary>
internal sealed class KernelAssemblies(string name) : AssemblyLoadContext(name)
{
    private static readonly string FrameworkFolder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
    private readonly Dictionary<string, string> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _natives = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<AssemblyDependencyResolver> _neighbours = [];
    private readonly Lock _lock = new();

    public void AddFiles(IEnumerable<string> assemblies, IEnumerable<string> natives)
    {
        lock (_lock)
        {
            foreach (var file in assemblies)
            {
                _files.TryAdd(Path.GetFileNameWithoutExtension(file), file);
            }

            foreach (var file in natives)
            {
                _natives.TryAdd(Path.GetFileNameWithoutExtension(file), file);
            }
        }
    }

    /// <summary>An assembly named by its path: what it needs may lie beside it.</summary>
    public void AddWithNeighbours(string file)
    {
        lock (_lock)
        {
            if (_files.TryAdd(Path.GetFileNameWithoutExtension(file), file))
            {
                _neighbours.Add(new AssemblyDependencyResolver(file));
            }
        }
    }

    public Assembly LoadSubmission(Stream assembly, Stream symbols) => LoadFromStream(assembly, symbols);

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        string? path;
        lock (_lock)
        {
            path = _files.GetValueOrDefault(assemblyName.Name!)
                ?? (InFramework(assemblyName) ? null : Neighbour(beside => beside.ResolveAssemblyToPath(assemblyName)));
        }

        return path is null || IsOlderThanFramework(path) ? null : LoadFromAssemblyPath(path);
    }

    protected override nint LoadUnmanagedDll(string unmanagedDllName)
    {
        string? path;
        lock (_lock)
        {
            path = _natives.GetValueOrDefault(unmanagedDllName)
                ?? _natives.GetValueOrDefault("lib" + unmanagedDllName)
                ?? _natives.GetValueOrDefault(Path.GetFileNameWithoutExtension(unmanagedDllName))
                ?? Neighbour(resolver => resolver.ResolveUnmanagedDllToPath(unmanagedDllName));
        }

        return path is null ? 0 : LoadUnmanagedDllFromPath(path);
    }

    private string? Neighbour(Func<AssemblyDependencyResolver, string?> resolve) =>
        _neighbours.Select(resolve).FirstOrDefault(path => path is not null);

    private static bool InFramework(AssemblyName name) => File.Exists(InFramework(name.Name + ".dll"));

    private static string InFramework(string fileName) => Path.Combine(FrameworkFolder, fileName);

    // A package may carry an assembly that the framework has too; the newer one is used, as in any program.
    private static bool IsOlderThanFramework(string path)
    {
        var framework = InFramework(Path.GetFileName(path));
        return File.Exists(framework)
            && AssemblyName.GetAssemblyName(path).Version <= AssemblyName.GetAssemblyName(framework).Version;
    }
}
