using System.Diagnostics;
using System.Text.RegularExpressions;

namespace LocalCloud.Storage;

/// <summary>Keeps a second process off the data folder. The operating system lets go when the process ends, however it ends.</summary>
internal sealed partial class FolderLock : IDisposable
{
    /// <summary>Who only looks whether the lock is held holds it for a moment.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    private readonly FileStream held;

    private FolderLock(FileStream held) => this.held = held;

    /// <exception cref="FolderInUseException">Another process holds it.</exception>
    /// <exception cref="StoreException">The folder can't be written.</exception>
    public static FolderLock Take(string folder)
    {
        var began = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                var stream = Open(folder);
                PrivateFile.Write(OwnerFile(folder), Me());
                return new FolderLock(stream);
            }
            catch (Exception e) when (e is UnauthorizedAccessException || (e is IOException && !CanWrite(folder)))
            {
                throw new StoreException(StoreFault.NoRights(folder, e), e);
            }
            catch (IOException e) when (Stopwatch.GetElapsedTime(began) > Patience)
            {
                throw new FolderInUseException(
                    $"{folder} is in use by {Owner(folder)}. Stop it (workshop stop) or choose another folder with --data DIR.",
                    e
                );
            }
            catch (IOException)
            {
                Thread.Sleep(10);
            }
        }
    }

    /// <summary>Whether a process holds the folder now.</summary>
    public static bool IsHeld(string folder)
    {
        if (!File.Exists(LockFile(folder)))
        {
            return false;
        }
        try
        {
            Open(folder).Dispose();
            return false;
        }
        catch (IOException)
        {
            return CanWrite(folder);
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>The process that holds the folder, in words.</summary>
    public static string Owner(string folder)
    {
        try
        {
            var text = PrivateFile.ReadText(OwnerFile(folder));
            var id = int.Parse(ProcessId().Match(text).Groups[1].ValueSpan, CultureInfo.InvariantCulture);
            // What a process that ended long ago left there would lead astray.
            using var process = Process.GetProcessById(id);
            return text;
        }
        catch (Exception e)
            when (e
                    is IOException
                        or UnauthorizedAccessException
                        or FormatException
                        or OverflowException
                        or ArgumentException
            )
        {
            return "another process";
        }
    }

    public void Dispose() => held.Dispose();

    private static string LockFile(string folder) => Path.Combine(folder, "lock");

    private static string OwnerFile(string folder) => Path.Combine(folder, "owner");

    private static FileStream Open(string folder) =>
        PrivateFile.Open(LockFile(folder), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    private static string Me() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Environment.ProcessPath ?? "a process"} (process {Environment.ProcessId})"
        );

    /// <summary>Tells a folder on a read-only or full disk from one whose lock another process holds.</summary>
    private static bool CanWrite(string folder)
    {
        var probe = Path.Combine(folder, $"probe-{Guid.NewGuid():n}");
        try
        {
            PrivateFile.Open(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None).Dispose();
            File.Delete(probe);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"\(process ([0-9]{1,9})\)\s*$")]
    private static partial Regex ProcessId();
}
