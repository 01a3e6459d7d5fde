using LocalCloud.Lambda;

namespace LocalCloud.Deployment;

/// <summary>
/// A function's code as it was deployed: a copy in the data folder, named by its content. So a function stays what it
/// was when its project is built again, and the build is not kept from writing its files.
/// </summary>
internal sealed record CodePackage(string Folder, string Sha256, long Size)
{
    /// <summary>Makes the copy, or mends what of it is missing or damaged.</summary>
    /// <exception cref="IOException">The code can't be read, or the data folder can't be written.</exception>
    public static CodePackage Store(string built, string dataFolder)
    {
        var manifest = CodeManifest.Of(built);
        var folder = Path.Combine(FolderContents.Functions(Path.GetFullPath(dataFolder)), manifest.Name);
        if (CodeManifest.Read(folder) is null)
        {
            // First, so that each file of a copy that was not finished is known as ours.
            FolderRights.Make(Path.GetDirectoryName(folder)!);
            manifest.Write(folder);
        }
        foreach (var file in manifest.Files.Where(file => !file.IsIn(folder)))
        {
            Copy(file, built, folder);
        }
        FolderRights.Close(dataFolder);
        var size = manifest.Files.Sum(file => new FileInfo(file.In(folder)).Length);
        return new CodePackage(folder, Convert.ToBase64String(manifest.Hash), size);
    }

    /// <exception cref="IOException">A build is just changing the file.</exception>
    private static void Copy(CodeFile file, string built, string folder)
    {
        var copy = file.In(folder);
        FolderRights.Make(Path.GetDirectoryName(copy)!);
        CodeCopies.RemoveIfEmpty(copy);
        PrivateFile.Write(copy, File.ReadAllBytes(file.In(built)));
        if (!file.IsIn(folder))
        {
            throw new IOException($"{file.In(built)} changed while it was copied. Wait until the build is done.");
        }
    }
}
