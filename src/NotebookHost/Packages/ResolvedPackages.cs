namespace NotebookHost.Packages;

/// <summary>What a restore found: the files to compile against, to load, and what to tell the reader.</summary>
/// <param name="Versions">The version of each package, transitive ones too.</param>
/// <param name="CompileFiles">Assemblies to compile against.</param>
/// <param name="RuntimeFiles">Assemblies to load.</param>
/// <param name="NativeFiles">Native libraries to load.</param>
/// <param name="StandIns">Packages that the source does not have, for which this repo's stand-in is used.</param>
/// <param name="Notes">Sentences for the reader.</param>
public sealed record ResolvedPackages(
    IReadOnlyDictionary<string, string> Versions,
    IReadOnlyList<string> CompileFiles,
    IReadOnlyList<string> RuntimeFiles,
    IReadOnlyList<string> NativeFiles,
    IReadOnlyList<string> StandIns,
    IReadOnlyList<string> Notes
)
{
    public bool FilesExist() => CompileFiles.Concat(RuntimeFiles).Concat(NativeFiles).All(File.Exists);
}
