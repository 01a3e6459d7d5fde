using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace LocalCloud.Security;

/// <summary>
/// The keys that requests to one installation are signed with. They are made with the data folder, stand in its file
/// <c>credentials</c> (AWS's shared credentials format) that only this user can read, and open nothing else.
/// </summary>
public sealed partial record Credentials(string AccessKeyId, string SecretAccessKey)
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>Never part of a text that could end in a log.</summary>
    public override string ToString() => $"Credentials {AccessKeyId}";

    public static string FileIn(string dataFolder) => FolderContents.Keys(dataFolder);

    /// <summary>The keys of a data folder, or null when it has none yet.</summary>
    /// <exception cref="StoreException">The file can't be read, or holds something else.</exception>
    public static Credentials? Read(string dataFolder)
    {
        var file = FileIn(dataFolder);
        try
        {
            return File.Exists(file) ? Parse(file, PrivateFile.ReadText(file)) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"{file} can't be read: {e.Message} Give it back its rights: start does.", e);
        }
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
        PrivateFile.Write(
            FileIn(dataFolder),
            $"[default]\naws_access_key_id = {made.AccessKeyId}\naws_secret_access_key = {made.SecretAccessKey}\n"
        );
        return made;
    }

    private static Credentials Parse(string file, string text) =>
        Format().Match(text) is { Success: true } match
            ? new Credentials(match.Groups["id"].Value, match.Groups["secret"].Value)
            : throw new StoreException(
                $"{file} holds no keys: it is empty or damaged. Delete it; the next start makes new ones, and shells need them anew: env"
            );

    [GeneratedRegex(
        @"^\[default\]\r?\naws_access_key_id = (?<id>LCIA[A-Z2-7]{16})\r?\naws_secret_access_key = (?<secret>[A-Za-z0-9+/]{40})\s*$"
    )]
    private static partial Regex Format();
}
