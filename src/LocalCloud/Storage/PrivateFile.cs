using System.Text;

namespace LocalCloud.Storage;

/// <summary>Files that only this user may read: they hold keys and task tokens. On Windows their folder's access list covers them.</summary>
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
