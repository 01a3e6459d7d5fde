namespace Workshop.Doctoring;

/// <summary>
/// Whether VS Code's notebook extension will start again. What keeps it from that is mended on the spot.
/// </summary>
internal static class EditorCheck
{
    public static IAsyncEnumerable<Finding> LookAsync(Patient patient, CancellationToken cancelled) =>
        Look().ToAsyncEnumerable();

    private static IEnumerable<Finding> Look()
    {
        try
        {
            return
            [
                .. EditorManifest
                    .Mend(EditorManifest.Folders())
                    .Select(file =>
                        Finding.Note(
                            $"mended: the notebook extension's tool manifest lay in the wrong place, it is now {file}. "
                                + "Reload VS Code's window, and the kernel starts."
                        )
                    ),
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return
            [
                Finding.Warning(
                    "the notebook extension's tool manifest lies in the wrong place and can't be moved into the folder "
                        + $".config beside it: {e.Message}"
                ),
            ];
        }
    }
}
