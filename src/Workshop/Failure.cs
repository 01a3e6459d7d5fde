using LocalCloud.Storage;

namespace Workshop;

/// <summary>What a command that failed says: a sentence, never a stack trace.</summary>
internal static class Failure
{
    public static string Text(Exception e) =>
        e switch
        {
            UserException or StoreException => e.Message,
            IOException or UnauthorizedAccessException =>
                $"A file or folder can't be used: {e.Message} Look at its rights and at the disk: doctor",
            _ => $"The workshop itself failed ({e.GetType().Name}: {e.Message}). {Keep(e)}",
        };

    /// <summary>The trace is for who mends it.</summary>
    private static string Keep(Exception e)
    {
        try
        {
            var file = Path.Combine(Path.GetTempPath(), $"workshop-failure-{Guid.NewGuid():n}.txt");
            PrivateFile.Write(file, $"{DateTimeOffset.Now:u} {Environment.CommandLine}{Environment.NewLine}{e}");
            return $"This is its defect, not yours; for who mends it, the details are in {file}";
        }
        catch (Exception again) when (again is IOException or UnauthorizedAccessException)
        {
            return "This is its defect, not yours.";
        }
    }
}
