using System.Globalization;

namespace LocalCloud.Storage;

/// <summary>Keeps a second process off the data folder. The operating system lets go when the process ends, however it ends.</summary>
internal sealed class FolderLock : IDisposable
{
    private readonly FileStream held;

    private FolderLock(FileStream held) => this.held = held;

    public static FolderLock Take(string folder)
    {
        var owner = Path.Combine(folder, "owner");
        FileStream stream;
        try
        {
            stream = new FileStream(Path.Combine(folder, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            var name = File.Exists(owner) ? File.ReadAllText(owner) : "another process";
            throw new StoreException($"{folder} is in use by {name}. Stop it (workshop stop) or choose another folder with --data DIR.");
        }
        File.WriteAllText(
            owner,
            string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessPath ?? "a process"} (process {Environment.ProcessId})"));
        return new FolderLock(stream);
    }

    public void Dispose() => held.Dispose();
}
