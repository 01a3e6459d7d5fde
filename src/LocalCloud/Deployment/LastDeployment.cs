using System.Security.Cryptography;

namespace LocalCloud.Deployment;

/// <summary>
/// What a data folder was deployed from last: which program, which code, which files. When all are as they were,
/// another deployment can only bring back what was deleted by hand, and a start need not wait for it.
/// </summary>
internal static class LastDeployment
{
    private const string Setting = "deployment";
    private const char Between = '\n';

    /// <param name="files">What was read; one that is not there counts too.</param>
    public static void Note(Transaction tx, IEnumerable<string> files, IReadOnlyDictionary<string, CodePackage> code) =>
        tx.Settings.Set(tx, Setting, Describe(tx.Place, files, code));

    /// <summary>
    /// Whether a deployment of this template now is of the same. The copies of the code are mended on the way.
    /// </summary>
    public static bool WasOf(Cloud cloud, string templateFile, IReadOnlyDictionary<string, string> codeFolders)
    {
        if (cloud.Store.Settings.Find(Setting) is not { } noted)
        {
            return false;
        }
        var lines = noted.Split(Between);
        var files = lines.Where(line => line.StartsWith("file ", StringComparison.Ordinal)).Select(Name).ToList();
        var uris = lines.Where(line => line.StartsWith("code ", StringComparison.Ordinal)).Select(Name).ToList();
        if (files.FirstOrDefault() != Path.GetFullPath(templateFile) || !uris.TrueForAll(IsBuilt))
        {
            return false;
        }
        try
        {
            var code = uris.ToDictionary(
                uri => uri,
                uri => CodePackage.Store(codeFolders[uri], cloud.Options.DataFolder)
            );
            return Describe(cloud.Store.Place, files, code) == noted;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The deployment meets the same, and says it.
            return false;
        }

        bool IsBuilt(string uri) => codeFolders.TryGetValue(uri, out var folder) && Directory.Exists(folder);
    }

    private static string Describe(
        Place place,
        IEnumerable<string> files,
        IReadOnlyDictionary<string, CodePackage> code
    ) =>
        string.Join(
            Between,
            code.Select(c => $"code {c.Value.Sha256} {c.Key}")
                .Concat(files.Select(file => $"file {HashOf(file)} {Path.GetFullPath(file)}"))
                .Prepend($"{typeof(LastDeployment).Module.ModuleVersionId} {place.Region} {place.AccountId}")
        );

    private static string HashOf(string file) =>
        File.Exists(file) ? Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file))) : "none";

    /// <summary>A line's kind and hash have no spaces; a name may.</summary>
    private static string Name(string line) => line.Split(' ', 3)[2];
}
