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
            stream = new FileStream(
                Path.Combine(folder, "lock"),
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None
            );
        }
        catch (Exception e) when (e is UnauthorizedAccessException || (e is IOException && !CanWrite(folder)))
        {
            throw new StoreException(
                $"{folder} can't be written: {e.Message} Give it back its rights or choose another folder with --data DIR.",
                e
            );
        }
        catch (IOException)
        {
            var name = File.Exists(owner) ? File.ReadAllText(owner) : "another process";
            throw new StoreException(
                $"{folder} is in use by {name}. Stop it (workshop stop) or choose another folder with --data DIR."
            );
        }
        File.WriteAllText(
            owner,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Environment.ProcessPath ?? "a process"} (process {Environment.ProcessId})"
            )
        );
        return new FolderLock(stream);
    }

    /// <summary>Tells a folder on a read-only or full disk from one whose lock another process holds.</summary>
    private static bool CanWrite(string folder)
    {
        var probe = Path.Combine(folder, $"probe-{Guid.NewGuid():n}");
        try
        {
            using var made = new FileStream(
                probe,
                FileMode.CreateNew,
                FileAccess.Write,
                FileShare.None,
                1,
                FileOptions.DeleteOnClose
            );
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    public void Dispose() => held.Dispose();
}
