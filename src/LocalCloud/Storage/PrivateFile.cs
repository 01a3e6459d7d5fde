namespace LocalCloud.Storage;

/// <summary>
/// Files that only this user may read: they hold keys and task tokens. On Windows their folder's access list covers
/// them.
/// </summary>
public static class PrivateFile
{
    /// <summary>rw-------</summary>
    internal const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Opens a file, made for this user alone from its first moment, whatever the umask is.</summary>
    public static FileStream Open(string file, FileMode mode, FileAccess access, FileShare share)
    {
        var options = new FileStreamOptions
        {
            Mode = mode,
            Access = access,
            Share = share,
        };
        if (OperatingSystem.IsWindows())
        {
            return new FileStream(file, options);
        }
        options.UnixCreateMode = Mode;
        var stream = new FileStream(file, options);
        if (File.GetUnixFileMode(stream.SafeFileHandle) != Mode)
        {
            File.SetUnixFileMode(stream.SafeFileHandle, Mode);
        }
        return stream;
    }

    /// <summary>Reads a whole file.</summary>
    /// <exception cref="IOException">It can't be read, or is a pipe or a socket: who reads one waits for a writer, for ever.</exception>
    public static string ReadText(string file) =>
        IsPipeOrSocket(file) ? throw new IOException("It is a pipe or a socket.") : File.ReadAllText(file);

    /// <summary>
    /// Whether something stands in a file's place that bytes come through, and none are kept in. Windows has no such
    /// thing.
    /// </summary>
    public static bool IsPipeOrSocket(string file)
    {
        const int NoSuchDevice = 6;
        // Both say that they are empty. A file with something in it need not be opened.
        if (OperatingSystem.IsWindows() || new FileInfo(file) is not { Exists: true, Length: 0 })
        {
            return false;
        }
        try
        {
            // Opened for both, a pipe waits for nobody.
            using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, 0);
            return !stream.CanSeek;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return e.HResult == NoSuchDevice;
        }
    }

    /// <summary>Writes a file whole or not at all; it is on the disk when this returns.</summary>
    public static void Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file whole or not at all; it is on the disk when this returns.</summary>
    public static void Write(string file, ReadOnlySpan<byte> bytes)
    {
        var fresh = file + ".new";
        using (var stream = Open(fresh, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }
        File.Move(fresh, file, overwrite: true);
    }
}
