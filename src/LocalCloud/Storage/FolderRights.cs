using System.Security.AccessControl;
using System.Security.Principal;

namespace LocalCloud.Storage;

/// <summary>The data folder's rights: it holds keys and task tokens, so it is for this user alone.</summary>
public static class FolderRights
{
    private const UnixFileMode Folder = PrivateFile.Mode | UnixFileMode.UserExecute;

    /// <summary>
    /// What of the local cloud's own in the folder has other rights than it should, with those it has.
    /// </summary>
    public static IEnumerable<(string Path, UnixFileMode Found, UnixFileMode Wanted)> Wrong(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            yield break;
        }
        foreach (var (path, wanted) in All(folder))
        {
            if (File.GetUnixFileMode(path) is var found && found != wanted)
            {
                yield return (path, found, wanted);
            }
        }
    }

    /// <summary>Whether other users of the machine may read a folder that is there.</summary>
    public static bool IsOpen(string folder) =>
        OperatingSystem.IsWindows()
            ? !new DirectoryInfo(folder).GetAccessControl().AreAccessRulesProtected
            : Wrong(folder).Any(w => (w.Found & ~w.Wanted) != 0);

    /// <summary>
    /// Makes a folder, and those around it that are missing, for this user alone from its first moment.
    /// </summary>
    internal static void Make(string folder)
    {
        if (Directory.Exists(folder))
        {
            return;
        }
        Make(Path.GetDirectoryName(folder)!);
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
            return;
        }
        Directory.CreateDirectory(folder, Folder);
        if (File.GetUnixFileMode(folder) != Folder)
        {
            File.SetUnixFileMode(folder, Folder);
        }
    }

    /// <summary>Makes the folder, and what of ours is in it, this user's alone.</summary>
    internal static void Close(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            CloseOnWindows(new DirectoryInfo(folder));
            return;
        }
        foreach (var (path, _, wanted) in Wrong(folder))
        {
            File.SetUnixFileMode(path, wanted);
        }
    }

    /// <summary>From the outside in, so that what a closed folder hides can be seen when its turn comes.</summary>
    private static IEnumerable<(string Path, UnixFileMode Wanted)> All(string folder)
    {
        yield return (folder, Folder);
        foreach (var file in FolderContents.Files(folder))
        {
            yield return (file, PrivateFile.Mode);
        }
        var functions = new DirectoryInfo(FolderContents.Functions(folder));
        if (!functions.Exists || functions.LinkTarget is not null)
        {
            yield break;
        }
        yield return (functions.FullName, Folder);
        var open = new Stack<DirectoryInfo>([functions]);
        while (open.TryPop(out var next))
        {
            foreach (var entry in next.EnumerateFileSystemInfos().Where(e => e.LinkTarget is null))
            {
                yield return (entry.FullName, entry is DirectoryInfo ? Folder : PrivateFile.Mode);
                if (entry is DirectoryInfo inner)
                {
                    open.Push(inner);
                }
            }
        }
    }

    /// <summary>What is in the folder inherits its list.</summary>
    [System.Runtime.Versioning.SupportedOSPlatform("windows")]
    private static void CloseOnWindows(DirectoryInfo folder)
    {
        if (folder.GetAccessControl().AreAccessRulesProtected)
        {
            return;
        }
        var rules = new DirectorySecurity();
        rules.SetAccessRuleProtection(isProtected: true, preserveInheritance: false);
        rules.AddAccessRule(
            new FileSystemAccessRule(
                WindowsIdentity.GetCurrent().User!,
                FileSystemRights.FullControl,
                InheritanceFlags.ContainerInherit | InheritanceFlags.ObjectInherit,
                PropagationFlags.None,
                AccessControlType.Allow
            )
        );
        folder.SetAccessControl(rules);
    }
}
