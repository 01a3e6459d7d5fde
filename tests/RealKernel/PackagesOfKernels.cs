using Lessons.Tests.Kernels;

namespace RealKernel.Tests;

/// <summary>
/// The packages of all kernels of a test class: packed and unpacked once, when the first kernel wants them.
/// </summary>
public sealed class PackagesOfKernels : IDisposable
{
    private readonly Lazy<Task<RealPackages>> _packages = new(RealPackages.MakeAsync);

    /// <summary>What a kernel must have in its environment. Skips the test where the packages can't be had.</summary>
    public async Task<IReadOnlyDictionary<string, string>> VariablesAsync() => (await _packages.Value).Variables;

    public void Dispose()
    {
        if (_packages is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            _packages.Value.Result.Dispose();
        }
    }
}
