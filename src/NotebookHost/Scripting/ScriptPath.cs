namespace NotebookHost.Scripting;

internal static class ScriptPath
{
    /// <summary>
    /// The full path of a file that a script names, null if it does not exist. A loaded file (its path is rooted)
    /// speaks of its neighbours; a cell and an imported file speak of the working directory.
    /// </summary>
    public static string? Resolve(string path, string? baseFilePath)
    {
        var folder = Path.IsPathRooted(baseFilePath)
            ? Path.GetDirectoryName(baseFilePath)!
            : Directory.GetCurrentDirectory();
        var full = Path.GetFullPath(path, folder);
        return File.Exists(full) ? full : null;
    }
}
