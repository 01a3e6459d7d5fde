using System.Globalization;
using LocalCloud.Storage;

namespace Workshop.Running;

/// <summary>
/// The background cloud's log, beside its data. Begun anew at each start, so it can't grow for ever; opened with its
/// first line, so that a start that finds the folder in use leaves the log of who uses it alone.
/// </summary>
internal sealed class ServeLog
{
    private readonly Lazy<TextWriter> writer;

    public ServeLog(TextWriter writer) => this.writer = new(writer);

    private ServeLog(Func<TextWriter> open) => writer = new(open);

    public static string File(string folder) => Path.Combine(folder, "cloud.log");

    /// <summary>The log of a folder; when it can't be written, its lines go to the error output.</summary>
    public static ServeLog Of(string folder) => new(() => Open(folder));

    public void Line(string text)
    {
        try
        {
            writer.Value.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{DateTimeOffset.Now:yyyy-MM-dd HH:mm:ss} {Harmless.Text(text)}"
                )
            );
        }
        catch (IOException)
        {
            // A full disk must not stop the cloud from answering.
        }
    }

    private static TextWriter Open(string folder)
    {
        try
        {
            DataFolder.Claim(folder);
            var stream = PrivateFile.Open(File(folder), FileMode.Create, FileAccess.Write, FileShare.ReadWrite);
            return TextWriter.Synchronized(new StreamWriter(stream) { AutoFlush = true });
        }
        catch (Exception e) when (e is StoreException or IOException or UnauthorizedAccessException)
        {
            return Console.Error;
        }
    }
}
