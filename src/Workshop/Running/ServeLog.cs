using System.Globalization;
using LocalCloud.Storage;

namespace Workshop.Running;

/// <summary>The background cloud's log, beside its data. Begun anew at each start, so it can't grow for ever.</summary>
internal sealed class ServeLog(TextWriter writer)
{
    public static string File(string folder) => Path.Combine(folder, "cloud.log");

    /// <exception cref="StoreException">The folder is not the local cloud's, or can't be written.</exception>
    public static ServeLog Open(string folder)
    {
        DataFolder.Claim(folder);
        var stream = PrivateFile.Open(File(folder), FileMode.Create, FileAccess.Write, FileShare.ReadWrite);
        return new ServeLog(TextWriter.Synchronized(new StreamWriter(stream) { AutoFlush = true }));
    }

    public void Line(string text)
    {
        try
        {
            writer.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{DateTimeOffset.Now:yyyy-MM-dd HH:mm:ss} {text}")
            );
        }
        catch (IOException)
        {
            // A full disk must not stop the cloud from answering.
        }
    }
}
