using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using NotebookHost.Packages;

namespace Workshop.Doctoring;

/// <summary>Whether the packages that the lessons name can be restored here.</summary>
internal static partial class PackageCheck
{
    public static async IAsyncEnumerable<Finding> LookAsync(
        Patient patient,
        [EnumeratorCancellation] CancellationToken cancelled
    )
    {
        var helpers = Path.Combine(patient.Repository.Root, "helpers", "workshop.csx");
        if (!File.Exists(helpers))
        {
            yield return Finding.Problem(
                $"{helpers} is missing, so the lessons can't run. Get it back: git checkout helpers"
            );
            yield break;
        }
        var packages = NugetLine()
            .Matches(await File.ReadAllTextAsync(helpers, cancelled))
            .Select(match => new PackageReference(match.Groups["id"].Value, match.Groups["version"].Value))
            .ToList();
        yield return await ResolveAsync(packages, patient, cancelled);
    }

    private static async Task<Finding> ResolveAsync(
        List<PackageReference> packages,
        Patient patient,
        CancellationToken cancelled
    )
    {
        try
        {
            var resolved = await new PackageResolver().ResolveAsync(packages, patient.Repository.Notebooks, cancelled);
            return resolved.StandIns.Count == 0
                ? Finding.Note($"has all {packages.Count} packages of the lessons")
                : Finding.Warning(
                    $"does not have {string.Join(", ", resolved.StandIns)}. The workshop command uses this repository's stand-ins; "
                        + "VS Code and Jupyter need a source that has them: dotnet nuget list source"
                );
        }
        catch (PackageException e)
        {
            return Finding.Problem(e.Message);
        }
    }

    [GeneratedRegex("""^#r "nuget: *(?<id>[^,"]+), *(?<version>[^"]+)"\s*$""", RegexOptions.Multiline)]
    private static partial Regex NugetLine();
}
