using Microsoft.CodeAnalysis;
using NotebookHost.Scripting;

namespace NotebookHost;

/// <summary>
/// How notebooks run. Their environment variables are those of this process: set what they need before.
/// </summary>
public sealed record NotebookRunOptions
{
    /// <summary>How long one cell may take; later cells do not run when it is over.</summary>
    public TimeSpan CellTimeLimit { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Debug compiles cells in less time than Release and starts them sooner; loops run slower.</summary>
    public OptimizationLevel Optimization { get; init; } = OptimizationLevel.Debug;

    /// <summary>Where the working directory of the first cell is; the notebook's folder if null.</summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>Where stand-ins for missing packages are; the folder that the build fills if null.</summary>
    public string? StandInFolder { get; init; }

    /// <summary>Where restored packages are remembered; a folder of this user if null.</summary>
    public string? PackageCacheFolder { get; init; }

    internal KernelOptions ForKernel(string notebookPath) =>
        new()
        {
            WorkingDirectory = WorkingDirectory ?? Path.GetDirectoryName(Path.GetFullPath(notebookPath))!,
            CellTimeLimit = CellTimeLimit,
            Optimization = Optimization,
            StandInFolder = StandInFolder,
            PackageCacheFolder = PackageCacheFolder,
        };
}
