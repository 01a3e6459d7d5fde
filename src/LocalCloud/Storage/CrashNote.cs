using System.Runtime.InteropServices;

namespace LocalCloud.Storage;

/// <summary>
/// What .NET says when it ends a process (a stack that overflowed, an exception that nobody caught). It goes to the error output, which
/// nobody reads of a process in the background: here it goes to a file, where the next start finds it.
/// </summary>
public static partial class CrashNote
{
    private const int MostCharacters = 2_000;

    /// <summary>How .NET begins what it says at such an end.</summary>
    private static readonly string[] Beginnings =
    [
        "Stack overflow",
        "Unhandled exception",
        "Process terminated",
        "Fatal error",
        "Out of memory",
    ];

    private static FileStream? kept;

    /// <summary>The file that a process in the background writes to, or wrote to.</summary>
    public static string File(string folder) => Path.Combine(folder, "crash.log");

    /// <summary>From here on, what .NET says at this process's end is kept.</summary>
    internal static void Keep(string folder)
    {
        try
        {
            kept = PrivateFile.Open(
                File(folder),
                FileMode.Create,
                FileAccess.Write,
                FileShare.ReadWrite | FileShare.Delete
            );
            var handle = kept.SafeFileHandle.DangerousGetHandle();
            _ = OperatingSystem.IsWindows() ? SetStdHandle(-12, handle) : dup2((int)handle, 2);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A start that can't keep a note is still a start.
        }
    }

    /// <summary>How the last process on a folder ended, in one line, when it was its own fault; else null. Told once.</summary>
    internal static string? Take(string folder)
    {
        var note = Read(folder);
        try
        {
            System.IO.File.Delete(File(folder));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Told again at the next start.
        }
        return note;
    }

    /// <summary>The same, for who only wants to know.</summary>
    public static string? Read(string folder)
    {
        var file = File(folder);
        try
        {
            if (!System.IO.File.Exists(file) || PrivateFile.IsPipeOrSocket(file))
            {
                return null;
            }
            using var reader = new StreamReader(
                new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete)
            );
            var text = new char[MostCharacters];
            var lines = new string(text, 0, reader.ReadBlock(text)).Split('\n', StringSplitOptions.TrimEntries);
            return lines.FirstOrDefault(line =>
                Array.Exists(Beginnings, b => line.StartsWith(b, StringComparison.OrdinalIgnoreCase))
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

#pragma warning disable IDE1006, SYSLIB1054 // Named as in C; two simple calls.
    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int dup2(int oldFile, int newFile);

    [DllImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int SetStdHandle(int which, nint handle);
#pragma warning restore IDE1006, SYSLIB1054
}
