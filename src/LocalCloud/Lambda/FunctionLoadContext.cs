using System.Reflection;
using System.Runtime.Loader;

namespace LocalCloud.Lambda;

/// <summary>
/// Loads a function's assembly with the dependencies of its own <c>.deps.json</c>, apart from this process's: another
/// version of a package is no conflict, and the AWS SDK's static state belongs to this cloud's functions alone.
/// </summary>
internal sealed class FunctionLoadContext(string assemblyFile)
    : AssemblyLoadContext(Path.GetFileNameWithoutExtension(assemblyFile))
{
    private readonly AssemblyDependencyResolver resolver = new(assemblyFile);

    protected override Assembly? Load(AssemblyName assemblyName) =>
        resolver.ResolveAssemblyToPath(assemblyName) is { } path ? LoadFromAssemblyPath(path) : null;

    protected override IntPtr LoadUnmanagedDll(string unmanagedDllName) =>
        resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } path ? LoadUnmanagedDllFromPath(path) : IntPtr.Zero;
}
