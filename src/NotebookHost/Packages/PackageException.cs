namespace NotebookHost.Packages;

/// <summary>The packages of a cell can't be had.</summary>
public sealed class PackageException(string message) : Exception(message);
