using System.Runtime.InteropServices;

namespace NotebookHost.Packages;

/// <summary>
/// Turns <c>#r "nuget:"</c> lines into files: from the cache, else by a restore; stand-ins only for packages that
/// the source says do not exist.
/// </summary>
public sealed class PackageResolver
{
    // One restore at a time in a process: the second of two equal ones then finds the answer of the first.
    private static readonly SemaphoreSlim Restoring = new(1);
    private readonly StandIns _standIns;
    private readonly PackageCache _cache;

    /// <param name="standInFolder">Where the stand-ins are; <see cref="StandIns.DefaultFolder"/> if null.</param>
    /// <param name="cacheFolder">Where answers are kept; a folder of this user if null.</param>
    public PackageResolver(string? standInFolder = null, string? cacheFolder = null)
    {
        _standIns = new StandIns(standInFolder ?? StandIns.DefaultFolder);
        _cache = new PackageCache(cacheFolder ?? DefaultCacheFolder);
    }

    public static string DefaultCacheFolder
    {
        get
        {
            var local = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
            return Path.Combine(local.Length > 0 ? local : Path.GetTempPath(), "NotebookHost", "packages");
        }
    }

    internal StandIns StandIns => _standIns;

    /// <param name="packages">Everything that one kernel asks for, together.</param>
    /// <param name="workingDirectory">Where the search for nuget.config starts.</param>
    /// <exception cref="PackageException">They can't be had; the message says why and what to do.</exception>
    public async Task<ResolvedPackages> ResolveAsync(
        IReadOnlyList<PackageReference> packages,
        string workingDirectory,
        CancellationToken cancellation
    )
    {
        var key = PackageCache.Key(packages, _standIns, workingDirectory);
        if (_cache.Find(key, packages) is { } known)
        {
            return known;
        }

        await Restoring.WaitAsync(cancellation);
        try
        {
            if (_cache.Find(key, packages) is { } justFound)
            {
                return justFound;
            }

            Directory.CreateDirectory(_cache.Folder);
            var resolved = await RestoreAsync(packages, key, workingDirectory, cancellation);
            _cache.Add(key, resolved);
            return resolved;
        }
        finally
        {
            Restoring.Release();
        }
    }

    private async Task<ResolvedPackages> RestoreAsync(
        IReadOnlyList<PackageReference> packages,
        string key,
        string configFolder,
        CancellationToken cancellation
    )
    {
        var folder = Path.Combine(_cache.Folder, "restore-" + Guid.NewGuid().ToString("N"));
        var real = packages.ToList();
        var missing = new List<PackageReference>();
        try
        {
            while (true)
            {
                var outcome = await RestoreProject.RunAsync(real, folder, configFolder, cancellation);
                if (outcome is { Succeeded: true, Assets: not null })
                {
                    return WithStandIns(outcome.Assets, packages, missing);
                }

                if (IsUnreachable(outcome))
                {
                    return _cache.Find(key, packages, stale: true) ?? throw Unreachable(packages, outcome);
                }

                var absent = Absent(outcome, real);
                if (absent.Count == 0)
                {
                    throw Failed(packages, outcome);
                }

                missing.AddRange(absent);
                real.RemoveAll(absent.Contains);
                real.AddRange(
                    absent
                        .SelectMany(p => _standIns.PackagesOf(p.Id))
                        .Where(needed => !real.Any(p => p.Id.Equals(needed.Id, StringComparison.OrdinalIgnoreCase)))
                        .DistinctBy(needed => needed.Id, StringComparer.OrdinalIgnoreCase)
                        .ToList()
                );
                if (real.Count == 0)
                {
                    return WithStandIns(null, packages, missing);
                }
            }
        }
        finally
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    /// <summary>The packages that do not exist in the source and have a stand-in.</summary>
    private List<PackageReference> Absent(RestoreProject.Outcome outcome, List<PackageReference> packages)
    {
        var unknown = Unknown(outcome);
        return
        [
            .. packages.Where(package =>
                unknown.Contains(package.Id, StringComparer.OrdinalIgnoreCase) && _standIns.Find(package.Id) is not null
            ),
        ];
    }

    private ResolvedPackages WithStandIns(
        AssetsFile? assets,
        IReadOnlyList<PackageReference> packages,
        List<PackageReference> missing
    )
    {
        var found = assets?.Resolve(RuntimeInformation.RuntimeIdentifier)
            ?? new ResolvedPackages(new Dictionary<string, string>(), [], [], [], [], []);
        var substitutes = assets
            ?.Logs()
            .Where(log => log.Code == "NU1603")
            .Select(log => log.Package)
            .Where(id => packages.Any(p => p.Id.Equals(id, StringComparison.OrdinalIgnoreCase)))
            .ToList()
            ?? [];
        var files = missing.SelectMany(package => _standIns.AssembliesOf(package.Id)).Distinct().ToList();
        return found with
        {
            CompileFiles = [.. found.CompileFiles, .. files],
            RuntimeFiles = [.. found.RuntimeFiles, .. files],
            StandIns = [.. missing.Select(package => package.Id)],
            Notes =
            [
                .. missing.Select(package =>
                    $"{package.Id} is not in the NuGet source used here; "
                    + "using the stand-in that comes with this repo."
                ),
                .. packages
                    .Where(p => substitutes.Contains(p.Id, StringComparer.OrdinalIgnoreCase))
                    .Select(package =>
                        $"{package} is not in the NuGet source used here; using {found.Versions[package.Id]}."
                    ),
            ],
        };
    }

    // NU1101: no version of it in any source. NU1102, a version that is missing, is the author's to mend.
    private static List<string?> Unknown(RestoreProject.Outcome outcome) =>
        outcome.Assets?.Logs().Where(log => log.Code == "NU1101").Select(log => log.Package).ToList() ?? [];

    private static bool IsUnreachable(RestoreProject.Outcome outcome) =>
        outcome.Output.Contains("NU1301", StringComparison.Ordinal)
        || outcome.Assets?.Logs().Any(log => log.Code == "NU1301") == true;

    private static PackageException Unreachable(
        IReadOnlyList<PackageReference> packages,
        RestoreProject.Outcome outcome
    ) =>
        new(
            $"The NuGet source can't be reached, and what this cell needs ({Names(packages)}) was not restored "
                + "on this machine before. Connect to the network once and run the cell again. "
                + $"NuGet says: {Reason(outcome, "NU1301")}"
        );

    private static PackageException Failed(IReadOnlyList<PackageReference> packages, RestoreProject.Outcome outcome)
    {
        var unknown = Unknown(outcome);
        if (unknown.Count > 0)
        {
            var verb = unknown.Count == 1 ? "is" : "are";
            return new PackageException(
                $"{string.Join(" and ", unknown)} {verb} not in the NuGet source "
                    + "used here, and this repo has no stand-in. Check the spelling, or add a source in nuget.config."
            );
        }

        return new PackageException(
            $"The packages could not be restored ({Names(packages)}). NuGet says: {Reason(outcome, null)}"
        );
    }

    private static string Reason(RestoreProject.Outcome outcome, string? code)
    {
        var errors = outcome
            .Assets?.Logs()
            .Where(log => log.IsError && (code is null || log.Code == code))
            .Select(log => $"{log.Code}: {log.Message}")
            .Distinct()
            .ToList()
            ?? [];
        return errors.Count > 0 ? string.Join(' ', errors) : outcome.Output;
    }

    private static string Names(IReadOnlyList<PackageReference> packages) => string.Join(", ", packages);
}
