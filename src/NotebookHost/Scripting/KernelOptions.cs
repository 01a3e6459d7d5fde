using Microsoft.CodeAnalysis;
using NotebookHost.Packages;

namespace NotebookHost.Scripting;

/// <summary>
/// How a kernel runs. Environment variables are those of this process: a kernel has no others, because it has no
/// process of its own.
/// </summary>
public sealed record KernelOptions
{
    /// <summary>Where the working directory of the first cell is.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>Where stand-ins for missing packages are; the folder that the build fills if null.</summary>
    public string? StandInFolder { get; init; }

    /// <summary>Where restored packages are remembered; a folder of this user if null.</summary>
    public string? PackageCacheFolder { get; init; }

    /// <summary>Where compiled first cells are kept for later processes; a folder of this user if null.</summary>
    public string? CompiledFolder { get; init; }

    /// <summary>Debug compiles cells in less time than Release and starts them sooner; loops run slower.</summary>
    public OptimizationLevel Optimization { get; init; } = OptimizationLevel.Debug;

    /// <summary>How long one cell may take. Code that takes longer can't be stopped, only left alone.</summary>
    public TimeSpan CellTimeLimit { get; init; } = TimeSpan.FromMinutes(5);

    internal KeptSubmissions? CreateKeptSubmissions() =>
        CompiledFolder is null ? KeptSubmissions.OfThisUser : new KeptSubmissions(CompiledFolder);

    internal PackageResolver CreatePackageResolver() => new(StandInFolder, PackageCacheFolder);
}
