using System.Security.AccessControl;
using System.Security.Cryptography;
using System.Security.Principal;
using LocalCloud.Storage;

namespace LocalCloud.Security;

/// <summary>
/// The keys that requests to one installation are signed with. They are made with the data folder, stand in its file
/// <c>credentials</c> (AWS's shared credentials format) that only this user can read, and open nothing else.
/// </summary>
public sealed record Credentials(string AccessKeyId, string SecretAccessKey)
{
    private const string FileName = "credentials";
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>Never part of a text that could end in a log.</summary>
    public override string ToString() => $"Credentials {AccessKeyId}";

    public static string FileIn(string dataFolder) => Path.Combine(dataFolder, FileName);

    /// <summary>The keys of a data folder, or null when it has none yet.</summary>
    public static Credentials? Read(string dataFolder)
    {
        var file = FileIn(dataFolder);
        if (!File.Exists(file))
        {
            return null;
        }
        var values = File.ReadLines(file)
            .Select(line => line.Split('=', 2))
            .Where(pair => pair.Length == 2)
            .ToDictionary(pair => pair[0].Trim(), pair => pair[1].Trim());
        return
            values.TryGetValue("aws_access_key_id", out var id)
            && values.TryGetValue("aws_secret_access_key", out var secret)
            ? new Credentials(id, secret)
            : throw new StoreException($"{file} holds no keys. Delete it; the next start makes new ones.");
    }

    internal static Credentials ReadOrMake(string dataFolder)
    {
        if (Read(dataFolder) is { } found)
        {
            return found;
        }
        // The prefix is no AWS one, so a scanner for leaked keys doesn't take it for an account's.
        var made = new Credentials(
            "LCIA" + RandomNumberGenerator.GetString(Alphabet, 16),
            Convert.ToBase64String(RandomNumberGenerator.GetBytes(30))
        );
        made.Write(FileIn(dataFolder));
        return made;
    }

    private void Write(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }
        using (var stream = new FileStream(file, options))
        {
            if (OperatingSystem.IsWindows())
            {
                Protect(file);
            }
            using var writer = new StreamWriter(stream);
            writer.Write($"[default]\naws_access_key_id = {AccessKeyId}\naws_secret_access_key = {SecretAccessKey}\n");
        }
    }

    [System.Runtime.Versioning.SupportedOSPlatform("windows")]
    private static void Protect(string file)
    {
        var rules = new FileSecurity();
        rules.SetAccessRuleProtection(isProtected: true, preserveInheritance: false);
        rules.AddAccessRule(
            new FileSystemAccessRule(
                WindowsIdentity.GetCurrent().User!,
                FileSystemRights.FullControl,
                AccessControlType.Allow
            )
        );
        new FileInfo(file).SetAccessControl(rules);
    }
}
